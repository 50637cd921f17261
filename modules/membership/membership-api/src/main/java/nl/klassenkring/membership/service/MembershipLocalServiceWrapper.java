/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link MembershipLocalService}.
 *
 * @author Klassenkring
 * @see MembershipLocalService
 * @generated
 */
public class MembershipLocalServiceWrapper
	implements MembershipLocalService, ServiceWrapper<MembershipLocalService> {

	public MembershipLocalServiceWrapper() {
		this(null);
	}

	public MembershipLocalServiceWrapper(
		MembershipLocalService membershipLocalService) {

		_membershipLocalService = membershipLocalService;
	}

	/**
	 * Makes somebody with an account in the school a member of a group (A5).
	 *
	 * @param reason why, may be empty
	 * @throws MemberAccountException if he is no member of the Site of the school
	 * @throws MemberRoleException if there is no such role in groups of this kind
	 * @throws MembershipPupilException if the roster knows the pupils of the group, and he is to be a
	 parent but no guardian of any of them: such a carer is approved by a teacher (A2)
	 */
	@Override
	public void addMember(
			long userId, long groupId, long memberUserId,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.addMember(
			userId, groupId, memberUserId, role, reason);
	}

	/**
	 * Removes what is kept of the members of a group, because its Site is removed.
	 */
	@Override
	public void deleteGroupMemberships(long groupId) {
		_membershipLocalService.deleteGroupMemberships(groupId);
	}

	/**
	 * Takes the picture of a group away (A5); nothing happens when it has none.
	 */
	@Override
	public void deletePicture(long userId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.deletePicture(userId, groupId);
	}

	/**
	 * Gives what a user left, and may return to (A4).
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.GroupDeparture>
		getDepartures(long leaverUserId) {

		return _membershipLocalService.getDepartures(leaverUserId);
	}

	/**
	 * Gives a page of the record of a group, the newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.MembershipEvent>
		getEvents(long groupId, int start, int end) {

		return _membershipLocalService.getEvents(groupId, start, end);
	}

	/**
	 * Counts the entries of the record of a group.
	 */
	@Override
	public int getEventsCount(long groupId) {
		return _membershipLocalService.getEventsCount(groupId);
	}

	/**
	 * Gives who left a group at will and still gets its important mail, by their keys (A4).
	 */
	@Override
	public java.util.List<Long> getLeaverUserIds(long groupId) {
		return _membershipLocalService.getLeaverUserIds(groupId);
	}

	/**
	 * Gives a member of a group.
	 *
	 * @param all whether to tell more than his name and roles
	 * @throws MemberAccountException if he is none
	 */
	@Override
	public nl.klassenkring.membership.member.GroupMember getMember(
			long groupId, long memberUserId, boolean all)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipLocalService.getMember(groupId, memberUserId, all);
	}

	/**
	 * Gives a page of the members of a group, by name.
	 *
	 * @param roles what they must be, one of these; everybody when there are none
	 * @param words which their names must have in them
	 * @param all whether to tell more than names and roles
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.member.GroupMember>
			getMembers(
				long groupId,
				java.util.Set<nl.klassenkring.membership.constants.MemberRole>
					roles,
				String words, boolean all, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipLocalService.getMembers(
			groupId, roles, words, all, start, end);
	}

	/**
	 * Counts the members that {@link #getMembers} gives.
	 */
	@Override
	public int getMembersCount(
			long groupId,
			java.util.Set<nl.klassenkring.membership.constants.MemberRole>
				roles,
			String words)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipLocalService.getMembersCount(groupId, roles, words);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _membershipLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives the names of the site roles that a user has in a group.
	 */
	@Override
	public java.util.Set<String> getRoleNames(long groupId, long memberUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipLocalService.getRoleNames(groupId, memberUserId);
	}

	/**
	 * Tells whether a school shows parents the names of other parents; it does not unless it says so.
	 */
	@Override
	public boolean isShowingParents(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipLocalService.isShowingParents(schoolGroupId);
	}

	/**
	 * Keeps a picture that is encoded, as {@link #updatePicture} has it.
	 */
	@Override
	public void keepPicture(long userId, long groupId, byte[] bytes)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.keepPicture(userId, groupId, bytes);
	}

	/**
	 * Lets a parent leave a group at will; he may return, and its important mail still reaches him
	 * (A4).
	 *
	 * @throws DepartureException if he is not there as a parent, or it is the group of the school
	 */
	@Override
	public void leaveGroup(long userId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.leaveGroup(userId, groupId);
	}

	/**
	 * Ends somebody's membership.
	 *
	 * @param reason why
	 * @param misuse whether it is because of misuse, of which class parents, teachers and director
	 are told (A8)
	 * @throws MemberAccountException if he is no member
	 * @throws nl.klassenkring.membership.exception.MembershipReasonException if there is no reason
	 */
	@Override
	public void removeMember(
			long userId, long groupId, long memberUserId, String reason,
			boolean misuse)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.removeMember(
			userId, groupId, memberUserId, reason, misuse);
	}

	/**
	 * Gives a group another name (A5).
	 *
	 * @throws GroupNameException if it is none, too long, or another Site's
	 */
	@Override
	public com.liferay.portal.kernel.model.Group renameGroup(
			long userId, long groupId, String name)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipLocalService.renameGroup(userId, groupId, name);
	}

	/**
	 * Lets a parent who left return, with nobody's approval (A4).
	 *
	 * @throws DepartureException if he did not leave at will, or was removed since
	 */
	@Override
	public void returnToGroup(long userId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.returnToGroup(userId, groupId);
	}

	/**
	 * Sets whether a school shows parents the names of other parents.
	 */
	@Override
	public void setShowingParents(long schoolGroupId, boolean showing)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.setShowingParents(schoolGroupId, showing);
	}

	/**
	 * Makes a member something else in a group.
	 *
	 * @throws MemberAccountException if he is no member
	 * @throws MemberRoleException if there is no such role in groups of this kind, or he is an
	 external, who is nothing else
	 */
	@Override
	public void updateMember(
			long userId, long groupId, long memberUserId,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.updateMember(
			userId, groupId, memberUserId, role, reason);
	}

	/**
	 * Gives a group another picture, which is the logo of its Site (A5): encoded anew, without
	 * anything but its pixels. That takes a second or two, before there is a transaction.
	 *
	 * @param bytes an image file
	 * @throws nl.klassenkring.picture.exception.PictureContentException if it is not taken as a
	 picture
	 */
	@Override
	public void updatePicture(long userId, long groupId, byte[] bytes)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipLocalService.updatePicture(userId, groupId, bytes);
	}

	@Override
	public MembershipLocalService getWrappedService() {
		return _membershipLocalService;
	}

	@Override
	public void setWrappedService(
		MembershipLocalService membershipLocalService) {

		_membershipLocalService = membershipLocalService;
	}

	private MembershipLocalService _membershipLocalService;

}