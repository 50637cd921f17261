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

import java.util.Date;
import java.util.List;

import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.model.ExternalMember;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ExternalMember. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ExternalMemberServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ExternalMemberService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExternalMemberServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the external member remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ExternalMemberServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Asks to let somebody from outside be a member, as who administers the group.
	 *
	 * @param emailAddress what he signs in with
	 * @see ExternalMemberLocalService#addRequest
	 */
	public ExternalMember addRequest(
			long groupId, String emailAddress, ExternalPowers powers,
			Date endDate, String reason)
		throws PortalException;

	/**
	 * Admits, as the director of the school.
	 */
	public ExternalMember admit(long externalMemberId, String reason)
		throws PortalException;

	/**
	 * Ends the membership of an external before its last day, as who administers the group.
	 */
	public ExternalMember end(long externalMemberId, String reason)
		throws PortalException;

	/**
	 * Gives the externals of a group who wait and who are members to who administers it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ExternalMember> getExternalMembers(long groupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Refuses, as the director of the school.
	 */
	public ExternalMember refuse(long externalMemberId, String reason)
		throws PortalException;

}