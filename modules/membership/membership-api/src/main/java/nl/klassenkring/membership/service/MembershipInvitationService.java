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

import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.model.MembershipInvitation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for MembershipInvitation. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see MembershipInvitationServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface MembershipInvitationService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipInvitationServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the membership invitation remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link MembershipInvitationServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Gives the open invitations of a group to who administers it, the newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MembershipInvitation> getOpenInvitations(
			long groupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the open invitations of a group for who administers it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getOpenInvitationsCount(long groupId) throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Invites somebody by mail, as who may give him that role (A1, A5). Nobody but the one who gets
	 * the mail sees the code.
	 *
	 * @see MembershipInvitationLocalService#invite
	 */
	public void invite(long groupId, String emailAddress, MemberRole role)
		throws PortalException;

	/**
	 * Makes the current user a member by a code. After ten wrong codes in a quarter of an hour no
	 * further one is looked at.
	 *
	 * @param schoolGroupId the school in which he redeems it
	 * @see MembershipInvitationLocalService#redeem
	 */
	public void redeem(long schoolGroupId, String code) throws PortalException;

	/**
	 * Makes a code useless, as who administers the group.
	 */
	public MembershipInvitation revoke(long membershipInvitationId)
		throws PortalException;

}