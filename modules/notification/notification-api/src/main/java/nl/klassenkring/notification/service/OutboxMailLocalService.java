/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.time.Duration;

import java.util.Collection;
import java.util.List;

import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.model.OutboxMail;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for OutboxMail. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see OutboxMailLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface OutboxMailLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.notification.service.impl.OutboxMailLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the outbox mail local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link OutboxMailLocalServiceUtil} if injection and service tracking are not available.
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
	@Indexable(type = IndexableType.REINDEX)
	public OutboxMail addOutboxMail(OutboxMail outboxMail);

	/**
	 * Keeps mails, in a constant number of statements; passes over what was queued before and what
	 * its reader does without.
	 *
	 * @return how many are kept
	 */
	public int addOutboxMails(Collection<OutgoingMail> mails)
		throws PortalException;

	/**
	 * Takes mails that are due, for the caller to send them. To be called in a transaction of its
	 * own.
	 *
	 * @param count how many at most
	 * @param lease how long nobody else takes them
	 * @return none if nothing is due
	 */
	public List<OutboxMail> claimOutboxMails(int count, Duration lease)
		throws PortalException;

	/**
	 * Creates a new outbox mail with the primary key. Does not add the outbox mail to the database.
	 *
	 * @param outboxMailId the primary key for the new outbox mail
	 * @return the new outbox mail
	 */
	@Transactional(enabled = false)
	public OutboxMail createOutboxMail(long outboxMailId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the mails that ended longer ago than this; their keys could be queued again.
	 */
	public void deleteEndedOutboxMails(Duration age);

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
	@Indexable(type = IndexableType.DELETE)
	public OutboxMail deleteOutboxMail(long outboxMailId)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public OutboxMail deleteOutboxMail(OutboxMail outboxMail);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	/**
	 * Deletes the mails that nobody has begun to send.
	 *
	 * @param keyPrefix that their keys begin with, without wildcards of SQL
	 */
	public void deleteWaitingOutboxMails(long companyId, String keyPrefix);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public OutboxMail fetchOutboxMail(long outboxMailId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Returns the outbox mail with the primary key.
	 *
	 * @param outboxMailId the primary key of the outbox mail
	 * @return the outbox mail
	 * @throws PortalException if a outbox mail with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public OutboxMail getOutboxMail(long outboxMailId) throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<OutboxMail> getOutboxMails(int start, int end);

	/**
	 * Returns the number of outbox mails.
	 *
	 * @return the number of outbox mails
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getOutboxMailsCount();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Has a mail sent again that could not be delivered, to the address that its reader has now.
	 *
	 * @throws OutboxMailStatusException if it is none of these any more
	 */
	public void retryOutboxMail(long outboxMailId) throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public OutboxMail updateOutboxMail(OutboxMail outboxMail);

	/**
	 * Has a mail tried again later.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 * @param reason why it was not sent
	 */
	public void updatePostponed(
		long outboxMailId, String claimKey, Duration wait, String reason);

	/**
	 * Notes that a mail was sent, and forgets its text.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 */
	public void updateSent(long outboxMailId, String claimKey);

	/**
	 * Notes that a mail cannot be delivered.
	 *
	 * @param claimKey under which the caller took it; nothing happens if it is somebody else's now
	 * @param reason the words of the mail server
	 */
	public void updateUndeliverable(
		long outboxMailId, String claimKey, String reason);

}