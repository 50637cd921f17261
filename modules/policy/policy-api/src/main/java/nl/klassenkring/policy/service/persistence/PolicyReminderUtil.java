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

import nl.klassenkring.policy.model.PolicyReminder;

/**
 * The persistence utility for the policy reminder service. This utility wraps <code>nl.klassenkring.policy.service.persistence.impl.PolicyReminderPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PolicyReminderPersistence
 * @generated
 */
public class PolicyReminderUtil {

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
	public static void clearCache(PolicyReminder policyReminder) {
		getPersistence().clearCache(policyReminder);
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
	public static Map<Serializable, PolicyReminder> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PolicyReminder> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PolicyReminder> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PolicyReminder> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PolicyReminder update(PolicyReminder policyReminder) {
		return getPersistence().update(policyReminder);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PolicyReminder update(
		PolicyReminder policyReminder, ServiceContext serviceContext) {

		return getPersistence().update(policyReminder, serviceContext);
	}

	/**
	 * Returns all the policy reminders where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching policy reminders
	 */
	public static List<PolicyReminder> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

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
	public static List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

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
	public static List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

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
	public static List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public static PolicyReminder findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public static PolicyReminder fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public static PolicyReminder findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public static PolicyReminder fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the policy reminders before and after the current policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param policyReminderId the primary key of the current policy reminder
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder[] findBySchoolGroupId_PrevAndNext(
			long policyReminderId, long schoolGroupId,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			policyReminderId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the policy reminders where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of policy reminders where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching policy reminders
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or throws a <code>NoSuchPolicyReminderException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public static PolicyReminder findByG_R_O(
			long groupId, String ruleId, String remindedOn)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findByG_R_O(groupId, ruleId, remindedOn);
	}

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public static PolicyReminder fetchByG_R_O(
		long groupId, String ruleId, String remindedOn) {

		return getPersistence().fetchByG_R_O(groupId, ruleId, remindedOn);
	}

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public static PolicyReminder fetchByG_R_O(
		long groupId, String ruleId, String remindedOn,
		boolean useFinderCache) {

		return getPersistence().fetchByG_R_O(
			groupId, ruleId, remindedOn, useFinderCache);
	}

	/**
	 * Removes the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the policy reminder that was removed
	 */
	public static PolicyReminder removeByG_R_O(
			long groupId, String ruleId, String remindedOn)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().removeByG_R_O(groupId, ruleId, remindedOn);
	}

	/**
	 * Returns the number of policy reminders where groupId = &#63; and ruleId = &#63; and remindedOn = &#63;.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the number of matching policy reminders
	 */
	public static int countByG_R_O(
		long groupId, String ruleId, String remindedOn) {

		return getPersistence().countByG_R_O(groupId, ruleId, remindedOn);
	}

	/**
	 * Returns all the policy reminders where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the matching policy reminders
	 */
	public static List<PolicyReminder> findByLtD(Date createDate) {
		return getPersistence().findByLtD(createDate);
	}

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
	public static List<PolicyReminder> findByLtD(
		Date createDate, int start, int end) {

		return getPersistence().findByLtD(createDate, start, end);
	}

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
	public static List<PolicyReminder> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().findByLtD(
			createDate, start, end, orderByComparator);
	}

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
	public static List<PolicyReminder> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByLtD(
			createDate, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public static PolicyReminder findByLtD_First(
			Date createDate,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findByLtD_First(createDate, orderByComparator);
	}

	/**
	 * Returns the first policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public static PolicyReminder fetchByLtD_First(
		Date createDate, OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().fetchByLtD_First(createDate, orderByComparator);
	}

	/**
	 * Returns the last policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	public static PolicyReminder findByLtD_Last(
			Date createDate,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findByLtD_Last(createDate, orderByComparator);
	}

	/**
	 * Returns the last policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	public static PolicyReminder fetchByLtD_Last(
		Date createDate, OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().fetchByLtD_Last(createDate, orderByComparator);
	}

	/**
	 * Returns the policy reminders before and after the current policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param policyReminderId the primary key of the current policy reminder
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder[] findByLtD_PrevAndNext(
			long policyReminderId, Date createDate,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findByLtD_PrevAndNext(
			policyReminderId, createDate, orderByComparator);
	}

	/**
	 * Removes all the policy reminders where createDate &lt; &#63; from the database.
	 *
	 * @param createDate the create date
	 */
	public static void removeByLtD(Date createDate) {
		getPersistence().removeByLtD(createDate);
	}

	/**
	 * Returns the number of policy reminders where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the number of matching policy reminders
	 */
	public static int countByLtD(Date createDate) {
		return getPersistence().countByLtD(createDate);
	}

	/**
	 * Caches the policy reminder in the entity cache if it is enabled.
	 *
	 * @param policyReminder the policy reminder
	 */
	public static void cacheResult(PolicyReminder policyReminder) {
		getPersistence().cacheResult(policyReminder);
	}

	/**
	 * Caches the policy reminders in the entity cache if it is enabled.
	 *
	 * @param policyReminders the policy reminders
	 */
	public static void cacheResult(List<PolicyReminder> policyReminders) {
		getPersistence().cacheResult(policyReminders);
	}

	/**
	 * Creates a new policy reminder with the primary key. Does not add the policy reminder to the database.
	 *
	 * @param policyReminderId the primary key for the new policy reminder
	 * @return the new policy reminder
	 */
	public static PolicyReminder create(long policyReminderId) {
		return getPersistence().create(policyReminderId);
	}

	/**
	 * Removes the policy reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder that was removed
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder remove(long policyReminderId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().remove(policyReminderId);
	}

	public static PolicyReminder updateImpl(PolicyReminder policyReminder) {
		return getPersistence().updateImpl(policyReminder);
	}

	/**
	 * Returns the policy reminder with the primary key or throws a <code>NoSuchPolicyReminderException</code> if it could not be found.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder findByPrimaryKey(long policyReminderId)
		throws nl.klassenkring.policy.exception.NoSuchPolicyReminderException {

		return getPersistence().findByPrimaryKey(policyReminderId);
	}

	/**
	 * Returns the policy reminder with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder, or <code>null</code> if a policy reminder with the primary key could not be found
	 */
	public static PolicyReminder fetchByPrimaryKey(long policyReminderId) {
		return getPersistence().fetchByPrimaryKey(policyReminderId);
	}

	/**
	 * Returns all the policy reminders.
	 *
	 * @return the policy reminders
	 */
	public static List<PolicyReminder> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PolicyReminder> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PolicyReminder> findAll(
		int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PolicyReminder> findAll(
		int start, int end, OrderByComparator<PolicyReminder> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the policy reminders from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of policy reminders.
	 *
	 * @return the number of policy reminders
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PolicyReminderPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PolicyReminderPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PolicyReminderPersistence _persistence;

}