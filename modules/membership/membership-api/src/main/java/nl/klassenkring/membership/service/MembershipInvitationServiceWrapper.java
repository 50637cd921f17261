/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link MembershipInvitationService}.
 *
 * @author Klassenkring
 * @see MembershipInvitationService
 * @generated
 */
public class MembershipInvitationServiceWrapper
	implements MembershipInvitationService,
			   ServiceWrapper<MembershipInvitationService> {

	public MembershipInvitationServiceWrapper() {
		this(null);
	}

	public MembershipInvitationServiceWrapper(
		MembershipInvitationService membershipInvitationService) {

		_membershipInvitationService = membershipInvitationService;
	}

	/**
	 * Gives the open invitations of a group to who administers it, the newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.MembershipInvitation>
			getOpenInvitations(long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationService.getOpenInvitations(
			groupId, start, end);
	}

	/**
	 * Counts the open invitations of a group for who administers it.
	 */
	@Override
	public int getOpenInvitationsCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationService.getOpenInvitationsCount(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _membershipInvitationService.getOSGiServiceIdentifier();
	}

	/**
	 * Invites somebody by mail, as who may give him that role (A1, A5). Nobody but the one who gets
	 * the mail sees the code.
	 *
	 * @see MembershipInvitationLocalService#invite
	 */
	@Override
	public void invite(
			long groupId, String emailAddress,
			nl.klassenkring.membership.constants.MemberRole role)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipInvitationService.invite(groupId, emailAddress, role);
	}

	/**
	 * Makes the current user a member by a code. After ten wrong codes in a quarter of an hour no
	 * further one is looked at.
	 *
	 * @param schoolGroupId the school in which he redeems it
	 * @see MembershipInvitationLocalService#redeem
	 */
	@Override
	public void redeem(long schoolGroupId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipInvitationService.redeem(schoolGroupId, code);
	}

	/**
	 * Makes a code useless, as who administers the group.
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation revoke(
			long membershipInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationService.revoke(membershipInvitationId);
	}

	@Override
	public MembershipInvitationService getWrappedService() {
		return _membershipInvitationService;
	}

	@Override
	public void setWrappedService(
		MembershipInvitationService membershipInvitationService) {

		_membershipInvitationService = membershipInvitationService;
	}

	private MembershipInvitationService _membershipInvitationService;

}