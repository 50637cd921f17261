/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ConsentTaskLocalService}.
 *
 * @author Klassenkring
 * @see ConsentTaskLocalService
 * @generated
 */
public class ConsentTaskLocalServiceWrapper
	implements ConsentTaskLocalService,
			   ServiceWrapper<ConsentTaskLocalService> {

	public ConsentTaskLocalServiceWrapper() {
		this(null);
	}

	public ConsentTaskLocalServiceWrapper(
		ConsentTaskLocalService consentTaskLocalService) {

		_consentTaskLocalService = consentTaskLocalService;
	}

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
	@Override
	public nl.klassenkring.consent.model.ConsentTask addConsentTask(
		nl.klassenkring.consent.model.ConsentTask consentTask) {

		return _consentTaskLocalService.addConsentTask(consentTask);
	}

	/**
	 * Asks somebody to delete the pictures of a post from his own device (C5), as many days after the
	 * upload as the school has set. Gives the open task of that post and person when there is one, so
	 * it may be called for each picture.
	 *
	 * @param userId who uploaded them
	 * @param groupId the Site of the class group
	 * @param uploadDate when
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentTask addDeviceReminder(
			long userId, long groupId, long classPostId, long pictureId,
			java.util.Date uploadDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.addDeviceReminder(
			userId, groupId, classPostId, pictureId, uploadDate);
	}

	/**
	 * Marks a task as done; one that is done stays as it is. That pictures are deleted from a device
	 * (C5) is recorded in the audit.
	 *
	 * @throws ObjectionStatusException if it is the task of an open objection
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentTask completeConsentTask(
			long userId, long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.completeConsentTask(
			userId, consentTaskId);
	}

	/**
	 * Creates a new consent task with the primary key. Does not add the consent task to the database.
	 *
	 * @param consentTaskId the primary key for the new consent task
	 * @return the new consent task
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentTask createConsentTask(
		long consentTaskId) {

		return _consentTaskLocalService.createConsentTask(consentTaskId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.createPersistedModel(primaryKeyObj);
	}

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
	@Override
	public nl.klassenkring.consent.model.ConsentTask deleteConsentTask(
		nl.klassenkring.consent.model.ConsentTask consentTask) {

		return _consentTaskLocalService.deleteConsentTask(consentTask);
	}

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
	@Override
	public nl.klassenkring.consent.model.ConsentTask deleteConsentTask(
			long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.deleteConsentTask(consentTaskId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _consentTaskLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _consentTaskLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _consentTaskLocalService.dynamicQuery();
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

		return _consentTaskLocalService.dynamicQuery(dynamicQuery);
	}

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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _consentTaskLocalService.dynamicQuery(dynamicQuery, start, end);
	}

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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _consentTaskLocalService.dynamicQuery(
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

		return _consentTaskLocalService.dynamicQueryCount(dynamicQuery);
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

		return _consentTaskLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	/**
	 * Ends what there is to do about a picture that was placed and is so no more: its hidden picture
	 * is nobody's task any more, and an open objection to it ends as removed, of which who objected
	 * is told (C4). To be called in the transaction that takes the picture away.
	 */
	@Override
	public void endPictureTasks(long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_consentTaskLocalService.endPictureTasks(pictureId);
	}

	/**
	 * Ends all that there is to do on the Site of a class group or school that is removed.
	 */
	@Override
	public void endSiteTasks(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_consentTaskLocalService.endSiteTasks(groupId);
	}

	@Override
	public nl.klassenkring.consent.model.ConsentTask fetchConsentTask(
		long consentTaskId) {

		return _consentTaskLocalService.fetchConsentTask(consentTaskId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _consentTaskLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the consent task with the primary key.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task
	 * @throws PortalException if a consent task with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.consent.model.ConsentTask getConsentTask(
			long consentTaskId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.getConsentTask(consentTaskId);
	}

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
	@Override
	public java.util.List<nl.klassenkring.consent.model.ConsentTask>
		getConsentTasks(int start, int end) {

		return _consentTaskLocalService.getConsentTasks(start, end);
	}

	/**
	 * Returns the number of consent tasks.
	 *
	 * @return the number of consent tasks
	 */
	@Override
	public int getConsentTasksCount() {
		return _consentTaskLocalService.getConsentTasksCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _consentTaskLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _consentTaskLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Looks at some refusals of the last two weeks and opens the tasks that lack for pictures which
	 * they hide, and tells who placed them and the directors: those that were placed in the moment of
	 * the refusal (C1). What has a task is left alone; a task whose consent is back is ended.
	 *
	 * @param afterConsentDecisionId the last refusal that was looked at, 0 to begin
	 * @return the last one that was looked at now; 0 when there are no more
	 */
	@Override
	public long openMissedTasks(long afterConsentDecisionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.openMissedTasks(afterConsentDecisionId);
	}

	/**
	 * Reminds of some tasks whose term is over, each once: that it was done is stored in the same
	 * transaction as the notification, and the mail leaves after its commit.
	 *
	 * @return of how many; 0 when there are no more
	 */
	@Override
	public int remindSome()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _consentTaskLocalService.remindSome();
	}

	/**
	 * Opens the tasks about disagreements of a school that are missing, and ends those whose
	 * guardians no longer differ. Decisions are looked at when they are made; this is for what else
	 * changes them: authority, age, the school year and the school's rules.
	 */
	@Override
	public void reviewDisagreements(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_consentTaskLocalService.reviewDisagreements(schoolGroupId);
	}

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
	@Override
	public nl.klassenkring.consent.model.ConsentTask updateConsentTask(
		nl.klassenkring.consent.model.ConsentTask consentTask) {

		return _consentTaskLocalService.updateConsentTask(consentTask);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _consentTaskLocalService.getBasePersistence();
	}

	@Override
	public ConsentTaskLocalService getWrappedService() {
		return _consentTaskLocalService;
	}

	@Override
	public void setWrappedService(
		ConsentTaskLocalService consentTaskLocalService) {

		_consentTaskLocalService = consentTaskLocalService;
	}

	private ConsentTaskLocalService _consentTaskLocalService;

}