/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.membership.exception.NoSuchMembershipEventException;
import nl.klassenkring.membership.model.MembershipEvent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the membership event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see MembershipEventUtil
 * @generated
 */
@ProviderType
public interface MembershipEventPersistence
	extends BasePersistence<MembershipEvent> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link MembershipEventUtil} to access the membership event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the membership events where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching membership events
	 */
	public java.util.List<MembershipEvent> findByGroupId(long groupId);

	/**
	 * Returns a range of all the membership events where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public MembershipEvent findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public MembershipEvent fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public MembershipEvent findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public MembershipEvent fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where groupId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public MembershipEvent[] findByGroupId_PrevAndNext(
			long membershipEventId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Removes all the membership events where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of membership events where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching membership events
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @return the matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long memberUserId);

	/**
	 * Returns a range of all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end);

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public MembershipEvent findByG_M_First(
			long groupId, long memberUserId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public MembershipEvent fetchByG_M_First(
		long groupId, long memberUserId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public MembershipEvent findByG_M_Last(
			long groupId, long memberUserId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public MembershipEvent fetchByG_M_Last(
		long groupId, long memberUserId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public MembershipEvent[] findByG_M_PrevAndNext(
			long membershipEventId, long groupId, long memberUserId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns all the membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @return the matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds);

	/**
	 * Returns a range of all the membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end);

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the membership events where groupId = &#63; and memberUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 */
	public void removeByG_M(long groupId, long memberUserId);

	/**
	 * Returns the number of membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @return the number of matching membership events
	 */
	public int countByG_M(long groupId, long memberUserId);

	/**
	 * Returns the number of membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @return the number of matching membership events
	 */
	public int countByG_M(long groupId, long[] memberUserIds);

	/**
	 * Returns all the membership events where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @return the matching membership events
	 */
	public java.util.List<MembershipEvent> findByMemberUserId(
		long memberUserId);

	/**
	 * Returns a range of all the membership events where memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end);

	/**
	 * Returns an ordered range of all the membership events where memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership events where memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	public java.util.List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public MembershipEvent findByMemberUserId_First(
			long memberUserId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the first membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public MembershipEvent fetchByMemberUserId_First(
		long memberUserId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns the last membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public MembershipEvent findByMemberUserId_Last(
			long memberUserId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the last membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public MembershipEvent fetchByMemberUserId_Last(
		long memberUserId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public MembershipEvent[] findByMemberUserId_PrevAndNext(
			long membershipEventId, long memberUserId,
			com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
				orderByComparator)
		throws NoSuchMembershipEventException;

	/**
	 * Removes all the membership events where memberUserId = &#63; from the database.
	 *
	 * @param memberUserId the member user ID
	 */
	public void removeByMemberUserId(long memberUserId);

	/**
	 * Returns the number of membership events where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @return the number of matching membership events
	 */
	public int countByMemberUserId(long memberUserId);

	/**
	 * Caches the membership event in the entity cache if it is enabled.
	 *
	 * @param membershipEvent the membership event
	 */
	public void cacheResult(MembershipEvent membershipEvent);

	/**
	 * Caches the membership events in the entity cache if it is enabled.
	 *
	 * @param membershipEvents the membership events
	 */
	public void cacheResult(java.util.List<MembershipEvent> membershipEvents);

	/**
	 * Creates a new membership event with the primary key. Does not add the membership event to the database.
	 *
	 * @param membershipEventId the primary key for the new membership event
	 * @return the new membership event
	 */
	public MembershipEvent create(long membershipEventId);

	/**
	 * Removes the membership event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event that was removed
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public MembershipEvent remove(long membershipEventId)
		throws NoSuchMembershipEventException;

	public MembershipEvent updateImpl(MembershipEvent membershipEvent);

	/**
	 * Returns the membership event with the primary key or throws a <code>NoSuchMembershipEventException</code> if it could not be found.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public MembershipEvent findByPrimaryKey(long membershipEventId)
		throws NoSuchMembershipEventException;

	/**
	 * Returns the membership event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event, or <code>null</code> if a membership event with the primary key could not be found
	 */
	public MembershipEvent fetchByPrimaryKey(long membershipEventId);

	/**
	 * Returns all the membership events.
	 *
	 * @return the membership events
	 */
	public java.util.List<MembershipEvent> findAll();

	/**
	 * Returns a range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of membership events
	 */
	public java.util.List<MembershipEvent> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of membership events
	 */
	public java.util.List<MembershipEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of membership events
	 */
	public java.util.List<MembershipEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the membership events from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of membership events.
	 *
	 * @return the number of membership events
	 */
	public int countAll();

}