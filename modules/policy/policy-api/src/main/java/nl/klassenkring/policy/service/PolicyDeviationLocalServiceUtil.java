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

import nl.klassenkring.policy.model.PolicyDeviation;

/**
 * Provides the local service utility for PolicyDeviation. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyDeviationLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PolicyDeviationLocalService
 * @generated
 */
public class PolicyDeviationLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDeviationLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the draft of a school's own value. It need not keep to the foundation's yet.
	 *
	 * @param parameterKey such as {@code B11.quiet-hours}
	 * @param value as it is written down
	 * @param reason why the school wants it
	 * @param validFrom from when on it is to hold; null for the moment of its approval
	 * @throws PolicyValueException if no rule knows the parameter
	 */
	public static PolicyDeviation addPolicyDeviation(
			long userId, long schoolGroupId, String parameterKey, String value,
			String reason, java.util.Date validFrom)
		throws PortalException {

		return getService().addPolicyDeviation(
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
	public static PolicyDeviation addPolicyDeviation(
		PolicyDeviation policyDeviation) {

		return getService().addPolicyDeviation(policyDeviation);
	}

	/**
	 * Lets a submitted deviation hold from its moment on, which is now when that has passed.
	 *
	 * @throws PolicyDeviationDeciderException if the user proposed it himself
	 * @throws PolicyDeviationReasonException if the decision has no reason
	 * @throws PolicyDeviationStatusException if it was not submitted, or is decided
	 * @throws PolicyValueException if it no longer keeps to the foundation's policy
	 */
	public static PolicyDeviation approvePolicyDeviation(
			long userId, long policyDeviationId, String decisionReason)
		throws PortalException {

		return getService().approvePolicyDeviation(
			userId, policyDeviationId, decisionReason);
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
	 * Creates a new policy deviation with the primary key. Does not add the policy deviation to the database.
	 *
	 * @param policyDeviationId the primary key for the new policy deviation
	 * @return the new policy deviation
	 */
	public static PolicyDeviation createPolicyDeviation(
		long policyDeviationId) {

		return getService().createPolicyDeviation(policyDeviationId);
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
	public static PolicyDeviation deletePolicyDeviation(long policyDeviationId)
		throws PortalException {

		return getService().deletePolicyDeviation(policyDeviationId);
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
	public static PolicyDeviation deletePolicyDeviation(
		PolicyDeviation policyDeviation) {

		return getService().deletePolicyDeviation(policyDeviation);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl</code>.
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

	public static PolicyDeviation fetchPolicyDeviation(long policyDeviationId) {
		return getService().fetchPolicyDeviation(policyDeviationId);
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
	 * Returns the policy deviation with the primary key.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws PortalException if a policy deviation with the primary key could not be found
	 */
	public static PolicyDeviation getPolicyDeviation(long policyDeviationId)
		throws PortalException {

		return getService().getPolicyDeviation(policyDeviationId);
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
	public static List<PolicyDeviation> getPolicyDeviations(
		int start, int end) {

		return getService().getPolicyDeviations(start, end);
	}

	/**
	 * Returns the number of policy deviations.
	 *
	 * @return the number of policy deviations
	 */
	public static int getPolicyDeviationsCount() {
		return getService().getPolicyDeviationsCount();
	}

	/**
	 * Gives a page of what a school ever proposed, the latest first.
	 */
	public static List<PolicyDeviation> getSchoolPolicyDeviations(
		long schoolGroupId, int start, int end) {

		return getService().getSchoolPolicyDeviations(
			schoolGroupId, start, end);
	}

	/**
	 * Counts what a school ever proposed.
	 */
	public static int getSchoolPolicyDeviationsCount(long schoolGroupId) {
		return getService().getSchoolPolicyDeviationsCount(schoolGroupId);
	}

	/**
	 * Gives a page of what waits for a decision in all schools, the latest first.
	 */
	public static List<PolicyDeviation> getSubmittedPolicyDeviations(
		long companyId, int start, int end) {

		return getService().getSubmittedPolicyDeviations(companyId, start, end);
	}

	/**
	 * Counts what waits for a decision in all schools.
	 */
	public static int getSubmittedPolicyDeviationsCount(long companyId) {
		return getService().getSubmittedPolicyDeviationsCount(companyId);
	}

	/**
	 * Says no to a submitted deviation.
	 *
	 * @throws PolicyDeviationDeciderException if the user proposed it himself
	 * @throws PolicyDeviationReasonException if the decision has no reason
	 * @throws PolicyDeviationStatusException if it was not submitted, or is decided
	 */
	public static PolicyDeviation rejectPolicyDeviation(
			long userId, long policyDeviationId, String decisionReason)
		throws PortalException {

		return getService().rejectPolicyDeviation(
			userId, policyDeviationId, decisionReason);
	}

	/**
	 * Asks the privacy officer for a decision about a draft.
	 *
	 * @throws PolicyDeviationReasonException if the school gave no reason
	 * @throws PolicyDeviationStatusException if it is no draft
	 * @throws PolicyValueException if it does not keep to the foundation's policy
	 */
	public static PolicyDeviation submitPolicyDeviation(
			long userId, long policyDeviationId)
		throws PortalException {

		return getService().submitPolicyDeviation(userId, policyDeviationId);
	}

	/**
	 * Changes a draft.
	 *
	 * @throws PolicyDeviationStatusException if it is none, or the draft of somebody else: who wrote
	 the value must be known when it is decided about
	 */
	public static PolicyDeviation updatePolicyDeviation(
			long userId, long policyDeviationId, String value, String reason,
			java.util.Date validFrom)
		throws PortalException {

		return getService().updatePolicyDeviation(
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
	public static PolicyDeviation updatePolicyDeviation(
		PolicyDeviation policyDeviation) {

		return getService().updatePolicyDeviation(policyDeviation);
	}

	/**
	 * Takes back what a school proposed. What was approved no longer holds then.
	 *
	 * @throws PolicyDeviationStatusException if it was rejected or taken back before
	 */
	public static PolicyDeviation withdrawPolicyDeviation(
			long userId, long policyDeviationId)
		throws PortalException {

		return getService().withdrawPolicyDeviation(userId, policyDeviationId);
	}

	public static PolicyDeviationLocalService getService() {
		return _service;
	}

	public static void setService(PolicyDeviationLocalService service) {
		_service = service;
	}

	private static volatile PolicyDeviationLocalService _service;

}