/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PolicyEventLocalService}.
 *
 * @author Klassenkring
 * @see PolicyEventLocalService
 * @generated
 */
public class PolicyEventLocalServiceWrapper
	implements PolicyEventLocalService,
			   ServiceWrapper<PolicyEventLocalService> {

	public PolicyEventLocalServiceWrapper() {
		this(null);
	}

	public PolicyEventLocalServiceWrapper(
		PolicyEventLocalService policyEventLocalService) {

		_policyEventLocalService = policyEventLocalService;
	}

	/**
	 * Adds the policy event to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEvent the policy event
	 * @return the policy event that was added
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyEvent addPolicyEvent(
		nl.klassenkring.policy.model.PolicyEvent policyEvent) {

		return _policyEventLocalService.addPolicyEvent(policyEvent);
	}

	/**
	 * Adds what the findings about something led to, within the transaction of what happened to it.
	 *
	 * @param groupId the Site of the class group
	 * @param className the model of what was judged; null when there is none yet
	 * @param classPK its primary key; 0 when it has none yet
	 * @param findings a row is kept of each
	 */
	@Override
	public void addPolicyEvents(
			long userId, long groupId,
			nl.klassenkring.policy.constants.PolicyEventType type,
			String className, long classPK,
			java.util.List<nl.klassenkring.policy.engine.Finding> findings)
		throws com.liferay.portal.kernel.exception.PortalException {

		_policyEventLocalService.addPolicyEvents(
			userId, groupId, type, className, classPK, findings);
	}

	/**
	 * Adds that something was refused, in a transaction of its own: that of what was refused rolls
	 * back. A row is kept of each finding that stopped it, which are those that the outcome comes
	 * from; none when the verdict stops nothing.
	 *
	 * @param className the model of what was judged; null when there is none
	 */
	@Override
	public void addRefusal(
			long userId, long groupId, String className,
			nl.klassenkring.policy.engine.Verdict verdict)
		throws com.liferay.portal.kernel.exception.PortalException {

		_policyEventLocalService.addRefusal(
			userId, groupId, className, verdict);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new policy event with the primary key. Does not add the policy event to the database.
	 *
	 * @param policyEventId the primary key for the new policy event
	 * @return the new policy event
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyEvent createPolicyEvent(
		long policyEventId) {

		return _policyEventLocalService.createPolicyEvent(policyEventId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the policy event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event that was removed
	 * @throws PortalException if a policy event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyEvent deletePolicyEvent(
			long policyEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventLocalService.deletePolicyEvent(policyEventId);
	}

	/**
	 * Deletes the policy event from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEvent the policy event
	 * @return the policy event that was removed
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyEvent deletePolicyEvent(
		nl.klassenkring.policy.model.PolicyEvent policyEvent) {

		return _policyEventLocalService.deletePolicyEvent(policyEvent);
	}

	/**
	 * Removes what is older than a moment.
	 */
	@Override
	public void deletePolicyEvents(java.util.Date before) {
		_policyEventLocalService.deletePolicyEvents(before);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _policyEventLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _policyEventLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _policyEventLocalService.dynamicQuery();
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

		return _policyEventLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyEventModelImpl</code>.
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

		return _policyEventLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyEventModelImpl</code>.
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

		return _policyEventLocalService.dynamicQuery(
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

		return _policyEventLocalService.dynamicQueryCount(dynamicQuery);
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

		return _policyEventLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.policy.model.PolicyEvent fetchPolicyEvent(
		long policyEventId) {

		return _policyEventLocalService.fetchPolicyEvent(policyEventId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _policyEventLocalService.getActionableDynamicQuery();
	}

	/**
	 * Counts per result and rule what happened in one group from a moment until another.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.event.PolicyEventCount>
		getGroupPolicyEventCounts(
			long groupId, java.util.Date from, java.util.Date until) {

		return _policyEventLocalService.getGroupPolicyEventCounts(
			groupId, from, until);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _policyEventLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyEventLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the policy event with the primary key.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event
	 * @throws PortalException if a policy event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyEvent getPolicyEvent(
			long policyEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyEventLocalService.getPolicyEvent(policyEventId);
	}

	/**
	 * Returns a range of all the policy events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @return the range of policy events
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyEvent>
		getPolicyEvents(int start, int end) {

		return _policyEventLocalService.getPolicyEvents(start, end);
	}

	/**
	 * Returns the number of policy events.
	 *
	 * @return the number of policy events
	 */
	@Override
	public int getPolicyEventsCount() {
		return _policyEventLocalService.getPolicyEventsCount();
	}

	/**
	 * Counts per group of a school, result and rule what happened from a moment until another.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.event.PolicyEventCount>
		getSchoolPolicyEventCounts(
			long schoolGroupId, java.util.Date from, java.util.Date until) {

		return _policyEventLocalService.getSchoolPolicyEventCounts(
			schoolGroupId, from, until);
	}

	/**
	 * Updates the policy event in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEvent the policy event
	 * @return the policy event that was updated
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyEvent updatePolicyEvent(
		nl.klassenkring.policy.model.PolicyEvent policyEvent) {

		return _policyEventLocalService.updatePolicyEvent(policyEvent);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _policyEventLocalService.getBasePersistence();
	}

	@Override
	public PolicyEventLocalService getWrappedService() {
		return _policyEventLocalService;
	}

	@Override
	public void setWrappedService(
		PolicyEventLocalService policyEventLocalService) {

		_policyEventLocalService = policyEventLocalService;
	}

	private PolicyEventLocalService _policyEventLocalService;

}