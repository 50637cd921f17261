/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.membership.exception.NoSuchGroupDepartureException;
import nl.klassenkring.membership.model.GroupDeparture;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the group departure service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GroupDepartureUtil
 * @generated
 */
@ProviderType
public interface GroupDeparturePersistence
	extends BasePersistence<GroupDeparture> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link GroupDepartureUtil} to access the group departure persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the group departures where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching group departures
	 */
	public java.util.List<GroupDeparture> findByGroupId(long groupId);

	/**
	 * Returns a range of all the group departures where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of matching group departures
	 */
	public java.util.List<GroupDeparture> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the group departures where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching group departures
	 */
	public java.util.List<GroupDeparture> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the group departures where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching group departures
	 */
	public java.util.List<GroupDeparture> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public GroupDeparture findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
				orderByComparator)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the first group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public GroupDeparture fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns the last group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public GroupDeparture findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
				orderByComparator)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the last group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public GroupDeparture fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns the group departures before and after the current group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupDepartureId the primary key of the current group departure
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public GroupDeparture[] findByGroupId_PrevAndNext(
			long groupDepartureId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
				orderByComparator)
		throws NoSuchGroupDepartureException;

	/**
	 * Removes all the group departures where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of group departures where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching group departures
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the group departures where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departures
	 */
	public java.util.List<GroupDeparture> findByLeaverUserId(long leaverUserId);

	/**
	 * Returns a range of all the group departures where leaverUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param leaverUserId the leaver user ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of matching group departures
	 */
	public java.util.List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end);

	/**
	 * Returns an ordered range of all the group departures where leaverUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param leaverUserId the leaver user ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching group departures
	 */
	public java.util.List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the group departures where leaverUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param leaverUserId the leaver user ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching group departures
	 */
	public java.util.List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public GroupDeparture findByLeaverUserId_First(
			long leaverUserId,
			com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
				orderByComparator)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the first group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public GroupDeparture fetchByLeaverUserId_First(
		long leaverUserId,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns the last group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public GroupDeparture findByLeaverUserId_Last(
			long leaverUserId,
			com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
				orderByComparator)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the last group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public GroupDeparture fetchByLeaverUserId_Last(
		long leaverUserId,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns the group departures before and after the current group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param groupDepartureId the primary key of the current group departure
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public GroupDeparture[] findByLeaverUserId_PrevAndNext(
			long groupDepartureId, long leaverUserId,
			com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
				orderByComparator)
		throws NoSuchGroupDepartureException;

	/**
	 * Removes all the group departures where leaverUserId = &#63; from the database.
	 *
	 * @param leaverUserId the leaver user ID
	 */
	public void removeByLeaverUserId(long leaverUserId);

	/**
	 * Returns the number of group departures where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @return the number of matching group departures
	 */
	public int countByLeaverUserId(long leaverUserId);

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or throws a <code>NoSuchGroupDepartureException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public GroupDeparture findByG_L(long groupId, long leaverUserId)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public GroupDeparture fetchByG_L(long groupId, long leaverUserId);

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public GroupDeparture fetchByG_L(
		long groupId, long leaverUserId, boolean useFinderCache);

	/**
	 * Removes the group departure where groupId = &#63; and leaverUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the group departure that was removed
	 */
	public GroupDeparture removeByG_L(long groupId, long leaverUserId)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the number of group departures where groupId = &#63; and leaverUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the number of matching group departures
	 */
	public int countByG_L(long groupId, long leaverUserId);

	/**
	 * Caches the group departure in the entity cache if it is enabled.
	 *
	 * @param groupDeparture the group departure
	 */
	public void cacheResult(GroupDeparture groupDeparture);

	/**
	 * Caches the group departures in the entity cache if it is enabled.
	 *
	 * @param groupDepartures the group departures
	 */
	public void cacheResult(java.util.List<GroupDeparture> groupDepartures);

	/**
	 * Creates a new group departure with the primary key. Does not add the group departure to the database.
	 *
	 * @param groupDepartureId the primary key for the new group departure
	 * @return the new group departure
	 */
	public GroupDeparture create(long groupDepartureId);

	/**
	 * Removes the group departure with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure that was removed
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public GroupDeparture remove(long groupDepartureId)
		throws NoSuchGroupDepartureException;

	public GroupDeparture updateImpl(GroupDeparture groupDeparture);

	/**
	 * Returns the group departure with the primary key or throws a <code>NoSuchGroupDepartureException</code> if it could not be found.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public GroupDeparture findByPrimaryKey(long groupDepartureId)
		throws NoSuchGroupDepartureException;

	/**
	 * Returns the group departure with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure, or <code>null</code> if a group departure with the primary key could not be found
	 */
	public GroupDeparture fetchByPrimaryKey(long groupDepartureId);

	/**
	 * Returns all the group departures.
	 *
	 * @return the group departures
	 */
	public java.util.List<GroupDeparture> findAll();

	/**
	 * Returns a range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of group departures
	 */
	public java.util.List<GroupDeparture> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of group departures
	 */
	public java.util.List<GroupDeparture> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of group departures
	 */
	public java.util.List<GroupDeparture> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<GroupDeparture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the group departures from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of group departures.
	 *
	 * @return the number of group departures
	 */
	public int countAll();

}