/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.policy.model.PolicyReminder;

/**
 * Provides the local service utility for PolicyReminder. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyReminderLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PolicyReminderLocalService
 * @generated
 */
public class PolicyReminderLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyReminderLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the policy reminder to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyReminder the policy reminder
	 * @return the policy reminder that was added
	 */
	public static PolicyReminder addPolicyReminder(
		PolicyReminder policyReminder) {

		return getService().addPolicyReminder(policyReminder);
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
	 * Creates a new policy reminder with the primary key. Does not add the policy reminder to the database.
	 *
	 * @param policyReminderId the primary key for the new policy reminder
	 * @return the new policy reminder
	 */
	public static PolicyReminder createPolicyReminder(long policyReminderId) {
		return getService().createPolicyReminder(policyReminderId);
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
	 * Deletes the policy reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder that was removed
	 * @throws PortalException if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder deletePolicyReminder(long policyReminderId)
		throws PortalException {

		return getService().deletePolicyReminder(policyReminderId);
	}

	/**
	 * Deletes the policy reminder from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyReminder the policy reminder
	 * @return the policy reminder that was removed
	 */
	public static PolicyReminder deletePolicyReminder(
		PolicyReminder policyReminder) {

		return getService().deletePolicyReminder(policyReminder);
	}

	/**
	 * Removes what is older than a moment.
	 */
	public static void deletePolicyReminders(java.util.Date before) {
		getService().deletePolicyReminders(before);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyReminderModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyReminderModelImpl</code>.
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

	public static PolicyReminder fetchPolicyReminder(long policyReminderId) {
		return getService().fetchPolicyReminder(policyReminderId);
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
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the policy reminder with the primary key.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder
	 * @throws PortalException if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder getPolicyReminder(long policyReminderId)
		throws PortalException {

		return getService().getPolicyReminder(policyReminderId);
	}

	/**
	 * Returns a range of all the policy reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @return the range of policy reminders
	 */
	public static List<PolicyReminder> getPolicyReminders(int start, int end) {
		return getService().getPolicyReminders(start, end);
	}

	/**
	 * Returns the number of policy reminders.
	 *
	 * @return the number of policy reminders
	 */
	public static int getPolicyRemindersCount() {
		return getService().getPolicyRemindersCount();
	}

	/**
	 * Reminds the teachers of a school's classes of what is due now, of each agreement once in its
	 * time; of nothing at quiet times.
	 *
	 * <p>Who does so at the same time on another node meets the unique index, and rolls back.
	 *
	 * @return how many groups and agreements teachers were told of
	 */
	public static int remindTeachers(long schoolGroupId)
		throws PortalException {

		return getService().remindTeachers(schoolGroupId);
	}

	/**
	 * Updates the policy reminder in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyReminderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyReminder the policy reminder
	 * @return the policy reminder that was updated
	 */
	public static PolicyReminder updatePolicyReminder(
		PolicyReminder policyReminder) {

		return getService().updatePolicyReminder(policyReminder);
	}

	public static PolicyReminderLocalService getService() {
		return _service;
	}

	public static void setService(PolicyReminderLocalService service) {
		_service = service;
	}

	private static volatile PolicyReminderLocalService _service;

}