/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;

import nl.klassenkring.classgroup.model.ClassGroup;

/**
 * Provides the remote service utility for ClassGroup. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.ClassGroupServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ClassGroupService
 * @generated
 */
public class ClassGroupServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassGroupServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Makes a Site a class group, as the director or the administrator of its school.
	 *
	 * @see ClassGroupLocalService#addClassGroup
	 */
	public static ClassGroup addClassGroup(
			long groupId, String kind, String schoolYear,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassGroup(
			groupId, kind, schoolYear, serviceContext);
	}

	/**
	 * Ends a class group and removes its posts; the Site stays.
	 */
	public static ClassGroup deleteClassGroup(long classGroupId)
		throws PortalException {

		return getService().deleteClassGroup(classGroupId);
	}

	/**
	 * Gives the class group that a Site is, to who may read it.
	 */
	public static ClassGroup getClassGroupByGroupId(long groupId)
		throws PortalException {

		return getService().getClassGroupByGroupId(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Counts the parents that read along in a group, for who may read it.
	 */
	public static int getParentsCount(long groupId) throws PortalException {
		return getService().getParentsCount(groupId);
	}

	/**
	 * Changes what a class group is.
	 */
	public static ClassGroup updateClassGroup(
			long classGroupId, String kind, String schoolYear)
		throws PortalException {

		return getService().updateClassGroup(classGroupId, kind, schoolYear);
	}

	public static ClassGroupService getService() {
		return _service;
	}

	public static void setService(ClassGroupService service) {
		_service = service;
	}

	private static volatile ClassGroupService _service;

}