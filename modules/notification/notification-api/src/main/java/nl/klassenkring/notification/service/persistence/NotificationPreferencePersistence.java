/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.notification.exception.NoSuchNotificationPreferenceException;
import nl.klassenkring.notification.model.NotificationPreference;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the notification preference service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see NotificationPreferenceUtil
 * @generated
 */
@ProviderType
public interface NotificationPreferencePersistence
	extends BasePersistence<NotificationPreference> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link NotificationPreferenceUtil} to access the notification preference persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or throws a <code>NoSuchNotificationPreferenceException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	public NotificationPreference findByG_U(long groupId, long userId)
		throws NoSuchNotificationPreferenceException;

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public NotificationPreference fetchByG_U(long groupId, long userId);

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public NotificationPreference fetchByG_U(
		long groupId, long userId, boolean useFinderCache);

	/**
	 * Removes the notification preference where groupId = &#63; and userId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the notification preference that was removed
	 */
	public NotificationPreference removeByG_U(long groupId, long userId)
		throws NoSuchNotificationPreferenceException;

	/**
	 * Returns the number of notification preferences where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching notification preferences
	 */
	public int countByG_U(long groupId, long userId);

	/**
	 * Returns all the notification preferences where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching notification preferences
	 */
	public java.util.List<NotificationPreference> findByUserId(long userId);

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
	public java.util.List<NotificationPreference> findByUserId(
		long userId, int start, int end);

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
	public java.util.List<NotificationPreference> findByUserId(
		long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator);

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
	public java.util.List<NotificationPreference> findByUserId(
		long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	public NotificationPreference findByUserId_First(
			long userId,
			com.liferay.portal.kernel.util.OrderByComparator
				<NotificationPreference> orderByComparator)
		throws NoSuchNotificationPreferenceException;

	/**
	 * Returns the first notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public NotificationPreference fetchByUserId_First(
		long userId,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator);

	/**
	 * Returns the last notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	public NotificationPreference findByUserId_Last(
			long userId,
			com.liferay.portal.kernel.util.OrderByComparator
				<NotificationPreference> orderByComparator)
		throws NoSuchNotificationPreferenceException;

	/**
	 * Returns the last notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	public NotificationPreference fetchByUserId_Last(
		long userId,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator);

	/**
	 * Returns the notification preferences before and after the current notification preference in the ordered set where userId = &#63;.
	 *
	 * @param notificationPreferenceId the primary key of the current notification preference
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	public NotificationPreference[] findByUserId_PrevAndNext(
			long notificationPreferenceId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator
				<NotificationPreference> orderByComparator)
		throws NoSuchNotificationPreferenceException;

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
	public java.util.List<NotificationPreference> findByUserId(long[] userIds);

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
	public java.util.List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end);

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
	public java.util.List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator);

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
	public java.util.List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the notification preferences where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	public void removeByUserId(long userId);

	/**
	 * Returns the number of notification preferences where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching notification preferences
	 */
	public int countByUserId(long userId);

	/**
	 * Returns the number of notification preferences where userId = any &#63;.
	 *
	 * @param userIds the user IDs
	 * @return the number of matching notification preferences
	 */
	public int countByUserId(long[] userIds);

	/**
	 * Caches the notification preference in the entity cache if it is enabled.
	 *
	 * @param notificationPreference the notification preference
	 */
	public void cacheResult(NotificationPreference notificationPreference);

	/**
	 * Caches the notification preferences in the entity cache if it is enabled.
	 *
	 * @param notificationPreferences the notification preferences
	 */
	public void cacheResult(
		java.util.List<NotificationPreference> notificationPreferences);

	/**
	 * Creates a new notification preference with the primary key. Does not add the notification preference to the database.
	 *
	 * @param notificationPreferenceId the primary key for the new notification preference
	 * @return the new notification preference
	 */
	public NotificationPreference create(long notificationPreferenceId);

	/**
	 * Removes the notification preference with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference that was removed
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	public NotificationPreference remove(long notificationPreferenceId)
		throws NoSuchNotificationPreferenceException;

	public NotificationPreference updateImpl(
		NotificationPreference notificationPreference);

	/**
	 * Returns the notification preference with the primary key or throws a <code>NoSuchNotificationPreferenceException</code> if it could not be found.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	public NotificationPreference findByPrimaryKey(
			long notificationPreferenceId)
		throws NoSuchNotificationPreferenceException;

	/**
	 * Returns the notification preference with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference, or <code>null</code> if a notification preference with the primary key could not be found
	 */
	public NotificationPreference fetchByPrimaryKey(
		long notificationPreferenceId);

	/**
	 * Returns all the notification preferences.
	 *
	 * @return the notification preferences
	 */
	public java.util.List<NotificationPreference> findAll();

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
	public java.util.List<NotificationPreference> findAll(int start, int end);

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
	public java.util.List<NotificationPreference> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator);

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
	public java.util.List<NotificationPreference> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<NotificationPreference>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the notification preferences from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of notification preferences.
	 *
	 * @return the number of notification preferences
	 */
	public int countAll();

}