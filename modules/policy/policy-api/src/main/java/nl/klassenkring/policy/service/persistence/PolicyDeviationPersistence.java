/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.policy.exception.NoSuchPolicyDeviationException;
import nl.klassenkring.policy.model.PolicyDeviation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the policy deviation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyDeviationUtil
 * @generated
 */
@ProviderType
public interface PolicyDeviationPersistence
	extends BasePersistence<PolicyDeviation> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PolicyDeviationUtil} to access the policy deviation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the policy deviations where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching policy deviations
	 */
	public java.util.List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId);

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
	public java.util.List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

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
	public java.util.List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

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
	public java.util.List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public PolicyDeviation findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
				orderByComparator)
		throws NoSuchPolicyDeviationException;

	/**
	 * Returns the first policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public PolicyDeviation fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

	/**
	 * Returns the last policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public PolicyDeviation findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
				orderByComparator)
		throws NoSuchPolicyDeviationException;

	/**
	 * Returns the last policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public PolicyDeviation fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

	/**
	 * Returns the policy deviations before and after the current policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param policyDeviationId the primary key of the current policy deviation
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public PolicyDeviation[] findBySchoolGroupId_PrevAndNext(
			long policyDeviationId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
				orderByComparator)
		throws NoSuchPolicyDeviationException;

	/**
	 * Removes all the policy deviations where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of policy deviations where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching policy deviations
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the matching policy deviations
	 */
	public java.util.List<PolicyDeviation> findByC_S(
		long companyId, String status);

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
	public java.util.List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end);

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
	public java.util.List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

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
	public java.util.List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public PolicyDeviation findByC_S_First(
			long companyId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
				orderByComparator)
		throws NoSuchPolicyDeviationException;

	/**
	 * Returns the first policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public PolicyDeviation fetchByC_S_First(
		long companyId, String status,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

	/**
	 * Returns the last policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	public PolicyDeviation findByC_S_Last(
			long companyId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
				orderByComparator)
		throws NoSuchPolicyDeviationException;

	/**
	 * Returns the last policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	public PolicyDeviation fetchByC_S_Last(
		long companyId, String status,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

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
	public PolicyDeviation[] findByC_S_PrevAndNext(
			long policyDeviationId, long companyId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
				orderByComparator)
		throws NoSuchPolicyDeviationException;

	/**
	 * Removes all the policy deviations where companyId = &#63; and status = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 */
	public void removeByC_S(long companyId, String status);

	/**
	 * Returns the number of policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the number of matching policy deviations
	 */
	public int countByC_S(long companyId, String status);

	/**
	 * Caches the policy deviation in the entity cache if it is enabled.
	 *
	 * @param policyDeviation the policy deviation
	 */
	public void cacheResult(PolicyDeviation policyDeviation);

	/**
	 * Caches the policy deviations in the entity cache if it is enabled.
	 *
	 * @param policyDeviations the policy deviations
	 */
	public void cacheResult(java.util.List<PolicyDeviation> policyDeviations);

	/**
	 * Creates a new policy deviation with the primary key. Does not add the policy deviation to the database.
	 *
	 * @param policyDeviationId the primary key for the new policy deviation
	 * @return the new policy deviation
	 */
	public PolicyDeviation create(long policyDeviationId);

	/**
	 * Removes the policy deviation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation that was removed
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public PolicyDeviation remove(long policyDeviationId)
		throws NoSuchPolicyDeviationException;

	public PolicyDeviation updateImpl(PolicyDeviation policyDeviation);

	/**
	 * Returns the policy deviation with the primary key or throws a <code>NoSuchPolicyDeviationException</code> if it could not be found.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	public PolicyDeviation findByPrimaryKey(long policyDeviationId)
		throws NoSuchPolicyDeviationException;

	/**
	 * Returns the policy deviation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation, or <code>null</code> if a policy deviation with the primary key could not be found
	 */
	public PolicyDeviation fetchByPrimaryKey(long policyDeviationId);

	/**
	 * Returns all the policy deviations.
	 *
	 * @return the policy deviations
	 */
	public java.util.List<PolicyDeviation> findAll();

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
	public java.util.List<PolicyDeviation> findAll(int start, int end);

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
	public java.util.List<PolicyDeviation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator);

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
	public java.util.List<PolicyDeviation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyDeviation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the policy deviations from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of policy deviations.
	 *
	 * @return the number of policy deviations
	 */
	public int countAll();

}