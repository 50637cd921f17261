/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.membership.model.ExceptionalCarer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ExceptionalCarer. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ExceptionalCarerServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ExceptionalCarerService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExceptionalCarerServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the exceptional carer remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ExceptionalCarerServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Asks to let a close carer of a pupil be a member, as who administers the parents of the group
	 * or a guardian of the pupil. It waits for a teacher of the pupil's group, whoever asks.
	 *
	 * @param emailAddress what the carer signs in with
	 * @see ExceptionalCarerLocalService#addRequest
	 */
	public ExceptionalCarer addRequest(
			long groupId, String emailAddress, long pupilId, String reason)
		throws PortalException;

	/**
	 * Approves, as a teacher of the group that the pupil is in.
	 */
	public ExceptionalCarer approve(long exceptionalCarerId, String reason)
		throws PortalException;

	/**
	 * Ends that somebody is a member as a carer, as who administers the parents of the group.
	 */
	public ExceptionalCarer end(long exceptionalCarerId, String reason)
		throws PortalException;

	/**
	 * Gives the carers of a group who wait and who are members to who administers its parents.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ExceptionalCarer> getExceptionalCarers(long groupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Refuses, as a teacher of the group that the pupil is in.
	 */
	public ExceptionalCarer refuse(long exceptionalCarerId, String reason)
		throws PortalException;

}