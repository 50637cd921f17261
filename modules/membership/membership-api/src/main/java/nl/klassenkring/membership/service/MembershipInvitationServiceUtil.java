/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.membership.model.MembershipInvitation;

/**
 * Provides the remote service utility for MembershipInvitation. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.MembershipInvitationServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see MembershipInvitationService
 * @generated
 */
public class MembershipInvitationServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipInvitationServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Gives the open invitations of a group to who administers it, the newest first.
	 */
	public static List<MembershipInvitation> getOpenInvitations(
			long groupId, int start, int end)
		throws PortalException {

		return getService().getOpenInvitations(groupId, start, end);
	}

	/**
	 * Counts the open invitations of a group for who administers it.
	 */
	public static int getOpenInvitationsCount(long groupId)
		throws PortalException {

		return getService().getOpenInvitationsCount(groupId);
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
	 * Invites somebody by mail, as who may give him that role (A1, A5). Nobody but the one who gets
	 * the mail sees the code.
	 *
	 * @see MembershipInvitationLocalService#invite
	 */
	public static void invite(
			long groupId, String emailAddress,
			nl.klassenkring.membership.constants.MemberRole role)
		throws PortalException {

		getService().invite(groupId, emailAddress, role);
	}

	/**
	 * Makes the current user a member by a code. After ten wrong codes in a quarter of an hour no
	 * further one is looked at.
	 *
	 * @param schoolGroupId the school in which he redeems it
	 * @see MembershipInvitationLocalService#redeem
	 */
	public static void redeem(long schoolGroupId, String code)
		throws PortalException {

		getService().redeem(schoolGroupId, code);
	}

	/**
	 * Makes a code useless, as who administers the group.
	 */
	public static MembershipInvitation revoke(long membershipInvitationId)
		throws PortalException {

		return getService().revoke(membershipInvitationId);
	}

	public static MembershipInvitationService getService() {
		return _service;
	}

	public static void setService(MembershipInvitationService service) {
		_service = service;
	}

	private static volatile MembershipInvitationService _service;

}