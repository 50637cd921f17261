/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.membership.model.GroupDeparture;

/**
 * The persistence utility for the group departure service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.GroupDeparturePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GroupDeparturePersistence
 * @generated
 */
public class GroupDepartureUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(GroupDeparture groupDeparture) {
		getPersistence().clearCache(groupDeparture);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, GroupDeparture> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<GroupDeparture> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<GroupDeparture> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<GroupDeparture> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static GroupDeparture update(GroupDeparture groupDeparture) {
		return getPersistence().update(groupDeparture);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static GroupDeparture update(
		GroupDeparture groupDeparture, ServiceContext serviceContext) {

		return getPersistence().update(groupDeparture, serviceContext);
	}

	/**
	 * Returns all the group departures where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching group departures
	 */
	public static List<GroupDeparture> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<GroupDeparture> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<GroupDeparture> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<GroupDeparture> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public static GroupDeparture findByGroupId_First(
			long groupId, OrderByComparator<GroupDeparture> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public static GroupDeparture fetchByGroupId_First(
		long groupId, OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public static GroupDeparture findByGroupId_Last(
			long groupId, OrderByComparator<GroupDeparture> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public static GroupDeparture fetchByGroupId_Last(
		long groupId, OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the group departures before and after the current group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupDepartureId the primary key of the current group departure
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public static GroupDeparture[] findByGroupId_PrevAndNext(
			long groupDepartureId, long groupId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByGroupId_PrevAndNext(
			groupDepartureId, groupId, orderByComparator);
	}

	/**
	 * Removes all the group departures where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of group departures where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching group departures
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the group departures where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departures
	 */
	public static List<GroupDeparture> findByLeaverUserId(long leaverUserId) {
		return getPersistence().findByLeaverUserId(leaverUserId);
	}

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
	public static List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end) {

		return getPersistence().findByLeaverUserId(leaverUserId, start, end);
	}

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
	public static List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().findByLeaverUserId(
			leaverUserId, start, end, orderByComparator);
	}

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
	public static List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByLeaverUserId(
			leaverUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public static GroupDeparture findByLeaverUserId_First(
			long leaverUserId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByLeaverUserId_First(
			leaverUserId, orderByComparator);
	}

	/**
	 * Returns the first group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public static GroupDeparture fetchByLeaverUserId_First(
		long leaverUserId,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().fetchByLeaverUserId_First(
			leaverUserId, orderByComparator);
	}

	/**
	 * Returns the last group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public static GroupDeparture findByLeaverUserId_Last(
			long leaverUserId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByLeaverUserId_Last(
			leaverUserId, orderByComparator);
	}

	/**
	 * Returns the last group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public static GroupDeparture fetchByLeaverUserId_Last(
		long leaverUserId,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().fetchByLeaverUserId_Last(
			leaverUserId, orderByComparator);
	}

	/**
	 * Returns the group departures before and after the current group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param groupDepartureId the primary key of the current group departure
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public static GroupDeparture[] findByLeaverUserId_PrevAndNext(
			long groupDepartureId, long leaverUserId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByLeaverUserId_PrevAndNext(
			groupDepartureId, leaverUserId, orderByComparator);
	}

	/**
	 * Removes all the group departures where leaverUserId = &#63; from the database.
	 *
	 * @param leaverUserId the leaver user ID
	 */
	public static void removeByLeaverUserId(long leaverUserId) {
		getPersistence().removeByLeaverUserId(leaverUserId);
	}

	/**
	 * Returns the number of group departures where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @return the number of matching group departures
	 */
	public static int countByLeaverUserId(long leaverUserId) {
		return getPersistence().countByLeaverUserId(leaverUserId);
	}

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or throws a <code>NoSuchGroupDepartureException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	public static GroupDeparture findByG_L(long groupId, long leaverUserId)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByG_L(groupId, leaverUserId);
	}

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public static GroupDeparture fetchByG_L(long groupId, long leaverUserId) {
		return getPersistence().fetchByG_L(groupId, leaverUserId);
	}

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	public static GroupDeparture fetchByG_L(
		long groupId, long leaverUserId, boolean useFinderCache) {

		return getPersistence().fetchByG_L(
			groupId, leaverUserId, useFinderCache);
	}

	/**
	 * Removes the group departure where groupId = &#63; and leaverUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the group departure that was removed
	 */
	public static GroupDeparture removeByG_L(long groupId, long leaverUserId)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().removeByG_L(groupId, leaverUserId);
	}

	/**
	 * Returns the number of group departures where groupId = &#63; and leaverUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the number of matching group departures
	 */
	public static int countByG_L(long groupId, long leaverUserId) {
		return getPersistence().countByG_L(groupId, leaverUserId);
	}

	/**
	 * Caches the group departure in the entity cache if it is enabled.
	 *
	 * @param groupDeparture the group departure
	 */
	public static void cacheResult(GroupDeparture groupDeparture) {
		getPersistence().cacheResult(groupDeparture);
	}

	/**
	 * Caches the group departures in the entity cache if it is enabled.
	 *
	 * @param groupDepartures the group departures
	 */
	public static void cacheResult(List<GroupDeparture> groupDepartures) {
		getPersistence().cacheResult(groupDepartures);
	}

	/**
	 * Creates a new group departure with the primary key. Does not add the group departure to the database.
	 *
	 * @param groupDepartureId the primary key for the new group departure
	 * @return the new group departure
	 */
	public static GroupDeparture create(long groupDepartureId) {
		return getPersistence().create(groupDepartureId);
	}

	/**
	 * Removes the group departure with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure that was removed
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public static GroupDeparture remove(long groupDepartureId)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().remove(groupDepartureId);
	}

	public static GroupDeparture updateImpl(GroupDeparture groupDeparture) {
		return getPersistence().updateImpl(groupDeparture);
	}

	/**
	 * Returns the group departure with the primary key or throws a <code>NoSuchGroupDepartureException</code> if it could not be found.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	public static GroupDeparture findByPrimaryKey(long groupDepartureId)
		throws nl.klassenkring.membership.exception.
			NoSuchGroupDepartureException {

		return getPersistence().findByPrimaryKey(groupDepartureId);
	}

	/**
	 * Returns the group departure with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure, or <code>null</code> if a group departure with the primary key could not be found
	 */
	public static GroupDeparture fetchByPrimaryKey(long groupDepartureId) {
		return getPersistence().fetchByPrimaryKey(groupDepartureId);
	}

	/**
	 * Returns all the group departures.
	 *
	 * @return the group departures
	 */
	public static List<GroupDeparture> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<GroupDeparture> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<GroupDeparture> findAll(
		int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<GroupDeparture> findAll(
		int start, int end, OrderByComparator<GroupDeparture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the group departures from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of group departures.
	 *
	 * @return the number of group departures
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static GroupDeparturePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(GroupDeparturePersistence persistence) {
		_persistence = persistence;
	}

	private static volatile GroupDeparturePersistence _persistence;

}