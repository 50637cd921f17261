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

import nl.klassenkring.membership.model.MembershipEvent;

/**
 * The persistence utility for the membership event service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.MembershipEventPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see MembershipEventPersistence
 * @generated
 */
public class MembershipEventUtil {

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
	public static void clearCache(MembershipEvent membershipEvent) {
		getPersistence().clearCache(membershipEvent);
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
	public static Map<Serializable, MembershipEvent> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<MembershipEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<MembershipEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<MembershipEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static MembershipEvent update(MembershipEvent membershipEvent) {
		return getPersistence().update(membershipEvent);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static MembershipEvent update(
		MembershipEvent membershipEvent, ServiceContext serviceContext) {

		return getPersistence().update(membershipEvent, serviceContext);
	}

	/**
	 * Returns all the membership events where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching membership events
	 */
	public static List<MembershipEvent> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<MembershipEvent> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<MembershipEvent> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<MembershipEvent> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public static MembershipEvent findByGroupId_First(
			long groupId, OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public static MembershipEvent fetchByGroupId_First(
		long groupId, OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public static MembershipEvent findByGroupId_Last(
			long groupId, OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public static MembershipEvent fetchByGroupId_Last(
		long groupId, OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where groupId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public static MembershipEvent[] findByGroupId_PrevAndNext(
			long membershipEventId, long groupId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByGroupId_PrevAndNext(
			membershipEventId, groupId, orderByComparator);
	}

	/**
	 * Removes all the membership events where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of membership events where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching membership events
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @return the matching membership events
	 */
	public static List<MembershipEvent> findByG_M(
		long groupId, long memberUserId) {

		return getPersistence().findByG_M(groupId, memberUserId);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end) {

		return getPersistence().findByG_M(groupId, memberUserId, start, end);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().findByG_M(
			groupId, memberUserId, start, end, orderByComparator);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_M(
			groupId, memberUserId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public static MembershipEvent findByG_M_First(
			long groupId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByG_M_First(
			groupId, memberUserId, orderByComparator);
	}

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public static MembershipEvent fetchByG_M_First(
		long groupId, long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().fetchByG_M_First(
			groupId, memberUserId, orderByComparator);
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public static MembershipEvent findByG_M_Last(
			long groupId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByG_M_Last(
			groupId, memberUserId, orderByComparator);
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public static MembershipEvent fetchByG_M_Last(
		long groupId, long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().fetchByG_M_Last(
			groupId, memberUserId, orderByComparator);
	}

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
	public static MembershipEvent[] findByG_M_PrevAndNext(
			long membershipEventId, long groupId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByG_M_PrevAndNext(
			membershipEventId, groupId, memberUserId, orderByComparator);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds) {

		return getPersistence().findByG_M(groupId, memberUserIds);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end) {

		return getPersistence().findByG_M(groupId, memberUserIds, start, end);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().findByG_M(
			groupId, memberUserIds, start, end, orderByComparator);
	}

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
	public static List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_M(
			groupId, memberUserIds, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the membership events where groupId = &#63; and memberUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 */
	public static void removeByG_M(long groupId, long memberUserId) {
		getPersistence().removeByG_M(groupId, memberUserId);
	}

	/**
	 * Returns the number of membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @return the number of matching membership events
	 */
	public static int countByG_M(long groupId, long memberUserId) {
		return getPersistence().countByG_M(groupId, memberUserId);
	}

	/**
	 * Returns the number of membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @return the number of matching membership events
	 */
	public static int countByG_M(long groupId, long[] memberUserIds) {
		return getPersistence().countByG_M(groupId, memberUserIds);
	}

	/**
	 * Returns all the membership events where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @return the matching membership events
	 */
	public static List<MembershipEvent> findByMemberUserId(long memberUserId) {
		return getPersistence().findByMemberUserId(memberUserId);
	}

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
	public static List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end) {

		return getPersistence().findByMemberUserId(memberUserId, start, end);
	}

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
	public static List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().findByMemberUserId(
			memberUserId, start, end, orderByComparator);
	}

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
	public static List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByMemberUserId(
			memberUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public static MembershipEvent findByMemberUserId_First(
			long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByMemberUserId_First(
			memberUserId, orderByComparator);
	}

	/**
	 * Returns the first membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public static MembershipEvent fetchByMemberUserId_First(
		long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().fetchByMemberUserId_First(
			memberUserId, orderByComparator);
	}

	/**
	 * Returns the last membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	public static MembershipEvent findByMemberUserId_Last(
			long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByMemberUserId_Last(
			memberUserId, orderByComparator);
	}

	/**
	 * Returns the last membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	public static MembershipEvent fetchByMemberUserId_Last(
		long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().fetchByMemberUserId_Last(
			memberUserId, orderByComparator);
	}

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public static MembershipEvent[] findByMemberUserId_PrevAndNext(
			long membershipEventId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByMemberUserId_PrevAndNext(
			membershipEventId, memberUserId, orderByComparator);
	}

	/**
	 * Removes all the membership events where memberUserId = &#63; from the database.
	 *
	 * @param memberUserId the member user ID
	 */
	public static void removeByMemberUserId(long memberUserId) {
		getPersistence().removeByMemberUserId(memberUserId);
	}

	/**
	 * Returns the number of membership events where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @return the number of matching membership events
	 */
	public static int countByMemberUserId(long memberUserId) {
		return getPersistence().countByMemberUserId(memberUserId);
	}

	/**
	 * Caches the membership event in the entity cache if it is enabled.
	 *
	 * @param membershipEvent the membership event
	 */
	public static void cacheResult(MembershipEvent membershipEvent) {
		getPersistence().cacheResult(membershipEvent);
	}

	/**
	 * Caches the membership events in the entity cache if it is enabled.
	 *
	 * @param membershipEvents the membership events
	 */
	public static void cacheResult(List<MembershipEvent> membershipEvents) {
		getPersistence().cacheResult(membershipEvents);
	}

	/**
	 * Creates a new membership event with the primary key. Does not add the membership event to the database.
	 *
	 * @param membershipEventId the primary key for the new membership event
	 * @return the new membership event
	 */
	public static MembershipEvent create(long membershipEventId) {
		return getPersistence().create(membershipEventId);
	}

	/**
	 * Removes the membership event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event that was removed
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public static MembershipEvent remove(long membershipEventId)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().remove(membershipEventId);
	}

	public static MembershipEvent updateImpl(MembershipEvent membershipEvent) {
		return getPersistence().updateImpl(membershipEvent);
	}

	/**
	 * Returns the membership event with the primary key or throws a <code>NoSuchMembershipEventException</code> if it could not be found.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	public static MembershipEvent findByPrimaryKey(long membershipEventId)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipEventException {

		return getPersistence().findByPrimaryKey(membershipEventId);
	}

	/**
	 * Returns the membership event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event, or <code>null</code> if a membership event with the primary key could not be found
	 */
	public static MembershipEvent fetchByPrimaryKey(long membershipEventId) {
		return getPersistence().fetchByPrimaryKey(membershipEventId);
	}

	/**
	 * Returns all the membership events.
	 *
	 * @return the membership events
	 */
	public static List<MembershipEvent> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<MembershipEvent> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<MembershipEvent> findAll(
		int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<MembershipEvent> findAll(
		int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the membership events from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of membership events.
	 *
	 * @return the number of membership events
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static MembershipEventPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(MembershipEventPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile MembershipEventPersistence _persistence;

}