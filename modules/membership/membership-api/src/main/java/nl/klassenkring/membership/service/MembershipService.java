/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.model.MembershipEvent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for Membership. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see MembershipServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface MembershipService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the membership remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link MembershipServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Makes somebody with an account in the school a member of a group, as who administers such
	 * members there (A1, A5).
	 *
	 * @param emailAddress what he signs in with
	 * @see MembershipLocalService#addMember
	 */
	public void addMember(
			long groupId, String emailAddress, MemberRole role, String reason)
		throws PortalException;

	/**
	 * Takes the picture of a group away, as who administers it (A5).
	 */
	public void deletePicture(long groupId) throws PortalException;

	/**
	 * Gives what the current user left at will, and may return to (A4); a guest left nothing.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GroupDeparture> getDepartures() throws PortalException;

	/**
	 * Gives a page of the record of a group to who administers it, the newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<MembershipEvent> getEvents(long groupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the entries of the record of a group for who administers it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getEventsCount(long groupId) throws PortalException;

	/**
	 * Gives a member of a group to who administers it; his name and role to a class parent who may
	 * remove him because of misuse.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public GroupMember getMember(long groupId, long memberUserId)
		throws PortalException;

	/**
	 * Gives a page of the members of a group, by name. Who administers the group is told of all;
	 * parents are told who teaches and who their class parents are, and of other parents only when
	 * the school shows them. Class parents, who may remove parents (A8), are told their names.
	 *
	 * @param words which their names must have in them
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<GroupMember> getMembers(
			long groupId, String words, int start, int end)
		throws PortalException;

	/**
	 * Counts the members that {@link #getMembers} gives.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getMembersCount(long groupId, String words)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Tells whether the school of a group shows parents the names of other parents.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isShowingParents(long groupId) throws PortalException;

	/**
	 * Lets the current user leave a group (A4).
	 *
	 * @see MembershipLocalService#leaveGroup
	 */
	public void leaveGroup(long groupId) throws PortalException;

	/**
	 * Ends somebody's membership, as who administers such members there; a teacher is not removed by
	 * a teacher (A1). A class parent removes a parent, because of misuse only (A8).
	 *
	 * @see MembershipLocalService#removeMember
	 */
	public void removeMember(
			long groupId, long memberUserId, String reason, boolean misuse)
		throws PortalException;

	/**
	 * Gives a group another name, as who administers it (A5).
	 */
	public Group renameGroup(long groupId, String name) throws PortalException;

	/**
	 * Lets the current user return to a group that he left (A4).
	 *
	 * @see MembershipLocalService#returnToGroup
	 */
	public void returnToGroup(long groupId) throws PortalException;

	/**
	 * Sets whether a school shows parents the names of other parents, as who runs it.
	 */
	public void setShowingParents(long schoolGroupId, boolean showing)
		throws PortalException;

	/**
	 * Makes a member something else, as who administers both what he is and what he becomes (A1).
	 *
	 * @see MembershipLocalService#updateMember
	 */
	public void updateMember(
			long groupId, long memberUserId, MemberRole role, String reason)
		throws PortalException;

	/**
	 * Gives a group another picture, as who administers it (A5).
	 *
	 * @see MembershipLocalService#updatePicture
	 */
	@Transactional(enabled = false)
	public void updatePicture(long groupId, byte[] bytes)
		throws PortalException;

}