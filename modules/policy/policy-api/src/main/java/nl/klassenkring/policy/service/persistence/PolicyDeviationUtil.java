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

import nl.klassenkring.policy.model.PolicyDeviation;

/**
 * The persistence utility for the policy deviation service. This utility wraps <code>nl.klassenkring.policy.service.persistence.impl.PolicyDeviationPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyDeviationPersistence
 * @generated
 */
public class PolicyDeviationUtil {

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
	public static void clearCache(PolicyDeviation policyDeviation) {
		getPersistence().clearCache(policyDeviation);
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
	public static Map<Serializable, PolicyDeviation> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PolicyDeviation> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PolicyDeviation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PolicyDeviation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PolicyDeviation update(PolicyDeviation policyDeviation) {
		return getPersistence().update(policyDeviation);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PolicyDeviation update(
		PolicyDeviation policyDeviation, ServiceContext serviceContext) {

		return getPersistence().update(policyDeviation, serviceContext);
	}

	/**
	 * Returns all the policy deviations where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching policy deviations
	 */
	public static List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId) {

		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the policy deviations where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of matching policy deviations
	 */
	public static List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the policy deviations where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy deviations
	 */
	public static List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy deviations where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy deviations
	 */
	public static List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public static PolicyDeviation findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public static PolicyDeviation fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public static PolicyDeviation findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public static PolicyDeviation fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the policy deviations before and after the current policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param policyDeviationId the primary key of the current policy deviation
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public static PolicyDeviation[] findBySchoolGroupId_PrevAndNext(
			long policyDeviationId, long schoolGroupId,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			policyDeviationId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the policy deviations where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of policy deviations where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching policy deviations
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the matching policy deviations
	 */
	public static List<PolicyDeviation> findByC_S(
		long companyId, String status) {

		return getPersistence().findByC_S(companyId, status);
	}

	/**
	 * Returns a range of all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of matching policy deviations
	 */
	public static List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end) {

		return getPersistence().findByC_S(companyId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy deviations
	 */
	public static List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().findByC_S(
			companyId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy deviations
	 */
	public static List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByC_S(
			companyId, status, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public static PolicyDeviation findByC_S_First(
			long companyId, String status,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findByC_S_First(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the first policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public static PolicyDeviation fetchByC_S_First(
		long companyId, String status,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().fetchByC_S_First(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the last policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public static PolicyDeviation findByC_S_Last(
			long companyId, String status,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findByC_S_Last(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the last policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public static PolicyDeviation fetchByC_S_Last(
		long companyId, String status,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().fetchByC_S_Last(
			companyId, status, orderByComparator);
	}

	/**
	 * Returns the policy deviations before and after the current policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param policyDeviationId the primary key of the current policy deviation
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public static PolicyDeviation[] findByC_S_PrevAndNext(
			long policyDeviationId, long companyId, String status,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findByC_S_PrevAndNext(
			policyDeviationId, companyId, status, orderByComparator);
	}

	/**
	 * Removes all the policy deviations where companyId = &#63; and status = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 */
	public static void removeByC_S(long companyId, String status) {
		getPersistence().removeByC_S(companyId, status);
	}

	/**
	 * Returns the number of policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the number of matching policy deviations
	 */
	public static int countByC_S(long companyId, String status) {
		return getPersistence().countByC_S(companyId, status);
	}

	/**
	 * Caches the policy deviation in the entity cache if it is enabled.
	 *
	 * @param policyDeviation the policy deviation
	 */
	public static void cacheResult(PolicyDeviation policyDeviation) {
		getPersistence().cacheResult(policyDeviation);
	}

	/**
	 * Caches the policy deviations in the entity cache if it is enabled.
	 *
	 * @param policyDeviations the policy deviations
	 */
	public static void cacheResult(List<PolicyDeviation> policyDeviations) {
		getPersistence().cacheResult(policyDeviations);
	}

	/**
	 * Creates a new policy deviation with the primary key. Does not add the policy deviation to the database.
	 *
	 * @param policyDeviationId the primary key for the new policy deviation
	 * @return the new policy deviation
	 */
	public static PolicyDeviation create(long policyDeviationId) {
		return getPersistence().create(policyDeviationId);
	}

	/**
	 * Removes the policy deviation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation that was removed
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public static PolicyDeviation remove(long policyDeviationId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().remove(policyDeviationId);
	}

	public static PolicyDeviation updateImpl(PolicyDeviation policyDeviation) {
		return getPersistence().updateImpl(policyDeviation);
	}

	/**
	 * Returns the policy deviation with the primary key or throws a <code>NoSuchPolicyDeviationException</code> if it could not be found.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public static PolicyDeviation findByPrimaryKey(long policyDeviationId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyDeviationException {

		return getPersistence().findByPrimaryKey(policyDeviationId);
	}

	/**
	 * Returns the policy deviation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation, or <code>null</code> if a policy deviation with the primary key could not be found
	 */
	public static PolicyDeviation fetchByPrimaryKey(long policyDeviationId) {
		return getPersistence().fetchByPrimaryKey(policyDeviationId);
	}

	/**
	 * Returns all the policy deviations.
	 *
	 * @return the policy deviations
	 */
	public static List<PolicyDeviation> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of policy deviations
	 */
	public static List<PolicyDeviation> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy deviations
	 */
	public static List<PolicyDeviation> findAll(
		int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy deviations
	 */
	public static List<PolicyDeviation> findAll(
		int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the policy deviations from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of policy deviations.
	 *
	 * @return the number of policy deviations
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PolicyDeviationPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PolicyDeviationPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PolicyDeviationPersistence _persistence;

}