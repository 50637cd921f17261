/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link OutboxMailLocalService}.
 *
 * @author Klassenkring
 * @see OutboxMailLocalService
 * @generated
 */
public class OutboxMailLocalServiceWrapper
	implements OutboxMailLocalService, ServiceWrapper<OutboxMailLocalService> {

	public OutboxMailLocalServiceWrapper() {
		this(null);
	}

	public OutboxMailLocalServiceWrapper(
		OutboxMailLocalService outboxMailLocalService) {

		_outboxMailLocalService = outboxMailLocalService;
	}

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
	@Override
	public nl.klassenkring.notification.model.OutboxMail addOutboxMail(
		nl.klassenkring.notification.model.OutboxMail outboxMail) {

		return _outboxMailLocalService.addOutboxMail(outboxMail);
	}

	/**
	 * Keeps mails, in a constant number of statements; passes over what was queued before and what
	 * its reader does without.
	 *
	 * @return how many are kept
	 */
	@Override
	public int addOutboxMails(
			java.util.Collection<nl.klassenkring.notification.mail.OutgoingMail>
				mails)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.addOutboxMails(mails);
	}

	/**
	 * Takes mails that are due, for the caller to send them. To be called in a transaction of its
	 * own.
	 *
	 * @param count how many at most
	 * @param lease how long nobody else takes them
	 * @return none if nothing is due
	 */
	@Override
	public java.util.List<nl.klassenkring.notification.model.OutboxMail>
			claimOutboxMails(int count, java.time.Duration lease)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.claimOutboxMails(count, lease);
	}

	/**
	 * Creates a new outbox mail with the primary key. Does not add the outbox mail to the database.
	 *
	 * @param outboxMailId the primary key for the new outbox mail
	 * @return the new outbox mail
	 */
	@Override
	public nl.klassenkring.notification.model.OutboxMail createOutboxMail(
		long outboxMailId) {

		return _outboxMailLocalService.createOutboxMail(outboxMailId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the mails that ended longer ago than this; their keys could be queued again.
	 */
	@Override
	public void deleteEndedOutboxMails(java.time.Duration age) {
		_outboxMailLocalService.deleteEndedOutboxMails(age);
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
	@Override
	public nl.klassenkring.notification.model.OutboxMail deleteOutboxMail(
			long outboxMailId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.deleteOutboxMail(outboxMailId);
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
	@Override
	public nl.klassenkring.notification.model.OutboxMail deleteOutboxMail(
		nl.klassenkring.notification.model.OutboxMail outboxMail) {

		return _outboxMailLocalService.deleteOutboxMail(outboxMail);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the mails that nobody has begun to send.
	 *
	 * @param keyPrefix that their keys begin with, without wildcards of SQL
	 */
	@Override
	public void deleteWaitingOutboxMails(long companyId, String keyPrefix) {
		_outboxMailLocalService.deleteWaitingOutboxMails(companyId, keyPrefix);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _outboxMailLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _outboxMailLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _outboxMailLocalService.dynamicQuery();
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

		return _outboxMailLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _outboxMailLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _outboxMailLocalService.dynamicQuery(
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

		return _outboxMailLocalService.dynamicQueryCount(dynamicQuery);
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

		return _outboxMailLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.notification.model.OutboxMail fetchOutboxMail(
		long outboxMailId) {

		return _outboxMailLocalService.fetchOutboxMail(outboxMailId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _outboxMailLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _outboxMailLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _outboxMailLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * Returns the outbox mail with the primary key.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws PortalException if a outbox mail with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.notification.model.OutboxMail getOutboxMail(
			long outboxMailId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.getOutboxMail(outboxMailId);
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
	@Override
	public java.util.List<nl.klassenkring.notification.model.OutboxMail>
		getOutboxMails(int start, int end) {

		return _outboxMailLocalService.getOutboxMails(start, end);
	}

	/**
	 * Returns the number of outbox mails.
	 *
	 * @return the number of outbox mails
	 */
	@Override
	public int getOutboxMailsCount() {
		return _outboxMailLocalService.getOutboxMailsCount();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _outboxMailLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Has a mail sent again that could not be delivered, to the address that its reader has now.
	 *
	 * @throws OutboxMailStatusException if it is none of these any more
	 */
	@Override
	public void retryOutboxMail(long outboxMailId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_outboxMailLocalService.retryOutboxMail(outboxMailId);
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
	@Override
	public nl.klassenkring.notification.model.OutboxMail updateOutboxMail(
		nl.klassenkring.notification.model.OutboxMail outboxMail) {

		return _outboxMailLocalService.updateOutboxMail(outboxMail);
	}

	/**
	 * Has a mail tried again later.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 * @param reason why it was not sent
	 */
	@Override
	public void updatePostponed(
		long outboxMailId, String claimKey, java.time.Duration wait,
		String reason) {

		_outboxMailLocalService.updatePostponed(
			outboxMailId, claimKey, wait, reason);
	}

	/**
	 * Notes that a mail was sent, and forgets its text.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 */
	@Override
	public void updateSent(long outboxMailId, String claimKey) {
		_outboxMailLocalService.updateSent(outboxMailId, claimKey);
	}

	/**
	 * Notes that a mail cannot be delivered.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 * @param reason the words of the mail server
	 */
	@Override
	public void updateUndeliverable(
		long outboxMailId, String claimKey, String reason) {

		_outboxMailLocalService.updateUndeliverable(
			outboxMailId, claimKey, reason);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _outboxMailLocalService.getBasePersistence();
	}

	@Override
	public OutboxMailLocalService getWrappedService() {
		return _outboxMailLocalService;
	}

	@Override
	public void setWrappedService(
		OutboxMailLocalService outboxMailLocalService) {

		_outboxMailLocalService = outboxMailLocalService;
	}

	private OutboxMailLocalService _outboxMailLocalService;

}