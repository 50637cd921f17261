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

import nl.klassenkring.notification.model.OutboxMail;

/**
 * Provides the local service utility for OutboxMail. This utility wraps
 * <code>nl.klassenkring.notification.service.impl.OutboxMailLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see OutboxMailLocalService
 * @generated
 */
public class OutboxMailLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.OutboxMailLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the outbox mail to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect OutboxMailLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param outboxMail the outbox mail
	 * @return the outbox mail that was added
	 */
	public static OutboxMail addOutboxMail(OutboxMail outboxMail) {
		return getService().addOutboxMail(outboxMail);
	}

	/**
	 * Keeps mails, in a constant number of statements; passes over what was queued before and what
	 * its reader does without.
	 *
	 * @return how many are kept
	 */
	public static int addOutboxMails(
			java.util.Collection<nl.klassenkring.notification.mail.OutgoingMail>
				mails)
		throws PortalException {

		return getService().addOutboxMails(mails);
	}

	/**
	 * Takes mails that are due, for the caller to send them. To be called in a transaction of its
	 * own.
	 *
	 * @param count how many at most
	 * @param lease how long nobody else takes them
	 * @return none if nothing is due
	 */
	public static List<OutboxMail> claimOutboxMails(
			int count, java.time.Duration lease)
		throws PortalException {

		return getService().claimOutboxMails(count, lease);
	}

	/**
	 * Creates a new outbox mail with the primary key. Does not add the outbox mail to the database.
	 *
	 * @param outboxMailId the primary key for the new outbox mail
	 * @return the new outbox mail
	 */
	public static OutboxMail createOutboxMail(long outboxMailId) {
		return getService().createOutboxMail(outboxMailId);
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
	 * Deletes the mails that ended longer ago than this; their keys could be queued again.
	 */
	public static void deleteEndedOutboxMails(java.time.Duration age) {
		getService().deleteEndedOutboxMails(age);
	}

	/**
	 * Deletes the outbox mail with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect OutboxMailLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail that was removed
	 * @throws PortalException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail deleteOutboxMail(long outboxMailId)
		throws PortalException {

		return getService().deleteOutboxMail(outboxMailId);
	}

	/**
	 * Deletes the outbox mail from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect OutboxMailLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param outboxMail the outbox mail
	 * @return the outbox mail that was removed
	 */
	public static OutboxMail deleteOutboxMail(OutboxMail outboxMail) {
		return getService().deleteOutboxMail(outboxMail);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the mails that nobody has begun to send.
	 *
	 * @param keyPrefix that their keys begin with, without wildcards of SQL
	 */
	public static void deleteWaitingOutboxMails(
		long companyId, String keyPrefix) {

		getService().deleteWaitingOutboxMails(companyId, keyPrefix);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.OutboxMailModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.OutboxMailModelImpl</code>.
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

	public static OutboxMail fetchOutboxMail(long outboxMailId) {
		return getService().fetchOutboxMail(outboxMailId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
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
	 * Returns the outbox mail with the primary key.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws PortalException if a outbox mail with the primary key could not be found
	 */
	public static OutboxMail getOutboxMail(long outboxMailId)
		throws PortalException {

		return getService().getOutboxMail(outboxMailId);
	}

	/**
	 * Returns a range of all the outbox mails.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.OutboxMailModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of outbox mails
	 * @param end the upper bound of the range of outbox mails (not inclusive)
	 * @return the range of outbox mails
	 */
	public static List<OutboxMail> getOutboxMails(int start, int end) {
		return getService().getOutboxMails(start, end);
	}

	/**
	 * Returns the number of outbox mails.
	 *
	 * @return the number of outbox mails
	 */
	public static int getOutboxMailsCount() {
		return getService().getOutboxMailsCount();
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Has a mail sent again that could not be delivered, to the address that its reader has now.
	 *
	 * @throws OutboxMailStatusException if it is none of these any more
	 */
	public static void retryOutboxMail(long outboxMailId)
		throws PortalException {

		getService().retryOutboxMail(outboxMailId);
	}

	/**
	 * Updates the outbox mail in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect OutboxMailLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param outboxMail the outbox mail
	 * @return the outbox mail that was updated
	 */
	public static OutboxMail updateOutboxMail(OutboxMail outboxMail) {
		return getService().updateOutboxMail(outboxMail);
	}

	/**
	 * Has a mail tried again later.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 * @param reason why it was not sent
	 */
	public static void updatePostponed(
		long outboxMailId, String claimKey, java.time.Duration wait,
		String reason) {

		getService().updatePostponed(outboxMailId, claimKey, wait, reason);
	}

	/**
	 * Notes that a mail was sent, and forgets its text.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 */
	public static void updateSent(long outboxMailId, String claimKey) {
		getService().updateSent(outboxMailId, claimKey);
	}

	/**
	 * Notes that a mail cannot be delivered.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 * @param reason the words of the mail server
	 */
	public static void updateUndeliverable(
		long outboxMailId, String claimKey, String reason) {

		getService().updateUndeliverable(outboxMailId, claimKey, reason);
	}

	public static OutboxMailLocalService getService() {
		return _service;
	}

	public static void setService(OutboxMailLocalService service) {
		_service = service;
	}

	private static volatile OutboxMailLocalService _service;

}