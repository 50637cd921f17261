/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PolicyDeviationLocalService}.
 *
 * @author Klassenkring
 * @see PolicyDeviationLocalService
 * @generated
 */
public class PolicyDeviationLocalServiceWrapper
	implements PolicyDeviationLocalService,
			   ServiceWrapper<PolicyDeviationLocalService> {

	public PolicyDeviationLocalServiceWrapper() {
		this(null);
	}

	public PolicyDeviationLocalServiceWrapper(
		PolicyDeviationLocalService policyDeviationLocalService) {

		_policyDeviationLocalService = policyDeviationLocalService;
	}

	/**
	 * Adds the draft of a school's own value. It need not keep to the foundation's yet.
	 *
	 * @param parameterKey such as {@code B11.quiet-hours}
	 * @param value as it is written down
	 * @param reason why the school wants it
	 * @param validFrom from when on it is to hold; null for the moment of its approval
	 * @throws PolicyValueException if no rule knows the parameter
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation addPolicyDeviation(
			long userId, long schoolGroupId, String parameterKey, String value,
			String reason, java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.addPolicyDeviation(
			userId, schoolGroupId, parameterKey, value, reason, validFrom);
	}

	/**
	 * Adds the policy deviation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviation the policy deviation
	 * @return the policy deviation that was added
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation addPolicyDeviation(
		nl.klassenkring.policy.model.PolicyDeviation policyDeviation) {

		return _policyDeviationLocalService.addPolicyDeviation(policyDeviation);
	}

	/**
	 * Lets a submitted deviation hold from its moment on, which is now when that has passed.
	 *
	 * @throws PolicyDeviationDeciderException if the user proposed it himself
	 * @throws PolicyDeviationReasonException if the decision has no reason
	 * @throws PolicyDeviationStatusException if it was not submitted, or is decided
	 * @throws PolicyValueException if it no longer keeps to the foundation's policy
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation approvePolicyDeviation(
			long userId, long policyDeviationId, String decisionReason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.approvePolicyDeviation(
			userId, policyDeviationId, decisionReason);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new policy deviation with the primary key. Does not add the policy deviation to the database.
	 *
	 * @param policyDeviationId the primary key for the new policy deviation
	 * @return the new policy deviation
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation createPolicyDeviation(
		long policyDeviationId) {

		return _policyDeviationLocalService.createPolicyDeviation(
			policyDeviationId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Deletes the policy deviation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation that was removed
	 * @throws PortalException if a policy deviation with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation deletePolicyDeviation(
			long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.deletePolicyDeviation(
			policyDeviationId);
	}

	/**
	 * Deletes the policy deviation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviation the policy deviation
	 * @return the policy deviation that was removed
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation deletePolicyDeviation(
		nl.klassenkring.policy.model.PolicyDeviation policyDeviation) {

		return _policyDeviationLocalService.deletePolicyDeviation(
			policyDeviation);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _policyDeviationLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _policyDeviationLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _policyDeviationLocalService.dynamicQuery();
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

		return _policyDeviationLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
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

		return _policyDeviationLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
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

		return _policyDeviationLocalService.dynamicQuery(
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

		return _policyDeviationLocalService.dynamicQueryCount(dynamicQuery);
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

		return _policyDeviationLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.policy.model.PolicyDeviation fetchPolicyDeviation(
		long policyDeviationId) {

		return _policyDeviationLocalService.fetchPolicyDeviation(
			policyDeviationId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _policyDeviationLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _policyDeviationLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyDeviationLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the policy deviation with the primary key.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws PortalException if a policy deviation with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation getPolicyDeviation(
			long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.getPolicyDeviation(
			policyDeviationId);
	}

	/**
	 * Returns a range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of policy deviations
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
		getPolicyDeviations(int start, int end) {

		return _policyDeviationLocalService.getPolicyDeviations(start, end);
	}

	/**
	 * Returns the number of policy deviations.
	 *
	 * @return the number of policy deviations
	 */
	@Override
	public int getPolicyDeviationsCount() {
		return _policyDeviationLocalService.getPolicyDeviationsCount();
	}

	/**
	 * Gives a page of what a school ever proposed, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
		getSchoolPolicyDeviations(long schoolGroupId, int start, int end) {

		return _policyDeviationLocalService.getSchoolPolicyDeviations(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what a school ever proposed.
	 */
	@Override
	public int getSchoolPolicyDeviationsCount(long schoolGroupId) {
		return _policyDeviationLocalService.getSchoolPolicyDeviationsCount(
			schoolGroupId);
	}

	/**
	 * Gives a page of what waits for a decision in all schools, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDeviation>
		getSubmittedPolicyDeviations(long companyId, int start, int end) {

		return _policyDeviationLocalService.getSubmittedPolicyDeviations(
			companyId, start, end);
	}

	/**
	 * Counts what waits for a decision in all schools.
	 */
	@Override
	public int getSubmittedPolicyDeviationsCount(long companyId) {
		return _policyDeviationLocalService.getSubmittedPolicyDeviationsCount(
			companyId);
	}

	/**
	 * Says no to a submitted deviation.
	 *
	 * @throws PolicyDeviationDeciderException if the user proposed it himself
	 * @throws PolicyDeviationReasonException if the decision has no reason
	 * @throws PolicyDeviationStatusException if it was not submitted, or is decided
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation rejectPolicyDeviation(
			long userId, long policyDeviationId, String decisionReason)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.rejectPolicyDeviation(
			userId, policyDeviationId, decisionReason);
	}

	/**
	 * Asks the privacy officer for a decision about a draft.
	 *
	 * @throws PolicyDeviationReasonException if the school gave no reason
	 * @throws PolicyDeviationStatusException if it is no draft
	 * @throws PolicyValueException if it does not keep to the foundation's policy
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation submitPolicyDeviation(
			long userId, long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.submitPolicyDeviation(
			userId, policyDeviationId);
	}

	/**
	 * Changes a draft.
	 *
	 * @throws PolicyDeviationStatusException if it is none, or the draft of somebody else: who wrote
	 the value must be known when it is decided about
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation updatePolicyDeviation(
			long userId, long policyDeviationId, String value, String reason,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.updatePolicyDeviation(
			userId, policyDeviationId, value, reason, validFrom);
	}

	/**
	 * Updates the policy deviation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDeviationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDeviation the policy deviation
	 * @return the policy deviation that was updated
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation updatePolicyDeviation(
		nl.klassenkring.policy.model.PolicyDeviation policyDeviation) {

		return _policyDeviationLocalService.updatePolicyDeviation(
			policyDeviation);
	}

	/**
	 * Takes back what a school proposed. What was approved no longer holds then.
	 *
	 * @throws PolicyDeviationStatusException if it was rejected or taken back before
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDeviation withdrawPolicyDeviation(
			long userId, long policyDeviationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDeviationLocalService.withdrawPolicyDeviation(
			userId, policyDeviationId);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _policyDeviationLocalService.getBasePersistence();
	}

	@Override
	public PolicyDeviationLocalService getWrappedService() {
		return _policyDeviationLocalService;
	}

	@Override
	public void setWrappedService(
		PolicyDeviationLocalService policyDeviationLocalService) {

		_policyDeviationLocalService = policyDeviationLocalService;
	}

	private PolicyDeviationLocalService _policyDeviationLocalService;

}