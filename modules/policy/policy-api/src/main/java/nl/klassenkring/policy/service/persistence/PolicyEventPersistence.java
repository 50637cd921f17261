/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.policy.exception.NoSuchPolicyEventException;
import nl.klassenkring.policy.model.PolicyEvent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the policy event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyEventUtil
 * @generated
 */
@ProviderType
public interface PolicyEventPersistence extends BasePersistence<PolicyEvent> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PolicyEventUtil} to access the policy event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	public java.util.List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate);

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
	public java.util.List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end);

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
	public java.util.List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

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
	public java.util.List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public PolicyEvent findByS_GtD_First(
			long schoolGroupId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the first policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public PolicyEvent fetchByS_GtD_First(
		long schoolGroupId, Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

	/**
	 * Returns the last policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public PolicyEvent findByS_GtD_Last(
			long schoolGroupId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the last policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public PolicyEvent fetchByS_GtD_Last(
		long schoolGroupId, Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

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
	public PolicyEvent[] findByS_GtD_PrevAndNext(
			long policyEventId, long schoolGroupId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Removes all the policy events where schoolGroupId = &#63; and createDate &ge; &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 */
	public void removeByS_GtD(long schoolGroupId, Date createDate);

	/**
	 * Returns the number of policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	public int countByS_GtD(long schoolGroupId, Date createDate);

	/**
	 * Returns all the policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	public java.util.List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate);

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
	public java.util.List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end);

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
	public java.util.List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

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
	public java.util.List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public PolicyEvent findByG_GtD_First(
			long groupId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the first policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public PolicyEvent fetchByG_GtD_First(
		long groupId, Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

	/**
	 * Returns the last policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public PolicyEvent findByG_GtD_Last(
			long groupId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the last policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public PolicyEvent fetchByG_GtD_Last(
		long groupId, Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

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
	public PolicyEvent[] findByG_GtD_PrevAndNext(
			long policyEventId, long groupId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Removes all the policy events where groupId = &#63; and createDate &ge; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 */
	public void removeByG_GtD(long groupId, Date createDate);

	/**
	 * Returns the number of policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	public int countByG_GtD(long groupId, Date createDate);

	/**
	 * Returns all the policy events where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	public java.util.List<PolicyEvent> findByLtD(Date createDate);

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
	public java.util.List<PolicyEvent> findByLtD(
		Date createDate, int start, int end);

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
	public java.util.List<PolicyEvent> findByLtD(
		Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

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
	public java.util.List<PolicyEvent> findByLtD(
		Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public PolicyEvent findByLtD_First(
			Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the first policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public PolicyEvent fetchByLtD_First(
		Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

	/**
	 * Returns the last policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	public PolicyEvent findByLtD_Last(
			Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the last policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	public PolicyEvent fetchByLtD_Last(
		Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

	/**
	 * Returns the policy events before and after the current policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param policyEventId the primary key of the current policy event
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public PolicyEvent[] findByLtD_PrevAndNext(
			long policyEventId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
				orderByComparator)
		throws NoSuchPolicyEventException;

	/**
	 * Removes all the policy events where createDate &lt; &#63; from the database.
	 *
	 * @param createDate the create date
	 */
	public void removeByLtD(Date createDate);

	/**
	 * Returns the number of policy events where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	public int countByLtD(Date createDate);

	/**
	 * Caches the policy event in the entity cache if it is enabled.
	 *
	 * @param policyEvent the policy event
	 */
	public void cacheResult(PolicyEvent policyEvent);

	/**
	 * Caches the policy events in the entity cache if it is enabled.
	 *
	 * @param policyEvents the policy events
	 */
	public void cacheResult(java.util.List<PolicyEvent> policyEvents);

	/**
	 * Creates a new policy event with the primary key. Does not add the policy event to the database.
	 *
	 * @param policyEventId the primary key for the new policy event
	 * @return the new policy event
	 */
	public PolicyEvent create(long policyEventId);

	/**
	 * Removes the policy event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event that was removed
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public PolicyEvent remove(long policyEventId)
		throws NoSuchPolicyEventException;

	public PolicyEvent updateImpl(PolicyEvent policyEvent);

	/**
	 * Returns the policy event with the primary key or throws a <code>NoSuchPolicyEventException</code> if it could not be found.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	public PolicyEvent findByPrimaryKey(long policyEventId)
		throws NoSuchPolicyEventException;

	/**
	 * Returns the policy event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event, or <code>null</code> if a policy event with the primary key could not be found
	 */
	public PolicyEvent fetchByPrimaryKey(long policyEventId);

	/**
	 * Returns all the policy events.
	 *
	 * @return the policy events
	 */
	public java.util.List<PolicyEvent> findAll();

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
	public java.util.List<PolicyEvent> findAll(int start, int end);

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
	public java.util.List<PolicyEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator);

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
	public java.util.List<PolicyEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the policy events from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of policy events.
	 *
	 * @return the number of policy events
	 */
	public int countAll();

}