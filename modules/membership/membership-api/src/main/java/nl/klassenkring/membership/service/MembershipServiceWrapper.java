/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link MembershipService}.
 *
 * @author Klassenkring
 * @see MembershipService
 * @generated
 */
public class MembershipServiceWrapper
	implements MembershipService, ServiceWrapper<MembershipService> {

	public MembershipServiceWrapper() {
		this(null);
	}

	public MembershipServiceWrapper(MembershipService membershipService) {
		_membershipService = membershipService;
	}

	/**
	 * Makes somebody with an account in the school a member of a group, as who administers such
	 * members there (A1, A5).
	 *
	 * @param emailAddress what he signs in with
	 * @see MembershipLocalService#addMember
	 */
	@Override
	public void addMember(
			long groupId, String emailAddress,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.addMember(groupId, emailAddress, role, reason);
	}

	/**
	 * Takes the picture of a group away, as who administers it (A5).
	 */
	@Override
	public void deletePicture(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.deletePicture(groupId);
	}

	/**
	 * Gives what the current user left at will, and may return to (A4); a guest left nothing.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.GroupDeparture>
			getDepartures()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.getDepartures();
	}

	/**
	 * Gives a page of the record of a group to who administers it, the newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.MembershipEvent>
			getEvents(long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.getEvents(groupId, start, end);
	}

	/**
	 * Counts the entries of the record of a group for who administers it.
	 */
	@Override
	public int getEventsCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.getEventsCount(groupId);
	}

	/**
	 * Gives a member of a group to who administers it; his name and role to a class parent who may
	 * remove him because of misuse.
	 */
	@Override
	public nl.klassenkring.membership.member.GroupMember getMember(
			long groupId, long memberUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.getMember(groupId, memberUserId);
	}

	/**
	 * Gives a page of the members of a group, by name. Who administers the group is told of all;
	 * parents are told who teaches and who their class parents are, and of other parents only when
	 * the school shows them. Class parents, who may remove parents (A8), are told their names.
	 *
	 * @param words which their names must have in them
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.member.GroupMember>
			getMembers(long groupId, String words, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.getMembers(groupId, words, start, end);
	}

	/**
	 * Counts the members that {@link #getMembers} gives.
	 */
	@Override
	public int getMembersCount(long groupId, String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.getMembersCount(groupId, words);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _membershipService.getOSGiServiceIdentifier();
	}

	/**
	 * Tells whether the school of a group shows parents the names of other parents.
	 */
	@Override
	public boolean isShowingParents(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.isShowingParents(groupId);
	}

	/**
	 * Lets the current user leave a group (A4).
	 *
	 * @see MembershipLocalService#leaveGroup
	 */
	@Override
	public void leaveGroup(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.leaveGroup(groupId);
	}

	/**
	 * Ends somebody's membership, as who administers such members there; a teacher is not removed by
	 * a teacher (A1). A class parent removes a parent, because of misuse only (A8).
	 *
	 * @see MembershipLocalService#removeMember
	 */
	@Override
	public void removeMember(
			long groupId, long memberUserId, String reason, boolean misuse)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.removeMember(groupId, memberUserId, reason, misuse);
	}

	/**
	 * Gives a group another name, as who administers it (A5).
	 */
	@Override
	public com.liferay.portal.kernel.model.Group renameGroup(
			long groupId, String name)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipService.renameGroup(groupId, name);
	}

	/**
	 * Lets the current user return to a group that he left (A4).
	 *
	 * @see MembershipLocalService#returnToGroup
	 */
	@Override
	public void returnToGroup(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.returnToGroup(groupId);
	}

	/**
	 * Sets whether a school shows parents the names of other parents, as who runs it.
	 */
	@Override
	public void setShowingParents(long schoolGroupId, boolean showing)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.setShowingParents(schoolGroupId, showing);
	}

	/**
	 * Makes a member something else, as who administers both what he is and what he becomes (A1).
	 *
	 * @see MembershipLocalService#updateMember
	 */
	@Override
	public void updateMember(
			long groupId, long memberUserId,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.updateMember(groupId, memberUserId, role, reason);
	}

	/**
	 * Gives a group another picture, as who administers it (A5).
	 *
	 * @see MembershipLocalService#updatePicture
	 */
	@Override
	public void updatePicture(long groupId, byte[] bytes)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipService.updatePicture(groupId, bytes);
	}

	@Override
	public MembershipService getWrappedService() {
		return _membershipService;
	}

	@Override
	public void setWrappedService(MembershipService membershipService) {
		_membershipService = membershipService;
	}

	private MembershipService _membershipService;

}