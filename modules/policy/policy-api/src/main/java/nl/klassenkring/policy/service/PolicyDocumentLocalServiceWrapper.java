/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PolicyDocumentLocalService}.
 *
 * @author Klassenkring
 * @see PolicyDocumentLocalService
 * @generated
 */
public class PolicyDocumentLocalServiceWrapper
	implements PolicyDocumentLocalService,
			   ServiceWrapper<PolicyDocumentLocalService> {

	public PolicyDocumentLocalServiceWrapper() {
		this(null);
	}

	public PolicyDocumentLocalServiceWrapper(
		PolicyDocumentLocalService policyDocumentLocalService) {

		_policyDocumentLocalService = policyDocumentLocalService;
	}

	/**
	 * Adds the draft of a next version. What it says need not make a policy yet.
	 *
	 * @param values as they are written down, by the key of their parameter
	 * @param sources the words that values come from, by the key of the parameter
	 * @param note what changed, and why
	 * @param validFrom from when on it is meant to hold; null for the moment of its adoption
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument addPolicyDocument(
			long userId, String title, java.util.Map<String, String> values,
			java.util.Map<String, String> sources, String note,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.addPolicyDocument(
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
	@Override
	public nl.klassenkring.policy.model.PolicyDocument addPolicyDocument(
		nl.klassenkring.policy.model.PolicyDocument policyDocument) {

		return _policyDocumentLocalService.addPolicyDocument(policyDocument);
	}

	/**
	 * Adopts a draft: from its moment on, which is now when that has passed, it is the foundation's
	 * policy, and it can no longer be changed.
	 *
	 * @throws PolicyValueException if its values make no policy; it names the parameter
	 * @throws PolicyDocumentStatusException if it was adopted before
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument adoptPolicyDocument(
			long userId, long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.adoptPolicyDocument(
			userId, policyDocumentId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new policy document with the primary key. Does not add the policy document to the database.
	 *
	 * @param policyDocumentId the primary key for the new policy document
	 * @return the new policy document
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument createPolicyDocument(
		long policyDocumentId) {

		return _policyDocumentLocalService.createPolicyDocument(
			policyDocumentId);
	}

	/**
	 * Removes a draft.
	 *
	 * @throws PolicyDocumentStatusException if it was adopted
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument deleteDraft(
			long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.deleteDraft(policyDocumentId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.deletePersistedModel(persistedModel);
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
	@Override
	public nl.klassenkring.policy.model.PolicyDocument deletePolicyDocument(
			long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.deletePolicyDocument(
			policyDocumentId);
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
	@Override
	public nl.klassenkring.policy.model.PolicyDocument deletePolicyDocument(
		nl.klassenkring.policy.model.PolicyDocument policyDocument) {

		return _policyDocumentLocalService.deletePolicyDocument(policyDocument);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _policyDocumentLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _policyDocumentLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _policyDocumentLocalService.dynamicQuery();
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

		return _policyDocumentLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _policyDocumentLocalService.dynamicQuery(
			dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _policyDocumentLocalService.dynamicQuery(
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

		return _policyDocumentLocalService.dynamicQueryCount(dynamicQuery);
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

		return _policyDocumentLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.policy.model.PolicyDocument fetchPolicyDocument(
		long policyDocumentId) {

		return _policyDocumentLocalService.fetchPolicyDocument(
			policyDocumentId);
	}

	/**
	 * Gives the version in force at a moment, or null when there is none.
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument
		fetchPolicyDocumentInForce(long companyId, java.util.Date moment) {

		return _policyDocumentLocalService.fetchPolicyDocumentInForce(
			companyId, moment);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _policyDocumentLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives the versions that were adopted, the latest first; without a query when none changed.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDocument>
		getAdoptedPolicyDocuments(long companyId) {

		return _policyDocumentLocalService.getAdoptedPolicyDocuments(companyId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _policyDocumentLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _policyDocumentLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the policy document with the primary key.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document
	 * @throws PortalException if a policy document with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument getPolicyDocument(
			long policyDocumentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.getPolicyDocument(policyDocumentId);
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
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDocument>
		getPolicyDocuments(int start, int end) {

		return _policyDocumentLocalService.getPolicyDocuments(start, end);
	}

	/**
	 * Gives a page of all versions, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.PolicyDocument>
		getPolicyDocuments(long companyId, int start, int end) {

		return _policyDocumentLocalService.getPolicyDocuments(
			companyId, start, end);
	}

	/**
	 * Returns the number of policy documents.
	 *
	 * @return the number of policy documents
	 */
	@Override
	public int getPolicyDocumentsCount() {
		return _policyDocumentLocalService.getPolicyDocumentsCount();
	}

	/**
	 * Counts all versions.
	 */
	@Override
	public int getPolicyDocumentsCount(long companyId) {
		return _policyDocumentLocalService.getPolicyDocumentsCount(companyId);
	}

	/**
	 * Changes a draft.
	 *
	 * @throws PolicyDocumentStatusException if it was adopted
	 * @see #addPolicyDocument
	 */
	@Override
	public nl.klassenkring.policy.model.PolicyDocument updatePolicyDocument(
			long policyDocumentId, String title,
			java.util.Map<String, String> values,
			java.util.Map<String, String> sources, String note,
			java.util.Date validFrom)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _policyDocumentLocalService.updatePolicyDocument(
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
	@Override
	public nl.klassenkring.policy.model.PolicyDocument updatePolicyDocument(
		nl.klassenkring.policy.model.PolicyDocument policyDocument) {

		return _policyDocumentLocalService.updatePolicyDocument(policyDocument);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _policyDocumentLocalService.getBasePersistence();
	}

	@Override
	public PolicyDocumentLocalService getWrappedService() {
		return _policyDocumentLocalService;
	}

	@Override
	public void setWrappedService(
		PolicyDocumentLocalService policyDocumentLocalService) {

		_policyDocumentLocalService = policyDocumentLocalService;
	}

	private PolicyDocumentLocalService _policyDocumentLocalService;

}