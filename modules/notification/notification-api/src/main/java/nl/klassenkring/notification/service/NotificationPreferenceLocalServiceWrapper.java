/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link NotificationPreferenceLocalService}.
 *
 * @author Klassenkring
 * @see NotificationPreferenceLocalService
 * @generated
 */
public class NotificationPreferenceLocalServiceWrapper
	implements NotificationPreferenceLocalService,
			   ServiceWrapper<NotificationPreferenceLocalService> {

	public NotificationPreferenceLocalServiceWrapper() {
		this(null);
	}

	public NotificationPreferenceLocalServiceWrapper(
		NotificationPreferenceLocalService notificationPreferenceLocalService) {

		_notificationPreferenceLocalService =
			notificationPreferenceLocalService;
	}

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
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
		addNotificationPreference(
			nl.klassenkring.notification.model.NotificationPreference
				notificationPreference) {

		return _notificationPreferenceLocalService.addNotificationPreference(
			notificationPreference);
	}

	/**
	 * Creates a new notification preference with the primary key. Does not add the notification preference to the database.
	 *
	 * @param notificationPreferenceId the primary key for the new notification preference
	 * @return the new notification preference
	 */
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
		createNotificationPreference(long notificationPreferenceId) {

		return _notificationPreferenceLocalService.createNotificationPreference(
			notificationPreferenceId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.createPersistedModel(
			primaryKeyObj);
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
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
			deleteNotificationPreference(long notificationPreferenceId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.deleteNotificationPreference(
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
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
		deleteNotificationPreference(
			nl.klassenkring.notification.model.NotificationPreference
				notificationPreference) {

		return _notificationPreferenceLocalService.deleteNotificationPreference(
			notificationPreference);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _notificationPreferenceLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _notificationPreferenceLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _notificationPreferenceLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _notificationPreferenceLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _notificationPreferenceLocalService.dynamicQuery(
			dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _notificationPreferenceLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _notificationPreferenceLocalService.dynamicQueryCount(
			dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _notificationPreferenceLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.notification.model.NotificationPreference
		fetchNotificationPreference(long notificationPreferenceId) {

		return _notificationPreferenceLocalService.fetchNotificationPreference(
			notificationPreferenceId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _notificationPreferenceLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives what a user chose; what holds without a choice if he made none.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	@Override
	public nl.klassenkring.notification.preference.ReaderChoices getChoices(
		long userId, long schoolGroupId) {

		return _notificationPreferenceLocalService.getChoices(
			userId, schoolGroupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _notificationPreferenceLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the notification preference with the primary key.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference
	 * @throws PortalException if a notification preference with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
			getNotificationPreference(long notificationPreferenceId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.getNotificationPreference(
			notificationPreferenceId);
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
	@Override
	public java.util.List
		<nl.klassenkring.notification.model.NotificationPreference>
			getNotificationPreferences(int start, int end) {

		return _notificationPreferenceLocalService.getNotificationPreferences(
			start, end);
	}

	/**
	 * Returns the number of notification preferences.
	 *
	 * @return the number of notification preferences
	 */
	@Override
	public int getNotificationPreferencesCount() {
		return _notificationPreferenceLocalService.
			getNotificationPreferencesCount();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _notificationPreferenceLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.getPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Takes a user off the mails of a category. Nothing changes for one that nobody can do without.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	@Override
	public nl.klassenkring.notification.preference.ReaderChoices unsubscribe(
			long userId, long schoolGroupId,
			nl.klassenkring.notification.mail.MailCategory mailCategory)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.unsubscribe(
			userId, schoolGroupId, mailCategory);
	}

	/**
	 * Keeps what a user chose.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
			updateChoices(
				long userId, long schoolGroupId,
				nl.klassenkring.notification.preference.ReaderChoices
					readerChoices)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _notificationPreferenceLocalService.updateChoices(
			userId, schoolGroupId, readerChoices);
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
	@Override
	public nl.klassenkring.notification.model.NotificationPreference
		updateNotificationPreference(
			nl.klassenkring.notification.model.NotificationPreference
				notificationPreference) {

		return _notificationPreferenceLocalService.updateNotificationPreference(
			notificationPreference);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _notificationPreferenceLocalService.getBasePersistence();
	}

	@Override
	public NotificationPreferenceLocalService getWrappedService() {
		return _notificationPreferenceLocalService;
	}

	@Override
	public void setWrappedService(
		NotificationPreferenceLocalService notificationPreferenceLocalService) {

		_notificationPreferenceLocalService =
			notificationPreferenceLocalService;
	}

	private NotificationPreferenceLocalService
		_notificationPreferenceLocalService;

}