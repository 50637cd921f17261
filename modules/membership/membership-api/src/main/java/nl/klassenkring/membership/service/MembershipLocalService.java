/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;
import java.util.Set;

import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.model.MembershipEvent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Membership. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see MembershipLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface MembershipLocalService extends BaseLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the membership local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link MembershipLocalServiceUtil} if injection and service tracking are not available.
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
	public void addMember(
			long userId, long groupId, long memberUserId, MemberRole role,
			String reason)
		throws PortalException;

	/**
	 * Removes what is kept of the members of a group, because its Site is removed.
	 */
	public void deleteGroupMemberships(long groupId);

	/**
	 * Takes the picture of a group away (A5); nothing happens when it has none.
	 */
	public void deletePicture(long userId, long groupId) throws PortalException;

	/**
	 * Gives what a user left, and may return to (A4).
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GroupDeparture> getDepartures(long leaverUserId);

	/**
	 * Gives a page of the record of a group, the newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MembershipEvent> getEvents(long groupId, int start, int end);

	/**
	 * Counts the entries of the record of a group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getEventsCount(long groupId);

	/**
	 * Gives who left a group at will and still gets its important mail, by their keys (A4).
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getLeaverUserIds(long groupId);

	/**
	 * Gives a member of a group.
	 *
	 * @param all whether to tell more than his name and roles
	 * @throws MemberAccountException if he is none
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public GroupMember getMember(long groupId, long memberUserId, boolean all)
		throws PortalException;

	/**
	 * Gives a page of the members of a group, by name.
	 *
	 * @param roles what they must be, one of these; everybody when there are none
	 * @param words which their names must have in them
	 * @param all whether to tell more than names and roles
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GroupMember> getMembers(
			long groupId, Set<MemberRole> roles, String words, boolean all,
			int start, int end)
		throws PortalException;

	/**
	 * Counts the members that {@link #getMembers} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMembersCount(
			long groupId, Set<MemberRole> roles, String words)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives the names of the site roles that a user has in a group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Set<String> getRoleNames(long groupId, long memberUserId)
		throws PortalException;

	/**
	 * Tells whether a school shows parents the names of other parents; it does not unless it says so.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isShowingParents(long schoolGroupId) throws PortalException;

	/**
	 * Keeps a picture that is encoded, as {@link #updatePicture} has it.
	 */
	public void keepPicture(long userId, long groupId, byte[] bytes)
		throws PortalException;

	/**
	 * Lets a parent leave a group at will; he may return, and its important mail still reaches him
	 * (A4).
	 *
	 * @throws DepartureException if he is not there as a parent, or it is the group of the school
	 */
	public void leaveGroup(long userId, long groupId) throws PortalException;

	/**
	 * Ends somebody's membership.
	 *
	 * @param reason why
	 * @param misuse whether it is because of misuse, of which class parents, teachers and director
	 are told (A8)
	 * @throws MemberAccountException if he is no member
	 * @throws nl.klassenkring.membership.exception.MembershipReasonException if there is no reason
	 */
	public void removeMember(
			long userId, long groupId, long memberUserId, String reason,
			boolean misuse)
		throws PortalException;

	/**
	 * Gives a group another name (A5).
	 *
	 * @throws GroupNameException if it is none, too long, or another Site's
	 */
	public Group renameGroup(long userId, long groupId, String name)
		throws PortalException;

	/**
	 * Lets a parent who left return, with nobody's approval (A4).
	 *
	 * @throws DepartureException if he did not leave at will, or was removed since
	 */
	public void returnToGroup(long userId, long groupId) throws PortalException;

	/**
	 * Sets whether a school shows parents the names of other parents.
	 */
	public void setShowingParents(long schoolGroupId, boolean showing)
		throws PortalException;

	/**
	 * Makes a member something else in a group.
	 *
	 * @throws MemberAccountException if he is no member
	 * @throws MemberRoleException if there is no such role in groups of this kind, or he is an
	 external, who is nothing else
	 */
	public void updateMember(
			long userId, long groupId, long memberUserId, MemberRole role,
			String reason)
		throws PortalException;

	/**
	 * Gives a group another picture, which is the logo of its Site (A5): encoded anew, without
	 * anything but its pixels. That takes a second or two, before there is a transaction.
	 *
	 * @param bytes an image file
	 * @throws nl.klassenkring.picture.exception.PictureContentException if it is not taken as a
	 picture
	 */
	@Transactional(enabled = false)
	public void updatePicture(long userId, long groupId, byte[] bytes)
		throws PortalException;

}