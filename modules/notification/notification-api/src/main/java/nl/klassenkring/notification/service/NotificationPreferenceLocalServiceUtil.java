/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.notification.model.NotificationPreference;

/**
 * Provides the local service utility for NotificationPreference. This utility wraps
 * <code>nl.klassenkring.notification.service.impl.NotificationPreferenceLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see NotificationPreferenceLocalService
 * @generated
 */
public class NotificationPreferenceLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.NotificationPreferenceLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the notification preference to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect NotificationPreferenceLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param notificationPreference the notification preference
	 * @return the notification preference that was added
	 */
	public static NotificationPreference addNotificationPreference(
		NotificationPreference notificationPreference) {

		return getService().addNotificationPreference(notificationPreference);
	}

	/**
	 * Creates a new notification preference with the primary key. Does not add the notification preference to the database.
	 *
	 * @param notificationPreferenceId the primary key for the new notification preference
	 * @return the new notification preference
	 */
	public static NotificationPreference createNotificationPreference(
		long notificationPreferenceId) {

		return getService().createNotificationPreference(
			notificationPreferenceId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the notification preference with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect NotificationPreferenceLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference that was removed
	 * @throws PortalException if a notification preference with the primary key could not be found
	 */
	public static NotificationPreference deleteNotificationPreference(
			long notificationPreferenceId)
		throws PortalException {

		return getService().deleteNotificationPreference(
			notificationPreferenceId);
	}

	/**
	 * Deletes the notification preference from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect NotificationPreferenceLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param notificationPreference the notification preference
	 * @return the notification preference that was removed
	 */
	public static NotificationPreference deleteNotificationPreference(
		NotificationPreference notificationPreference) {

		return getService().deleteNotificationPreference(
			notificationPreference);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static NotificationPreference fetchNotificationPreference(
		long notificationPreferenceId) {

		return getService().fetchNotificationPreference(
			notificationPreferenceId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives what a user chose; what holds without a choice if he made none.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	public static nl.klassenkring.notification.preference.ReaderChoices
		getChoices(long userId, long schoolGroupId) {

		return getService().getChoices(userId, schoolGroupId);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the notification preference with the primary key.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference
	 * @throws PortalException if a notification preference with the primary key could not be found
	 */
	public static NotificationPreference getNotificationPreference(
			long notificationPreferenceId)
		throws PortalException {

		return getService().getNotificationPreference(notificationPreferenceId);
	}

	/**
	 * Returns a range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of notification preferences
	 */
	public static List<NotificationPreference> getNotificationPreferences(
		int start, int end) {

		return getService().getNotificationPreferences(start, end);
	}

	/**
	 * Returns the number of notification preferences.
	 *
	 * @return the number of notification preferences
	 */
	public static int getNotificationPreferencesCount() {
		return getService().getNotificationPreferencesCount();
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
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Takes a user off the mails of a category. Nothing changes for one that nobody can do without.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	public static nl.klassenkring.notification.preference.ReaderChoices
			unsubscribe(
				long userId, long schoolGroupId,
				nl.klassenkring.notification.mail.MailCategory mailCategory)
		throws PortalException {

		return getService().unsubscribe(userId, schoolGroupId, mailCategory);
	}

	/**
	 * Keeps what a user chose.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	public static NotificationPreference updateChoices(
			long userId, long schoolGroupId,
			nl.klassenkring.notification.preference.ReaderChoices readerChoices)
		throws PortalException {

		return getService().updateChoices(userId, schoolGroupId, readerChoices);
	}

	/**
	 * Updates the notification preference in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect NotificationPreferenceLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param notificationPreference the notification preference
	 * @return the notification preference that was updated
	 */
	public static NotificationPreference updateNotificationPreference(
		NotificationPreference notificationPreference) {

		return getService().updateNotificationPreference(
			notificationPreference);
	}

	public static NotificationPreferenceLocalService getService() {
		return _service;
	}

	public static void setService(NotificationPreferenceLocalService service) {
		_service = service;
	}

	private static volatile NotificationPreferenceLocalService _service;

}