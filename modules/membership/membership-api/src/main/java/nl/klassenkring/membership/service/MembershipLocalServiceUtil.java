/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Set;

/**
 * Provides the local service utility for Membership. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.MembershipLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see MembershipLocalService
 * @generated
 */
public class MembershipLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Makes somebody with an account in the school a member of a group (A5).
	 *
	 * @param reason why, may be empty
	 * @throws MemberAccountException if he is no member of the Site of the school
	 * @throws MemberRoleException if there is no such role in groups of this kind
	 * @throws MembershipPupilException if the roster knows the pupils of the group, and he is to be a
	 parent but no guardian of any of them: such a carer is approved by a teacher (A2)
	 */
	public static void addMember(
			long userId, long groupId, long memberUserId,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws PortalException {

		getService().addMember(userId, groupId, memberUserId, role, reason);
	}

	/**
	 * Removes what is kept of the members of a group, because its Site is removed.
	 */
	public static void deleteGroupMemberships(long groupId) {
		getService().deleteGroupMemberships(groupId);
	}

	/**
	 * Takes the picture of a group away (A5); nothing happens when it has none.
	 */
	public static void deletePicture(long userId, long groupId)
		throws PortalException {

		getService().deletePicture(userId, groupId);
	}

	/**
	 * Gives what a user left, and may return to (A4).
	 */
	public static List<nl.klassenkring.membership.model.GroupDeparture>
		getDepartures(long leaverUserId) {

		return getService().getDepartures(leaverUserId);
	}

	/**
	 * Gives a page of the record of a group, the newest first.
	 */
	public static List<nl.klassenkring.membership.model.MembershipEvent>
		getEvents(long groupId, int start, int end) {

		return getService().getEvents(groupId, start, end);
	}

	/**
	 * Counts the entries of the record of a group.
	 */
	public static int getEventsCount(long groupId) {
		return getService().getEventsCount(groupId);
	}

	/**
	 * Gives who left a group at will and still gets its important mail, by their keys (A4).
	 */
	public static List<Long> getLeaverUserIds(long groupId) {
		return getService().getLeaverUserIds(groupId);
	}

	/**
	 * Gives a member of a group.
	 *
	 * @param all whether to tell more than his name and roles
	 * @throws MemberAccountException if he is none
	 */
	public static nl.klassenkring.membership.member.GroupMember getMember(
			long groupId, long memberUserId, boolean all)
		throws PortalException {

		return getService().getMember(groupId, memberUserId, all);
	}

	/**
	 * Gives a page of the members of a group, by name.
	 *
	 * @param roles what they must be, one of these; everybody when there are none
	 * @param words which their names must have in them
	 * @param all whether to tell more than names and roles
	 */
	public static List<nl.klassenkring.membership.member.GroupMember>
			getMembers(
				long groupId,
				Set<nl.klassenkring.membership.constants.MemberRole> roles,
				String words, boolean all, int start, int end)
		throws PortalException {

		return getService().getMembers(groupId, roles, words, all, start, end);
	}

	/**
	 * Counts the members that {@link #getMembers} gives.
	 */
	public static int getMembersCount(
			long groupId,
			Set<nl.klassenkring.membership.constants.MemberRole> roles,
			String words)
		throws PortalException {

		return getService().getMembersCount(groupId, roles, words);
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
	 * Gives the names of the site roles that a user has in a group.
	 */
	public static Set<String> getRoleNames(long groupId, long memberUserId)
		throws PortalException {

		return getService().getRoleNames(groupId, memberUserId);
	}

	/**
	 * Tells whether a school shows parents the names of other parents; it does not unless it says so.
	 */
	public static boolean isShowingParents(long schoolGroupId)
		throws PortalException {

		return getService().isShowingParents(schoolGroupId);
	}

	/**
	 * Keeps a picture that is encoded, as {@link #updatePicture} has it.
	 */
	public static void keepPicture(long userId, long groupId, byte[] bytes)
		throws PortalException {

		getService().keepPicture(userId, groupId, bytes);
	}

	/**
	 * Lets a parent leave a group at will; he may return, and its important mail still reaches him
	 * (A4).
	 *
	 * @throws DepartureException if he is not there as a parent, or it is the group of the school
	 */
	public static void leaveGroup(long userId, long groupId)
		throws PortalException {

		getService().leaveGroup(userId, groupId);
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
	public static void removeMember(
			long userId, long groupId, long memberUserId, String reason,
			boolean misuse)
		throws PortalException {

		getService().removeMember(
			userId, groupId, memberUserId, reason, misuse);
	}

	/**
	 * Gives a group another name (A5).
	 *
	 * @throws GroupNameException if it is none, too long, or another Site's
	 */
	public static com.liferay.portal.kernel.model.Group renameGroup(
			long userId, long groupId, String name)
		throws PortalException {

		return getService().renameGroup(userId, groupId, name);
	}

	/**
	 * Lets a parent who left return, with nobody's approval (A4).
	 *
	 * @throws DepartureException if he did not leave at will, or was removed since
	 */
	public static void returnToGroup(long userId, long groupId)
		throws PortalException {

		getService().returnToGroup(userId, groupId);
	}

	/**
	 * Sets whether a school shows parents the names of other parents.
	 */
	public static void setShowingParents(long schoolGroupId, boolean showing)
		throws PortalException {

		getService().setShowingParents(schoolGroupId, showing);
	}

	/**
	 * Makes a member something else in a group.
	 *
	 * @throws MemberAccountException if he is no member
	 * @throws MemberRoleException if there is no such role in groups of this kind, or he is an
	 external, who is nothing else
	 */
	public static void updateMember(
			long userId, long groupId, long memberUserId,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws PortalException {

		getService().updateMember(userId, groupId, memberUserId, role, reason);
	}

	/**
	 * Gives a group another picture, which is the logo of its Site (A5): encoded anew, without
	 * anything but its pixels. That takes a second or two, before there is a transaction.
	 *
	 * @param bytes an image file
	 * @throws nl.klassenkring.picture.exception.PictureContentException if it is not taken as a
	 picture
	 */
	public static void updatePicture(long userId, long groupId, byte[] bytes)
		throws PortalException {

		getService().updatePicture(userId, groupId, bytes);
	}

	public static MembershipLocalService getService() {
		return _service;
	}

	public static void setService(MembershipLocalService service) {
		_service = service;
	}

	private static volatile MembershipLocalService _service;

}