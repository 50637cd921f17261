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
import java.util.Map;

import nl.klassenkring.policy.model.PolicyDocument;

/**
 * Provides the local service utility for PolicyDocument. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyDocumentLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PolicyDocumentLocalService
 * @generated
 */
public class PolicyDocumentLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyDocumentLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the draft of a next version. What it says need not make a policy yet.
	 *
	 * @param values as they are written down, by the key of their parameter
	 * @param sources the words that values come from, by the key of the parameter
	 * @param note what changed, and why
	 * @param validFrom from when on it is meant to hold; null for the moment of its adoption
	 */
	public static PolicyDocument addPolicyDocument(
			long userId, String title, Map<String, String> values,
			Map<String, String> sources, String note, java.util.Date validFrom)
		throws PortalException {

		return getService().addPolicyDocument(
			userId, title, values, sources, note, validFrom);
	}

	/**
	 * Adds the policy document to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDocumentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDocument the policy document
	 * @return the policy document that was added
	 */
	public static PolicyDocument addPolicyDocument(
		PolicyDocument policyDocument) {

		return getService().addPolicyDocument(policyDocument);
	}

	/**
	 * Adopts a draft: from its moment on, which is now when that has passed, it is the foundation's
	 * policy, and it can no longer be changed.
	 *
	 * @throws PolicyValueException if its values make no policy; it names the parameter
	 * @throws PolicyDocumentStatusException if it was adopted before
	 */
	public static PolicyDocument adoptPolicyDocument(
			long userId, long policyDocumentId)
		throws PortalException {

		return getService().adoptPolicyDocument(userId, policyDocumentId);
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
	 * Creates a new policy document with the primary key. Does not add the policy document to the database.
	 *
	 * @param policyDocumentId the primary key for the new policy document
	 * @return the new policy document
	 */
	public static PolicyDocument createPolicyDocument(long policyDocumentId) {
		return getService().createPolicyDocument(policyDocumentId);
	}

	/**
	 * Removes a draft.
	 *
	 * @throws PolicyDocumentStatusException if it was adopted
	 */
	public static PolicyDocument deleteDraft(long policyDocumentId)
		throws PortalException {

		return getService().deleteDraft(policyDocumentId);
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
	 * Deletes the policy document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDocumentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document that was removed
	 * @throws PortalException if a policy document with the primary key could not be found
	 */
	public static PolicyDocument deletePolicyDocument(long policyDocumentId)
		throws PortalException {

		return getService().deletePolicyDocument(policyDocumentId);
	}

	/**
	 * Deletes the policy document from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDocumentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDocument the policy document
	 * @return the policy document that was removed
	 */
	public static PolicyDocument deletePolicyDocument(
		PolicyDocument policyDocument) {

		return getService().deletePolicyDocument(policyDocument);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDocumentModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDocumentModelImpl</code>.
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

	public static PolicyDocument fetchPolicyDocument(long policyDocumentId) {
		return getService().fetchPolicyDocument(policyDocumentId);
	}

	/**
	 * Gives the version in force at a moment, or null when there is none.
	 */
	public static PolicyDocument fetchPolicyDocumentInForce(
		long companyId, java.util.Date moment) {

		return getService().fetchPolicyDocumentInForce(companyId, moment);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives the versions that were adopted, the latest first; without a query when none changed.
	 */
	public static List<PolicyDocument> getAdoptedPolicyDocuments(
		long companyId) {

		return getService().getAdoptedPolicyDocuments(companyId);
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
	 * Returns the policy document with the primary key.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document
	 * @throws PortalException if a policy document with the primary key could not be found
	 */
	public static PolicyDocument getPolicyDocument(long policyDocumentId)
		throws PortalException {

		return getService().getPolicyDocument(policyDocumentId);
	}

	/**
	 * Returns a range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of policy documents
	 */
	public static List<PolicyDocument> getPolicyDocuments(int start, int end) {
		return getService().getPolicyDocuments(start, end);
	}

	/**
	 * Gives a page of all versions, the latest first.
	 */
	public static List<PolicyDocument> getPolicyDocuments(
		long companyId, int start, int end) {

		return getService().getPolicyDocuments(companyId, start, end);
	}

	/**
	 * Returns the number of policy documents.
	 *
	 * @return the number of policy documents
	 */
	public static int getPolicyDocumentsCount() {
		return getService().getPolicyDocumentsCount();
	}

	/**
	 * Counts all versions.
	 */
	public static int getPolicyDocumentsCount(long companyId) {
		return getService().getPolicyDocumentsCount(companyId);
	}

	/**
	 * Changes a draft.
	 *
	 * @throws PolicyDocumentStatusException if it was adopted
	 * @see #addPolicyDocument
	 */
	public static PolicyDocument updatePolicyDocument(
			long policyDocumentId, String title, Map<String, String> values,
			Map<String, String> sources, String note, java.util.Date validFrom)
		throws PortalException {

		return getService().updatePolicyDocument(
			policyDocumentId, title, values, sources, note, validFrom);
	}

	/**
	 * Updates the policy document in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyDocumentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyDocument the policy document
	 * @return the policy document that was updated
	 */
	public static PolicyDocument updatePolicyDocument(
		PolicyDocument policyDocument) {

		return getService().updatePolicyDocument(policyDocument);
	}

	public static PolicyDocumentLocalService getService() {
		return _service;
	}

	public static void setService(PolicyDocumentLocalService service) {
		_service = service;
	}

	private static volatile PolicyDocumentLocalService _service;

}