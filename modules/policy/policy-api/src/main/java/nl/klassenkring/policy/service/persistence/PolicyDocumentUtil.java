/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.policy.model.PolicyDocument;

/**
 * The persistence utility for the policy document service. This utility wraps <code>nl.klassenkring.policy.service.persistence.impl.PolicyDocumentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyDocumentPersistence
 * @generated
 */
public class PolicyDocumentUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(PolicyDocument policyDocument) {
		getPersistence().clearCache(policyDocument);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, PolicyDocument> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PolicyDocument> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PolicyDocument> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PolicyDocument> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PolicyDocument update(PolicyDocument policyDocument) {
		return getPersistence().update(policyDocument);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PolicyDocument update(
		PolicyDocument policyDocument, ServiceContext serviceContext) {

		return getPersistence().update(policyDocument, serviceContext);
	}

	/**
	 * Returns all the policy documents where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @return the matching policy documents
	 */
	public static List<PolicyDocument> findByCompanyId(long companyId) {
		return getPersistence().findByCompanyId(companyId);
	}

	/**
	 * Returns a range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of matching policy documents
	 */
	public static List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end) {

		return getPersistence().findByCompanyId(companyId, start, end);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy documents
	 */
	public static List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().findByCompanyId(
			companyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy documents
	 */
	public static List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByCompanyId(
			companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public static PolicyDocument findByCompanyId_First(
			long companyId, OrderByComparator<PolicyDocument> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByCompanyId_First(
			companyId, orderByComparator);
	}

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public static PolicyDocument fetchByCompanyId_First(
		long companyId, OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().fetchByCompanyId_First(
			companyId, orderByComparator);
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public static PolicyDocument findByCompanyId_Last(
			long companyId, OrderByComparator<PolicyDocument> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByCompanyId_Last(
			companyId, orderByComparator);
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public static PolicyDocument fetchByCompanyId_Last(
		long companyId, OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().fetchByCompanyId_Last(
			companyId, orderByComparator);
	}

	/**
	 * Returns the policy documents before and after the current policy document in the ordered set where companyId = &#63;.
	 *
	 * @param policyDocumentId the primary key of the current policy document
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public static PolicyDocument[] findByCompanyId_PrevAndNext(
			long policyDocumentId, long companyId,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByCompanyId_PrevAndNext(
			policyDocumentId, companyId, orderByComparator);
	}

	/**
	 * Removes all the policy documents where companyId = &#63; from the database.
	 *
	 * @param companyId the company ID
	 */
	public static void removeByCompanyId(long companyId) {
		getPersistence().removeByCompanyId(companyId);
	}

	/**
	 * Returns the number of policy documents where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @return the number of matching policy documents
	 */
	public static int countByCompanyId(long companyId) {
		return getPersistence().countByCompanyId(companyId);
	}

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or throws a <code>NoSuchPolicyDocumentException</code> if it could not be found.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public static PolicyDocument findByC_V(long companyId, int version)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByC_V(companyId, version);
	}

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public static PolicyDocument fetchByC_V(long companyId, int version) {
		return getPersistence().fetchByC_V(companyId, version);
	}

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public static PolicyDocument fetchByC_V(
		long companyId, int version, boolean useFinderCache) {

		return getPersistence().fetchByC_V(companyId, version, useFinderCache);
	}

	/**
	 * Removes the policy document where companyId = &#63; and version = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the policy document that was removed
	 */
	public static PolicyDocument removeByC_V(long companyId, int version)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().removeByC_V(companyId, version);
	}

	/**
	 * Returns the number of policy documents where companyId = &#63; and version = &#63;.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the number of matching policy documents
	 */
	public static int countByC_V(long companyId, int version) {
		return getPersistence().countByC_V(companyId, version);
	}

	/**
	 * Returns all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the matching policy documents
	 */
	public static List<PolicyDocument> findByC_S(
		long companyId, String status) {

		return getPersistence().findByC_S(companyId, status);
	}

	/**
	 * Returns a range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of matching policy documents
	 */
	public static List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end) {

		return getPersistence().findByC_S(companyId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy documents
	 */
	public static List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().findByC_S(
			companyId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy documents
	 */
	public static List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByC_S(
			companyId, status, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public static PolicyDocument findByC_S_First(
			long companyId, String status,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByC_S_First(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public static PolicyDocument fetchByC_S_First(
		long companyId, String status,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().fetchByC_S_First(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	public static PolicyDocument findByC_S_Last(
			long companyId, String status,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByC_S_Last(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	public static PolicyDocument fetchByC_S_Last(
		long companyId, String status,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().fetchByC_S_Last(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the policy documents before and after the current policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param policyDocumentId the primary key of the current policy document
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public static PolicyDocument[] findByC_S_PrevAndNext(
			long policyDocumentId, long companyId, String status,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByC_S_PrevAndNext(
			policyDocumentId, companyId, status, orderByComparator);
	}

	/**
	 * Removes all the policy documents where companyId = &#63; and status = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 */
	public static void removeByC_S(long companyId, String status) {
		getPersistence().removeByC_S(companyId, status);
	}

	/**
	 * Returns the number of policy documents where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the number of matching policy documents
	 */
	public static int countByC_S(long companyId, String status) {
		return getPersistence().countByC_S(companyId, status);
	}

	/**
	 * Caches the policy document in the entity cache if it is enabled.
	 *
	 * @param policyDocument the policy document
	 */
	public static void cacheResult(PolicyDocument policyDocument) {
		getPersistence().cacheResult(policyDocument);
	}

	/**
	 * Caches the policy documents in the entity cache if it is enabled.
	 *
	 * @param policyDocuments the policy documents
	 */
	public static void cacheResult(List<PolicyDocument> policyDocuments) {
		getPersistence().cacheResult(policyDocuments);
	}

	/**
	 * Creates a new policy document with the primary key. Does not add the policy document to the database.
	 *
	 * @param policyDocumentId the primary key for the new policy document
	 * @return the new policy document
	 */
	public static PolicyDocument create(long policyDocumentId) {
		return getPersistence().create(policyDocumentId);
	}

	/**
	 * Removes the policy document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document that was removed
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public static PolicyDocument remove(long policyDocumentId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().remove(policyDocumentId);
	}

	public static PolicyDocument updateImpl(PolicyDocument policyDocument) {
		return getPersistence().updateImpl(policyDocument);
	}

	/**
	 * Returns the policy document with the primary key or throws a <code>NoSuchPolicyDocumentException</code> if it could not be found.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	public static PolicyDocument findByPrimaryKey(long policyDocumentId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDocumentException {

		return getPersistence().findByPrimaryKey(policyDocumentId);
	}

	/**
	 * Returns the policy document with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document, or <code>null</code> if a policy document with the primary key could not be found
	 */
	public static PolicyDocument fetchByPrimaryKey(long policyDocumentId) {
		return getPersistence().fetchByPrimaryKey(policyDocumentId);
	}

	/**
	 * Returns all the policy documents.
	 *
	 * @return the policy documents
	 */
	public static List<PolicyDocument> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of policy documents
	 */
	public static List<PolicyDocument> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy documents
	 */
	public static List<PolicyDocument> findAll(
		int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy documents
	 */
	public static List<PolicyDocument> findAll(
		int start, int end, OrderByComparator<PolicyDocument> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the policy documents from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of policy documents.
	 *
	 * @return the number of policy documents
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PolicyDocumentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PolicyDocumentPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PolicyDocumentPersistence _persistence;

}