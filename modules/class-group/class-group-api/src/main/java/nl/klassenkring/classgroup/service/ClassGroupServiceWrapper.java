/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ClassGroupService}.
 *
 * @author Klassenkring
 * @see ClassGroupService
 * @generated
 */
public class ClassGroupServiceWrapper
	implements ClassGroupService, ServiceWrapper<ClassGroupService> {

	public ClassGroupServiceWrapper() {
		this(null);
	}

	public ClassGroupServiceWrapper(ClassGroupService classGroupService) {
		_classGroupService = classGroupService;
	}

	/**
	 * Makes a Site a class group, as the director or the administrator of its school.
	 *
	 * @see ClassGroupLocalService#addClassGroup
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup addClassGroup(
			long groupId, String kind, String schoolYear,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupService.addClassGroup(
			groupId, kind, schoolYear, serviceContext);
	}

	/**
	 * Ends a class group and removes its posts; the Site stays.
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup deleteClassGroup(
			long classGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupService.deleteClassGroup(classGroupId);
	}

	/**
	 * Gives the class group that a Site is, to who may read it.
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup getClassGroupByGroupId(
			long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupService.getClassGroupByGroupId(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classGroupService.getOSGiServiceIdentifier();
	}

	/**
	 * Counts the parents that read along in a group, for who may read it.
	 */
	@Override
	public int getParentsCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupService.getParentsCount(groupId);
	}

	/**
	 * Changes what a class group is.
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup updateClassGroup(
			long classGroupId, String kind, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupService.updateClassGroup(
			classGroupId, kind, schoolYear);
	}

	@Override
	public ClassGroupService getWrappedService() {
		return _classGroupService;
	}

	@Override
	public void setWrappedService(ClassGroupService classGroupService) {
		_classGroupService = classGroupService;
	}

	private ClassGroupService _classGroupService;

}