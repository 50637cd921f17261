/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

/**
 * Provides the remote service utility for Membership. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.MembershipServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see MembershipService
 * @generated
 */
public class MembershipServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Makes somebody with an account in the school a member of a group, as who administers such
	 * members there (A1, A5).
	 *
	 * @param emailAddress what he signs in with
	 * @see MembershipLocalService#addMember
	 */
	public static void addMember(
			long groupId, String emailAddress,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws PortalException {

		getService().addMember(groupId, emailAddress, role, reason);
	}

	/**
	 * Takes the picture of a group away, as who administers it (A5).
	 */
	public static void deletePicture(long groupId) throws PortalException {
		getService().deletePicture(groupId);
	}

	/**
	 * Gives what the current user left at will, and may return to (A4); a guest left nothing.
	 */
	public static List<nl.klassenkring.membership.model.GroupDeparture>
			getDepartures()
		throws PortalException {

		return getService().getDepartures();
	}

	/**
	 * Gives a page of the record of a group to who administers it, the newest first.
	 */
	public static List<nl.klassenkring.membership.model.MembershipEvent>
			getEvents(long groupId, int start, int end)
		throws PortalException {

		return getService().getEvents(groupId, start, end);
	}

	/**
	 * Counts the entries of the record of a group for who administers it.
	 */
	public static int getEventsCount(long groupId) throws PortalException {
		return getService().getEventsCount(groupId);
	}

	/**
	 * Gives a member of a group to who administers it; his name and role to a class parent who may
	 * remove him because of misuse.
	 */
	public static nl.klassenkring.membership.member.GroupMember getMember(
			long groupId, long memberUserId)
		throws PortalException {

		return getService().getMember(groupId, memberUserId);
	}

	/**
	 * Gives a page of the members of a group, by name. Who administers the group is told of all;
	 * parents are told who teaches and who their class parents are, and of other parents only when
	 * the school shows them. Class parents, who may remove parents (A8), are told their names.
	 *
	 * @param words which their names must have in them
	 */
	public static List<nl.klassenkring.membership.member.GroupMember>
			getMembers(long groupId, String words, int start, int end)
		throws PortalException {

		return getService().getMembers(groupId, words, start, end);
	}

	/**
	 * Counts the members that {@link #getMembers} gives.
	 */
	public static int getMembersCount(long groupId, String words)
		throws PortalException {

		return getService().getMembersCount(groupId, words);
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
	 * Tells whether the school of a group shows parents the names of other parents.
	 */
	public static boolean isShowingParents(long groupId)
		throws PortalException {

		return getService().isShowingParents(groupId);
	}

	/**
	 * Lets the current user leave a group (A4).
	 *
	 * @see MembershipLocalService#leaveGroup
	 */
	public static void leaveGroup(long groupId) throws PortalException {
		getService().leaveGroup(groupId);
	}

	/**
	 * Ends somebody's membership, as who administers such members there; a teacher is not removed by
	 * a teacher (A1). A class parent removes a parent, because of misuse only (A8).
	 *
	 * @see MembershipLocalService#removeMember
	 */
	public static void removeMember(
			long groupId, long memberUserId, String reason, boolean misuse)
		throws PortalException {

		getService().removeMember(groupId, memberUserId, reason, misuse);
	}

	/**
	 * Gives a group another name, as who administers it (A5).
	 */
	public static com.liferay.portal.kernel.model.Group renameGroup(
			long groupId, String name)
		throws PortalException {

		return getService().renameGroup(groupId, name);
	}

	/**
	 * Lets the current user return to a group that he left (A4).
	 *
	 * @see MembershipLocalService#returnToGroup
	 */
	public static void returnToGroup(long groupId) throws PortalException {
		getService().returnToGroup(groupId);
	}

	/**
	 * Sets whether a school shows parents the names of other parents, as who runs it.
	 */
	public static void setShowingParents(long schoolGroupId, boolean showing)
		throws PortalException {

		getService().setShowingParents(schoolGroupId, showing);
	}

	/**
	 * Makes a member something else, as who administers both what he is and what he becomes (A1).
	 *
	 * @see MembershipLocalService#updateMember
	 */
	public static void updateMember(
			long groupId, long memberUserId,
			nl.klassenkring.membership.constants.MemberRole role, String reason)
		throws PortalException {

		getService().updateMember(groupId, memberUserId, role, reason);
	}

	/**
	 * Gives a group another picture, as who administers it (A5).
	 *
	 * @see MembershipLocalService#updatePicture
	 */
	public static void updatePicture(long groupId, byte[] bytes)
		throws PortalException {

		getService().updatePicture(groupId, bytes);
	}

	public static MembershipService getService() {
		return _service;
	}

	public static void setService(MembershipService service) {
		_service = service;
	}

	private static volatile MembershipService _service;

}