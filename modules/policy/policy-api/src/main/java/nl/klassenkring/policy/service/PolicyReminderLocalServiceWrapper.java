/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PolicyReminderLocalService}.
 *
 * @author Klassenkring
 * @see PolicyReminderLocalService
 * @generated
 */
public class PolicyReminderLocalServiceWrapper
	implements PolicyReminderLocalService,
			   ServiceWrapper<PolicyReminderLocalService> {

	public PolicyReminderLocalServiceWrapper() {
		this(null);
	}

	public PolicyReminderLocalServiceWrapper(
		PolicyReminderLocalService policyReminderLocalService) {

		_policyReminderLocalService = policyReminderLocalService;
	}

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
	@Override
	public nl.klassenkring.policy.model.PolicyReminder addPolicyReminder(
		nl.klassenkring.policy.model.PolicyReminder policyReminder) {

		return _policyReminderLocalService.addPolicyReminder(policyReminder);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyReminderLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new policy reminder with the primary key. Does not add the policy reminder to the database.
	 *
	 * @param policyReminderId the primary key for the new policy reminder
	 * @return the new policy reminder
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyReminder createPolicyReminder(
		long policyReminderId) {

		return _policyReminderLocalService.createPolicyReminder(
			policyReminderId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyReminderLocalService.deletePersistedModel(persistedModel);
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
	@Override
	public nl.klassenkring.policy.model.PolicyReminder deletePolicyReminder(
			long policyReminderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyReminderLocalService.deletePolicyReminder(
			policyReminderId);
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
	@Override
	public nl.klassenkring.policy.model.PolicyReminder deletePolicyReminder(
		nl.klassenkring.policy.model.PolicyReminder policyReminder) {

		return _policyReminderLocalService.deletePolicyReminder(policyReminder);
	}

	/**
	 * Removes what is older than a moment.
	 */
	@Override
	public void deletePolicyReminders(java.util.Date before) {
		_policyReminderLocalService.deletePolicyReminders(before);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _policyReminderLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _policyReminderLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _policyReminderLocalService.dynamicQuery();
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

		return _policyReminderLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _policyReminderLocalService.dynamicQuery(
			dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _policyReminderLocalService.dynamicQuery(
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

		return _policyReminderLocalService.dynamicQueryCount(dynamicQuery);
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

		return _policyReminderLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.policy.model.PolicyReminder fetchPolicyReminder(
		long policyReminderId) {

		return _policyReminderLocalService.fetchPolicyReminder(
			policyReminderId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _policyReminderLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _policyReminderLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyReminderLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyReminderLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the policy reminder with the primary key.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder
	 * @throws PortalException if a policy reminder with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyReminder getPolicyReminder(
			long policyReminderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyReminderLocalService.getPolicyReminder(policyReminderId);
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
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyReminder>
		getPolicyReminders(int start, int end) {

		return _policyReminderLocalService.getPolicyReminders(start, end);
	}

	/**
	 * Returns the number of policy reminders.
	 *
	 * @return the number of policy reminders
	 */
	@Override
	public int getPolicyRemindersCount() {
		return _policyReminderLocalService.getPolicyRemindersCount();
	}

	/**
	 * Reminds the teachers of a school's classes of what is due now, of each agreement once in its
	 * time; of nothing at quiet times.
	 *
	 * <p>Who does so at the same time on another node meets the unique index, and rolls back.
	 *
	 * @return how many groups and agreements teachers were told of
	 */
	@Override
	public int remindTeachers(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyReminderLocalService.remindTeachers(schoolGroupId);
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
	@Override
	public nl.klassenkring.policy.model.PolicyReminder updatePolicyReminder(
		nl.klassenkring.policy.model.PolicyReminder policyReminder) {

		return _policyReminderLocalService.updatePolicyReminder(policyReminder);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _policyReminderLocalService.getBasePersistence();
	}

	@Override
	public PolicyReminderLocalService getWrappedService() {
		return _policyReminderLocalService;
	}

	@Override
	public void setWrappedService(
		PolicyReminderLocalService policyReminderLocalService) {

		_policyReminderLocalService = policyReminderLocalService;
	}

	private PolicyReminderLocalService _policyReminderLocalService;

}