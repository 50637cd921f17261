/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.consent.model.ConsentTask;

/**
 * Provides the local service utility for ConsentTask. This utility wraps
 * <code>nl.klassenkring.consent.service.impl.ConsentTaskLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ConsentTaskLocalService
 * @generated
 */
public class ConsentTaskLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.consent.service.impl.ConsentTaskLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
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
	public static ConsentTask addConsentTask(ConsentTask consentTask) {
		return getService().addConsentTask(consentTask);
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
	public static ConsentTask addDeviceReminder(
			long userId, long groupId, long classPostId, long pictureId,
			java.util.Date uploadDate)
		throws PortalException {

		return getService().addDeviceReminder(
			userId, groupId, classPostId, pictureId, uploadDate);
	}

	/**
	 * Marks a task as done; one that is done stays as it is. That pictures are deleted from a device
	 * (C5) is recorded in the audit.
	 *
	 * @throws ObjectionStatusException if it is the task of an open objection
	 */
	public static ConsentTask completeConsentTask(
			long userId, long consentTaskId)
		throws PortalException {

		return getService().completeConsentTask(userId, consentTaskId);
	}

	/**
	 * Creates a new consent task with the primary key. Does not add the consent task to the database.
	 *
	 * @param consentTaskId the primary key for the new consent task
	 * @return the new consent task
	 */
	public static ConsentTask createConsentTask(long consentTaskId) {
		return getService().createConsentTask(consentTaskId);
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
	 * Deletes the consent task from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ConsentTaskLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param consentTask the consent task
	 * @return the consent task that was removed
	 */
	public static ConsentTask deleteConsentTask(ConsentTask consentTask) {
		return getService().deleteConsentTask(consentTask);
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
	public static ConsentTask deleteConsentTask(long consentTaskId)
		throws PortalException {

		return getService().deleteConsentTask(consentTaskId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTaskModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.consent.model.impl.ConsentTaskModelImpl</code>.
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

	/**
	 * Ends what there is to do about a picture that was placed and is so no more: its hidden picture
	 * is nobody's task any more, and an open objection to it ends as removed, of which who objected
	 * is told (C4). To be called in the transaction that takes the picture away.
	 */
	public static void endPictureTasks(long pictureId) throws PortalException {
		getService().endPictureTasks(pictureId);
	}

	/**
	 * Ends all that there is to do on the Site of a class group or school that is removed.
	 */
	public static void endSiteTasks(long groupId) throws PortalException {
		getService().endSiteTasks(groupId);
	}

	public static ConsentTask fetchConsentTask(long consentTaskId) {
		return getService().fetchConsentTask(consentTaskId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the consent task with the primary key.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task
	 * @throws PortalException if a consent task with the primary key could not be found
	 */
	public static ConsentTask getConsentTask(long consentTaskId)
		throws PortalException {

		return getService().getConsentTask(consentTaskId);
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
	public static List<ConsentTask> getConsentTasks(int start, int end) {
		return getService().getConsentTasks(start, end);
	}

	/**
	 * Returns the number of consent tasks.
	 *
	 * @return the number of consent tasks
	 */
	public static int getConsentTasksCount() {
		return getService().getConsentTasksCount();
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
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Looks at some refusals of the last two weeks and opens the tasks that lack for pictures which
	 * they hide, and tells who placed them and the directors: those that were placed in the moment of
	 * the refusal (C1). What has a task is left alone; a task whose consent is back is ended.
	 *
	 * @param afterConsentDecisionId the last refusal that was looked at, 0 to begin
	 * @return the last one that was looked at now; 0 when there are no more
	 */
	public static long openMissedTasks(long afterConsentDecisionId)
		throws PortalException {

		return getService().openMissedTasks(afterConsentDecisionId);
	}

	/**
	 * Reminds of some tasks whose term is over, each once: that it was done is stored in the same
	 * transaction as the notification, and the mail leaves after its commit.
	 *
	 * @return of how many; 0 when there are no more
	 */
	public static int remindSome() throws PortalException {
		return getService().remindSome();
	}

	/**
	 * Opens the tasks about disagreements of a school that are missing, and ends those whose
	 * guardians no longer differ. Decisions are looked at when they are made; this is for what else
	 * changes them: authority, age, the school year and the school's rules.
	 */
	public static void reviewDisagreements(long schoolGroupId)
		throws PortalException {

		getService().reviewDisagreements(schoolGroupId);
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
	public static ConsentTask updateConsentTask(ConsentTask consentTask) {
		return getService().updateConsentTask(consentTask);
	}

	public static ConsentTaskLocalService getService() {
		return _service;
	}

	public static void setService(ConsentTaskLocalService service) {
		_service = service;
	}

	private static volatile ConsentTaskLocalService _service;

}