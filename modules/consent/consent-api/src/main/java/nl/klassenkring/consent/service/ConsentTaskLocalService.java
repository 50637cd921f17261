/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

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

import java.util.Date;
import java.util.List;

import nl.klassenkring.consent.model.ConsentTask;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ConsentTask. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ConsentTaskLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ConsentTaskLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTaskLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the consent task local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ConsentTaskLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds the consent task to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTaskLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTask the consent task
	 * @return the consent task that was added
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentTask addConsentTask(ConsentTask consentTask);

	/**
	 * Asks somebody to delete the pictures of a post from his own device (C5), as many days after the
	 * upload as the school has set. Gives the open task of that post and person when there is one, so
	 * it may be called for each picture.
	 *
	 * @param userId who uploaded them
	 * @param groupId the Site of the class group
	 * @param uploadDate when
	 */
	public ConsentTask addDeviceReminder(
			long userId, long groupId, long classPostId, long pictureId,
			Date uploadDate)
		throws PortalException;

	/**
	 * Marks a task as done; one that is done stays as it is. That pictures are deleted from a device
	 * (C5) is recorded in the audit.
	 *
	 * @throws ObjectionStatusException if it is the task of an open objection
	 */
	public ConsentTask completeConsentTask(long userId, long consentTaskId)
		throws PortalException;

	/**
	 * Creates a new consent task with the primary key. Does not add the consent task to the database.
	 *
	 * @param consentTaskId the primary key for the new consent task
	 * @return the new consent task
	 */
	@Transactional(enabled = false)
	public ConsentTask createConsentTask(long consentTaskId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Deletes the consent task from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTaskLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTask the consent task
	 * @return the consent task that was removed
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentTask deleteConsentTask(ConsentTask consentTask);

	/**
	 * Deletes the consent task with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTaskLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task that was removed
	 * @throws PortalException if a consent task with the primary key could not be found
	 */
	@Indexable(type = IndexableType.DELETE)
	public ConsentTask deleteConsentTask(long consentTaskId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTaskModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTaskModelImpl</code>.
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

	/**
	 * Ends what there is to do about a picture that was placed and is so no more: its hidden picture
	 * is nobody's task any more, and an open objection to it ends as removed, of which who objected
	 * is told (C4). To be called in the transaction that takes the picture away.
	 */
	public void endPictureTasks(long pictureId) throws PortalException;

	/**
	 * Ends all that there is to do on the Site of a class group or school that is removed.
	 */
	public void endSiteTasks(long groupId) throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentTask fetchConsentTask(long consentTaskId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the consent task with the primary key.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task
	 * @throws PortalException if a consent task with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ConsentTask getConsentTask(long consentTaskId)
		throws PortalException;

	/**
	 * Returns a range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of consent tasks
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ConsentTask> getConsentTasks(int start, int end);

	/**
	 * Returns the number of consent tasks.
	 *
	 * @return the number of consent tasks
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getConsentTasksCount();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Looks at some refusals of the last two weeks and opens the tasks that lack for pictures which
	 * they hide, and tells who placed them and the directors: those that were placed in the moment of
	 * the refusal (C1). What has a task is left alone; a task whose consent is back is ended.
	 *
	 * @param afterConsentDecisionId the last refusal that was looked at, 0 to begin
	 * @return the last one that was looked at now; 0 when there are no more
	 */
	public long openMissedTasks(long afterConsentDecisionId)
		throws PortalException;

	/**
	 * Reminds of some tasks whose term is over, each once: that it was done is stored in the same
	 * transaction as the notification, and the mail leaves after its commit.
	 *
	 * @return of how many; 0 when there are no more
	 */
	public int remindSome() throws PortalException;

	/**
	 * Opens the tasks about disagreements of a school that are missing, and ends those whose
	 * guardians no longer differ. Decisions are looked at when they are made; this is for what else
	 * changes them: authority, age, the school year and the school's rules.
	 */
	public void reviewDisagreements(long schoolGroupId) throws PortalException;

	/**
	 * Updates the consent task in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTaskLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTask the consent task
	 * @return the consent task that was updated
	 */
	@Indexable(type = IndexableType.REINDEX)
	public ConsentTask updateConsentTask(ConsentTask consentTask);

}