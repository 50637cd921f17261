/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.notification.model.NotificationPreference;

/**
 * The persistence utility for the notification preference service. This utility wraps <code>nl.klassenkring.notification.service.persistence.impl.NotificationPreferencePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see NotificationPreferencePersistence
 * @generated
 */
public class NotificationPreferenceUtil {

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
	public static void clearCache(
		NotificationPreference notificationPreference) {

		getPersistence().clearCache(notificationPreference);
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
	public static Map<Serializable, NotificationPreference> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<NotificationPreference> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<NotificationPreference> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<NotificationPreference> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static NotificationPreference update(
		NotificationPreference notificationPreference) {

		return getPersistence().update(notificationPreference);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static NotificationPreference update(
		NotificationPreference notificationPreference,
		ServiceContext serviceContext) {

		return getPersistence().update(notificationPreference, serviceContext);
	}

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or throws a <code>NoSuchNotificationPreferenceException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	public static NotificationPreference findByG_U(long groupId, long userId)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().findByG_U(groupId, userId);
	}

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public static NotificationPreference fetchByG_U(long groupId, long userId) {
		return getPersistence().fetchByG_U(groupId, userId);
	}

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public static NotificationPreference fetchByG_U(
		long groupId, long userId, boolean useFinderCache) {

		return getPersistence().fetchByG_U(groupId, userId, useFinderCache);
	}

	/**
	 * Removes the notification preference where groupId = &#63; and userId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the notification preference that was removed
	 */
	public static NotificationPreference removeByG_U(long groupId, long userId)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().removeByG_U(groupId, userId);
	}

	/**
	 * Returns the number of notification preferences where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching notification preferences
	 */
	public static int countByG_U(long groupId, long userId) {
		return getPersistence().countByG_U(groupId, userId);
	}

	/**
	 * Returns all the notification preferences where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(long userId) {
		return getPersistence().findByUserId(userId);
	}

	/**
	 * Returns a range of all the notification preferences where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(
		long userId, int start, int end) {

		return getPersistence().findByUserId(userId, start, end);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(
		long userId, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return getPersistence().findByUserId(
			userId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(
		long userId, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUserId(
			userId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	public static NotificationPreference findByUserId_First(
			long userId,
			OrderByComparator<NotificationPreference> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().findByUserId_First(userId, orderByComparator);
	}

	/**
	 * Returns the first notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public static NotificationPreference fetchByUserId_First(
		long userId,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return getPersistence().fetchByUserId_First(userId, orderByComparator);
	}

	/**
	 * Returns the last notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	public static NotificationPreference findByUserId_Last(
			long userId,
			OrderByComparator<NotificationPreference> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().findByUserId_Last(userId, orderByComparator);
	}

	/**
	 * Returns the last notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public static NotificationPreference fetchByUserId_Last(
		long userId,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return getPersistence().fetchByUserId_Last(userId, orderByComparator);
	}

	/**
	 * Returns the notification preferences before and after the current notification preference in the ordered set where userId = &#63;.
	 *
	 * @param notificationPreferenceId the primary key of the current notification preference
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	public static NotificationPreference[] findByUserId_PrevAndNext(
			long notificationPreferenceId, long userId,
			OrderByComparator<NotificationPreference> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().findByUserId_PrevAndNext(
			notificationPreferenceId, userId, orderByComparator);
	}

	/**
	 * Returns all the notification preferences where userId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @return the matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(long[] userIds) {
		return getPersistence().findByUserId(userIds);
	}

	/**
	 * Returns a range of all the notification preferences where userId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end) {

		return getPersistence().findByUserId(userIds, start, end);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return getPersistence().findByUserId(
			userIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching notification preferences
	 */
	public static List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUserId(
			userIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the notification preferences where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	public static void removeByUserId(long userId) {
		getPersistence().removeByUserId(userId);
	}

	/**
	 * Returns the number of notification preferences where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching notification preferences
	 */
	public static int countByUserId(long userId) {
		return getPersistence().countByUserId(userId);
	}

	/**
	 * Returns the number of notification preferences where userId = any &#63;.
	 *
	 * @param userIds the user IDs
	 * @return the number of matching notification preferences
	 */
	public static int countByUserId(long[] userIds) {
		return getPersistence().countByUserId(userIds);
	}

	/**
	 * Caches the notification preference in the entity cache if it is enabled.
	 *
	 * @param notificationPreference the notification preference
	 */
	public static void cacheResult(
		NotificationPreference notificationPreference) {

		getPersistence().cacheResult(notificationPreference);
	}

	/**
	 * Caches the notification preferences in the entity cache if it is enabled.
	 *
	 * @param notificationPreferences the notification preferences
	 */
	public static void cacheResult(
		List<NotificationPreference> notificationPreferences) {

		getPersistence().cacheResult(notificationPreferences);
	}

	/**
	 * Creates a new notification preference with the primary key. Does not add the notification preference to the database.
	 *
	 * @param notificationPreferenceId the primary key for the new notification preference
	 * @return the new notification preference
	 */
	public static NotificationPreference create(long notificationPreferenceId) {
		return getPersistence().create(notificationPreferenceId);
	}

	/**
	 * Removes the notification preference with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference that was removed
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	public static NotificationPreference remove(long notificationPreferenceId)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().remove(notificationPreferenceId);
	}

	public static NotificationPreference updateImpl(
		NotificationPreference notificationPreference) {

		return getPersistence().updateImpl(notificationPreference);
	}

	/**
	 * Returns the notification preference with the primary key or throws a <code>NoSuchNotificationPreferenceException</code> if it could not be found.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	public static NotificationPreference findByPrimaryKey(
			long notificationPreferenceId)
		throws nl.klassenkring.notification.exception.
			NoSuchNotificationPreferenceException {

		return getPersistence().findByPrimaryKey(notificationPreferenceId);
	}

	/**
	 * Returns the notification preference with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference, or <code>null</code> if a notification preference with the primary key could not be found
	 */
	public static NotificationPreference fetchByPrimaryKey(
		long notificationPreferenceId) {

		return getPersistence().fetchByPrimaryKey(notificationPreferenceId);
	}

	/**
	 * Returns all the notification preferences.
	 *
	 * @return the notification preferences
	 */
	public static List<NotificationPreference> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of notification preferences
	 */
	public static List<NotificationPreference> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of notification preferences
	 */
	public static List<NotificationPreference> findAll(
		int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of notification preferences
	 */
	public static List<NotificationPreference> findAll(
		int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the notification preferences from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of notification preferences.
	 *
	 * @return the number of notification preferences
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static NotificationPreferencePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		NotificationPreferencePersistence persistence) {

		_persistence = persistence;
	}

	private static volatile NotificationPreferencePersistence _persistence;

}