/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import nl.klassenkring.classgroup.model.ClassGroup;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ClassGroup. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ClassGroupServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ClassGroupService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassGroupServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the class group remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ClassGroupServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Makes a Site a class group, as the director or the administrator of its school.
	 *
	 * @see ClassGroupLocalService#addClassGroup
	 */
	public ClassGroup addClassGroup(
			long groupId, String kind, String schoolYear,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Ends a class group and removes its posts; the Site stays.
	 */
	public ClassGroup deleteClassGroup(long classGroupId)
		throws PortalException;

	/**
	 * Gives the class group that a Site is, to who may read it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup getClassGroupByGroupId(long groupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Counts the parents that read along in a group, for who may read it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getParentsCount(long groupId) throws PortalException;

	/**
	 * Changes what a class group is.
	 */
	public ClassGroup updateClassGroup(
			long classGroupId, String kind, String schoolYear)
		throws PortalException;

}