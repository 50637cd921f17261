/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.policy.model.PolicyEvent;

/**
 * The persistence utility for the policy event service. This utility wraps <code>nl.klassenkring.policy.service.persistence.impl.PolicyEventPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyEventPersistence
 * @generated
 */
public class PolicyEventUtil {

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
	public static void clearCache(PolicyEvent policyEvent) {
		getPersistence().clearCache(policyEvent);
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
	public static Map<Serializable, PolicyEvent> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PolicyEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PolicyEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PolicyEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PolicyEvent update(PolicyEvent policyEvent) {
		return getPersistence().update(policyEvent);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PolicyEvent update(
		PolicyEvent policyEvent, ServiceContext serviceContext) {

		return getPersistence().update(policyEvent, serviceContext);
	}

	/**
	 * Returns all the policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	public static List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate) {

		return getPersistence().findByS_GtD(schoolGroupId, createDate);
	}

	/**
	 * Returns a range of all the policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @return the range of matching policy events
	 */
	public static List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end) {

		return getPersistence().findByS_GtD(
			schoolGroupId, createDate, start, end);
	}

	/**
	 * Returns an ordered range of all the policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy events
	 */
	public static List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().findByS_GtD(
			schoolGroupId, createDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy events
	 */
	public static List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_GtD(
			schoolGroupId, createDate, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public static PolicyEvent findByS_GtD_First(
			long schoolGroupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByS_GtD_First(
			schoolGroupId, createDate, orderByComparator);
	}

	/**
	 * Returns the first policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public static PolicyEvent fetchByS_GtD_First(
		long schoolGroupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().fetchByS_GtD_First(
			schoolGroupId, createDate, orderByComparator);
	}

	/**
	 * Returns the last policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public static PolicyEvent findByS_GtD_Last(
			long schoolGroupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByS_GtD_Last(
			schoolGroupId, createDate, orderByComparator);
	}

	/**
	 * Returns the last policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public static PolicyEvent fetchByS_GtD_Last(
		long schoolGroupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().fetchByS_GtD_Last(
			schoolGroupId, createDate, orderByComparator);
	}

	/**
	 * Returns the policy events before and after the current policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param policyEventId the primary key of the current policy event
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent[] findByS_GtD_PrevAndNext(
			long policyEventId, long schoolGroupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByS_GtD_PrevAndNext(
			policyEventId, schoolGroupId, createDate, orderByComparator);
	}

	/**
	 * Removes all the policy events where schoolGroupId = &#63; and createDate &ge; &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 */
	public static void removeByS_GtD(long schoolGroupId, Date createDate) {
		getPersistence().removeByS_GtD(schoolGroupId, createDate);
	}

	/**
	 * Returns the number of policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	public static int countByS_GtD(long schoolGroupId, Date createDate) {
		return getPersistence().countByS_GtD(schoolGroupId, createDate);
	}

	/**
	 * Returns all the policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	public static List<PolicyEvent> findByG_GtD(long groupId, Date createDate) {
		return getPersistence().findByG_GtD(groupId, createDate);
	}

	/**
	 * Returns a range of all the policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @return the range of matching policy events
	 */
	public static List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end) {

		return getPersistence().findByG_GtD(groupId, createDate, start, end);
	}

	/**
	 * Returns an ordered range of all the policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy events
	 */
	public static List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().findByG_GtD(
			groupId, createDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy events
	 */
	public static List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_GtD(
			groupId, createDate, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public static PolicyEvent findByG_GtD_First(
			long groupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByG_GtD_First(
			groupId, createDate, orderByComparator);
	}

	/**
	 * Returns the first policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public static PolicyEvent fetchByG_GtD_First(
		long groupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().fetchByG_GtD_First(
			groupId, createDate, orderByComparator);
	}

	/**
	 * Returns the last policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public static PolicyEvent findByG_GtD_Last(
			long groupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByG_GtD_Last(
			groupId, createDate, orderByComparator);
	}

	/**
	 * Returns the last policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public static PolicyEvent fetchByG_GtD_Last(
		long groupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().fetchByG_GtD_Last(
			groupId, createDate, orderByComparator);
	}

	/**
	 * Returns the policy events before and after the current policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param policyEventId the primary key of the current policy event
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent[] findByG_GtD_PrevAndNext(
			long policyEventId, long groupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByG_GtD_PrevAndNext(
			policyEventId, groupId, createDate, orderByComparator);
	}

	/**
	 * Removes all the policy events where groupId = &#63; and createDate &ge; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 */
	public static void removeByG_GtD(long groupId, Date createDate) {
		getPersistence().removeByG_GtD(groupId, createDate);
	}

	/**
	 * Returns the number of policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	public static int countByG_GtD(long groupId, Date createDate) {
		return getPersistence().countByG_GtD(groupId, createDate);
	}

	/**
	 * Returns all the policy events where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	public static List<PolicyEvent> findByLtD(Date createDate) {
		return getPersistence().findByLtD(createDate);
	}

	/**
	 * Returns a range of all the policy events where createDate &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @return the range of matching policy events
	 */
	public static List<PolicyEvent> findByLtD(
		Date createDate, int start, int end) {

		return getPersistence().findByLtD(createDate, start, end);
	}

	/**
	 * Returns an ordered range of all the policy events where createDate &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy events
	 */
	public static List<PolicyEvent> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().findByLtD(
			createDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy events where createDate &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy events
	 */
	public static List<PolicyEvent> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByLtD(
			createDate, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public static PolicyEvent findByLtD_First(
			Date createDate, OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByLtD_First(createDate, orderByComparator);
	}

	/**
	 * Returns the first policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public static PolicyEvent fetchByLtD_First(
		Date createDate, OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().fetchByLtD_First(createDate, orderByComparator);
	}

	/**
	 * Returns the last policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public static PolicyEvent findByLtD_Last(
			Date createDate, OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByLtD_Last(createDate, orderByComparator);
	}

	/**
	 * Returns the last policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public static PolicyEvent fetchByLtD_Last(
		Date createDate, OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().fetchByLtD_Last(createDate, orderByComparator);
	}

	/**
	 * Returns the policy events before and after the current policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param policyEventId the primary key of the current policy event
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent[] findByLtD_PrevAndNext(
			long policyEventId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByLtD_PrevAndNext(
			policyEventId, createDate, orderByComparator);
	}

	/**
	 * Removes all the policy events where createDate &lt; &#63; from the database.
	 *
	 * @param createDate the create date
	 */
	public static void removeByLtD(Date createDate) {
		getPersistence().removeByLtD(createDate);
	}

	/**
	 * Returns the number of policy events where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	public static int countByLtD(Date createDate) {
		return getPersistence().countByLtD(createDate);
	}

	/**
	 * Caches the policy event in the entity cache if it is enabled.
	 *
	 * @param policyEvent the policy event
	 */
	public static void cacheResult(PolicyEvent policyEvent) {
		getPersistence().cacheResult(policyEvent);
	}

	/**
	 * Caches the policy events in the entity cache if it is enabled.
	 *
	 * @param policyEvents the policy events
	 */
	public static void cacheResult(List<PolicyEvent> policyEvents) {
		getPersistence().cacheResult(policyEvents);
	}

	/**
	 * Creates a new policy event with the primary key. Does not add the policy event to the database.
	 *
	 * @param policyEventId the primary key for the new policy event
	 * @return the new policy event
	 */
	public static PolicyEvent create(long policyEventId) {
		return getPersistence().create(policyEventId);
	}

	/**
	 * Removes the policy event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event that was removed
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent remove(long policyEventId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().remove(policyEventId);
	}

	public static PolicyEvent updateImpl(PolicyEvent policyEvent) {
		return getPersistence().updateImpl(policyEvent);
	}

	/**
	 * Returns the policy event with the primary key or throws a <code>NoSuchPolicyEventException</code> if it could not be found.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent findByPrimaryKey(long policyEventId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyEventException {

		return getPersistence().findByPrimaryKey(policyEventId);
	}

	/**
	 * Returns the policy event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event, or <code>null</code> if a policy event with the primary key could not be found
	 */
	public static PolicyEvent fetchByPrimaryKey(long policyEventId) {
		return getPersistence().fetchByPrimaryKey(policyEventId);
	}

	/**
	 * Returns all the policy events.
	 *
	 * @return the policy events
	 */
	public static List<PolicyEvent> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the policy events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @return the range of policy events
	 */
	public static List<PolicyEvent> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the policy events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy events
	 */
	public static List<PolicyEvent> findAll(
		int start, int end, OrderByComparator<PolicyEvent> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the policy events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy events
	 */
	public static List<PolicyEvent> findAll(
		int start, int end, OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the policy events from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of policy events.
	 *
	 * @return the number of policy events
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PolicyEventPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PolicyEventPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PolicyEventPersistence _persistence;

}