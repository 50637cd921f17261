/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.policy.exception.NoSuchPolicyReminderException;
import nl.klassenkring.policy.model.PolicyReminder;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the policy reminder service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyReminderUtil
 * @generated
 */
@ProviderType
public interface PolicyReminderPersistence
	extends BasePersistence<PolicyReminder> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PolicyReminderUtil} to access the policy reminder persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the policy reminders where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching policy reminders
	 */
	public java.util.List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId);

	/**
	 * Returns a range of all the policy reminders where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @return the range of matching policy reminders
	 */
	public java.util.List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the policy reminders where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy reminders
	 */
	public java.util.List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns an ordered range of all the policy reminders where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy reminders
	 */
	public java.util.List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public PolicyReminder findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
				orderByComparator)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the first policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public PolicyReminder fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns the last policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public PolicyReminder findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
				orderByComparator)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the last policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public PolicyReminder fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns the policy reminders before and after the current policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param policyReminderId the primary key of the current policy reminder
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public PolicyReminder[] findBySchoolGroupId_PrevAndNext(
			long policyReminderId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
				orderByComparator)
		throws NoSuchPolicyReminderException;

	/**
	 * Removes all the policy reminders where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of policy reminders where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching policy reminders
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or throws a <code>NoSuchPolicyReminderException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public PolicyReminder findByG_R_O(
			long groupId, String ruleId, String remindedOn)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public PolicyReminder fetchByG_R_O(
		long groupId, String ruleId, String remindedOn);

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public PolicyReminder fetchByG_R_O(
		long groupId, String ruleId, String remindedOn, boolean useFinderCache);

	/**
	 * Removes the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the policy reminder that was removed
	 */
	public PolicyReminder removeByG_R_O(
			long groupId, String ruleId, String remindedOn)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the number of policy reminders where groupId = &#63; and ruleId = &#63; and remindedOn = &#63;.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the number of matching policy reminders
	 */
	public int countByG_R_O(long groupId, String ruleId, String remindedOn);

	/**
	 * Returns all the policy reminders where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the matching policy reminders
	 */
	public java.util.List<PolicyReminder> findByLtD(Date createDate);

	/**
	 * Returns a range of all the policy reminders where createDate &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @return the range of matching policy reminders
	 */
	public java.util.List<PolicyReminder> findByLtD(
		Date createDate, int start, int end);

	/**
	 * Returns an ordered range of all the policy reminders where createDate &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy reminders
	 */
	public java.util.List<PolicyReminder> findByLtD(
		Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns an ordered range of all the policy reminders where createDate &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param createDate the create date
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy reminders
	 */
	public java.util.List<PolicyReminder> findByLtD(
		Date createDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public PolicyReminder findByLtD_First(
			Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
				orderByComparator)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the first policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public PolicyReminder fetchByLtD_First(
		Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns the last policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public PolicyReminder findByLtD_Last(
			Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
				orderByComparator)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the last policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public PolicyReminder fetchByLtD_Last(
		Date createDate,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns the policy reminders before and after the current policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param policyReminderId the primary key of the current policy reminder
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public PolicyReminder[] findByLtD_PrevAndNext(
			long policyReminderId, Date createDate,
			com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
				orderByComparator)
		throws NoSuchPolicyReminderException;

	/**
	 * Removes all the policy reminders where createDate &lt; &#63; from the database.
	 *
	 * @param createDate the create date
	 */
	public void removeByLtD(Date createDate);

	/**
	 * Returns the number of policy reminders where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the number of matching policy reminders
	 */
	public int countByLtD(Date createDate);

	/**
	 * Caches the policy reminder in the entity cache if it is enabled.
	 *
	 * @param policyReminder the policy reminder
	 */
	public void cacheResult(PolicyReminder policyReminder);

	/**
	 * Caches the policy reminders in the entity cache if it is enabled.
	 *
	 * @param policyReminders the policy reminders
	 */
	public void cacheResult(java.util.List<PolicyReminder> policyReminders);

	/**
	 * Creates a new policy reminder with the primary key. Does not add the policy reminder to the database.
	 *
	 * @param policyReminderId the primary key for the new policy reminder
	 * @return the new policy reminder
	 */
	public PolicyReminder create(long policyReminderId);

	/**
	 * Removes the policy reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder that was removed
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public PolicyReminder remove(long policyReminderId)
		throws NoSuchPolicyReminderException;

	public PolicyReminder updateImpl(PolicyReminder policyReminder);

	/**
	 * Returns the policy reminder with the primary key or throws a <code>NoSuchPolicyReminderException</code> if it could not be found.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public PolicyReminder findByPrimaryKey(long policyReminderId)
		throws NoSuchPolicyReminderException;

	/**
	 * Returns the policy reminder with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder, or <code>null</code> if a policy reminder with the primary key could not be found
	 */
	public PolicyReminder fetchByPrimaryKey(long policyReminderId);

	/**
	 * Returns all the policy reminders.
	 *
	 * @return the policy reminders
	 */
	public java.util.List<PolicyReminder> findAll();

	/**
	 * Returns a range of all the policy reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @return the range of policy reminders
	 */
	public java.util.List<PolicyReminder> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the policy reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy reminders
	 */
	public java.util.List<PolicyReminder> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator);

	/**
	 * Returns an ordered range of all the policy reminders.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyReminderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy reminders
	 * @param end the upper bound of the range of policy reminders (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy reminders
	 */
	public java.util.List<PolicyReminder> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PolicyReminder>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the policy reminders from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of policy reminders.
	 *
	 * @return the number of policy reminders
	 */
	public int countAll();

}