/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence.impl;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.dao.orm.Query;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextThreadLocal;
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.sql.Timestamp;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.policy.exception.NoSuchPolicyReminderException;
import nl.klassenkring.policy.model.PolicyReminder;
import nl.klassenkring.policy.model.PolicyReminderTable;
import nl.klassenkring.policy.model.impl.PolicyReminderImpl;
import nl.klassenkring.policy.model.impl.PolicyReminderModelImpl;
import nl.klassenkring.policy.service.persistence.PolicyReminderPersistence;
import nl.klassenkring.policy.service.persistence.PolicyReminderUtil;
import nl.klassenkring.policy.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the policy reminder service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PolicyReminderPersistence.class)
public class PolicyReminderPersistenceImpl
	extends BasePersistenceImpl<PolicyReminder>
	implements PolicyReminderPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PolicyReminderUtil</code> to access the policy reminder persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PolicyReminderImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindBySchoolGroupId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns all the policy reminders where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching policy reminders
	 */
	@Override
	public List<PolicyReminder> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
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
	@Override
	public List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
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
	@Override
	public List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
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
	@Override
	public List<PolicyReminder> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySchoolGroupId;
				finderArgs = new Object[] {schoolGroupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySchoolGroupId;
			finderArgs = new Object[] {
				schoolGroupId, start, end, orderByComparator
			};
		}

		List<PolicyReminder> list = null;

		if (useFinderCache) {
			list = (List<PolicyReminder>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyReminder policyReminder : list) {
					if (schoolGroupId != policyReminder.getSchoolGroupId()) {
						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_POLICYREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyReminderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<PolicyReminder>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (policyReminder != null) {
			return policyReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchPolicyReminderException(sb.toString());
	}

	/**
	 * Returns the first policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<PolicyReminder> orderByComparator) {

		List<PolicyReminder> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (policyReminder != null) {
			return policyReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchPolicyReminderException(sb.toString());
	}

	/**
	 * Returns the last policy reminder in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<PolicyReminder> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<PolicyReminder> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyReminder[] findBySchoolGroupId_PrevAndNext(
			long policyReminderId, long schoolGroupId,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = findByPrimaryKey(policyReminderId);

		Session session = null;

		try {
			session = openSession();

			PolicyReminder[] array = new PolicyReminderImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, policyReminder, schoolGroupId, orderByComparator,
				true);

			array[1] = policyReminder;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, policyReminder, schoolGroupId, orderByComparator,
				false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PolicyReminder getBySchoolGroupId_PrevAndNext(
		Session session, PolicyReminder policyReminder, long schoolGroupId,
		OrderByComparator<PolicyReminder> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POLICYREMINDER_WHERE);

		sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(PolicyReminderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						policyReminder)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyReminder> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy reminders where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (PolicyReminder policyReminder :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(policyReminder);
		}
	}

	/**
	 * Returns the number of policy reminders where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching policy reminders
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POLICYREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2 =
		"policyReminder.schoolGroupId = ?";

	private FinderPath _finderPathFetchByG_R_O;
	private FinderPath _finderPathCountByG_R_O;

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or throws a <code>NoSuchPolicyReminderException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder findByG_R_O(
			long groupId, String ruleId, String remindedOn)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = fetchByG_R_O(
			groupId, ruleId, remindedOn);

		if (policyReminder == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("groupId=");
			sb.append(groupId);

			sb.append(", ruleId=");
			sb.append(ruleId);

			sb.append(", remindedOn=");
			sb.append(remindedOn);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPolicyReminderException(sb.toString());
		}

		return policyReminder;
	}

	/**
	 * Returns the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder fetchByG_R_O(
		long groupId, String ruleId, String remindedOn) {

		return fetchByG_R_O(groupId, ruleId, remindedOn, true);
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
	@Override
	public PolicyReminder fetchByG_R_O(
		long groupId, String ruleId, String remindedOn,
		boolean useFinderCache) {

		ruleId = Objects.toString(ruleId, "");
		remindedOn = Objects.toString(remindedOn, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {groupId, ruleId, remindedOn};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByG_R_O, finderArgs, this);
		}

		if (result instanceof PolicyReminder) {
			PolicyReminder policyReminder = (PolicyReminder)result;

			if ((groupId != policyReminder.getGroupId()) ||
				!Objects.equals(ruleId, policyReminder.getRuleId()) ||
				!Objects.equals(remindedOn, policyReminder.getRemindedOn())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_POLICYREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_G_R_O_GROUPID_2);

			boolean bindRuleId = false;

			if (ruleId.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_R_O_RULEID_3);
			}
			else {
				bindRuleId = true;

				sb.append(_FINDER_COLUMN_G_R_O_RULEID_2);
			}

			boolean bindRemindedOn = false;

			if (remindedOn.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_R_O_REMINDEDON_3);
			}
			else {
				bindRemindedOn = true;

				sb.append(_FINDER_COLUMN_G_R_O_REMINDEDON_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRuleId) {
					queryPos.add(ruleId);
				}

				if (bindRemindedOn) {
					queryPos.add(remindedOn);
				}

				List<PolicyReminder> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByG_R_O, finderArgs, list);
					}
				}
				else {
					PolicyReminder policyReminder = list.get(0);

					result = policyReminder;

					cacheResult(policyReminder);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		if (result instanceof List<?>) {
			return null;
		}
		else {
			return (PolicyReminder)result;
		}
	}

	/**
	 * Removes the policy reminder where groupId = &#63; and ruleId = &#63; and remindedOn = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the policy reminder that was removed
	 */
	@Override
	public PolicyReminder removeByG_R_O(
			long groupId, String ruleId, String remindedOn)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = findByG_R_O(
			groupId, ruleId, remindedOn);

		return remove(policyReminder);
	}

	/**
	 * Returns the number of policy reminders where groupId = &#63; and ruleId = &#63; and remindedOn = &#63;.
	 *
	 * @param groupId the group ID
	 * @param ruleId the rule ID
	 * @param remindedOn the reminded on
	 * @return the number of matching policy reminders
	 */
	@Override
	public int countByG_R_O(long groupId, String ruleId, String remindedOn) {
		ruleId = Objects.toString(ruleId, "");
		remindedOn = Objects.toString(remindedOn, "");

		FinderPath finderPath = _finderPathCountByG_R_O;

		Object[] finderArgs = new Object[] {groupId, ruleId, remindedOn};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_POLICYREMINDER_WHERE);

			sb.append(_FINDER_COLUMN_G_R_O_GROUPID_2);

			boolean bindRuleId = false;

			if (ruleId.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_R_O_RULEID_3);
			}
			else {
				bindRuleId = true;

				sb.append(_FINDER_COLUMN_G_R_O_RULEID_2);
			}

			boolean bindRemindedOn = false;

			if (remindedOn.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_R_O_REMINDEDON_3);
			}
			else {
				bindRemindedOn = true;

				sb.append(_FINDER_COLUMN_G_R_O_REMINDEDON_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRuleId) {
					queryPos.add(ruleId);
				}

				if (bindRemindedOn) {
					queryPos.add(remindedOn);
				}

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_G_R_O_GROUPID_2 =
		"policyReminder.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_R_O_RULEID_2 =
		"policyReminder.ruleId = ? AND ";

	private static final String _FINDER_COLUMN_G_R_O_RULEID_3 =
		"(policyReminder.ruleId IS NULL OR policyReminder.ruleId = '') AND ";

	private static final String _FINDER_COLUMN_G_R_O_REMINDEDON_2 =
		"policyReminder.remindedOn = ?";

	private static final String _FINDER_COLUMN_G_R_O_REMINDEDON_3 =
		"(policyReminder.remindedOn IS NULL OR policyReminder.remindedOn = '')";

	private FinderPath _finderPathWithPaginationFindByLtD;
	private FinderPath _finderPathWithPaginationCountByLtD;

	/**
	 * Returns all the policy reminders where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the matching policy reminders
	 */
	@Override
	public List<PolicyReminder> findByLtD(Date createDate) {
		return findByLtD(
			createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
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
	@Override
	public List<PolicyReminder> findByLtD(Date createDate, int start, int end) {
		return findByLtD(createDate, start, end, null);
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
	@Override
	public List<PolicyReminder> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return findByLtD(createDate, start, end, orderByComparator, true);
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
	@Override
	public List<PolicyReminder> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByLtD;
		finderArgs = new Object[] {
			_getTime(createDate), start, end, orderByComparator
		};

		List<PolicyReminder> list = null;

		if (useFinderCache) {
			list = (List<PolicyReminder>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyReminder policyReminder : list) {
					if (createDate.getTime() <= policyReminder.getCreateDate(
						).getTime()) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_POLICYREMINDER_WHERE);

			boolean bindCreateDate = false;

			if (createDate == null) {
				sb.append(_FINDER_COLUMN_LTD_CREATEDATE_1);
			}
			else {
				bindCreateDate = true;

				sb.append(_FINDER_COLUMN_LTD_CREATEDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyReminderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindCreateDate) {
					queryPos.add(new Timestamp(createDate.getTime()));
				}

				list = (List<PolicyReminder>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder findByLtD_First(
			Date createDate,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = fetchByLtD_First(
			createDate, orderByComparator);

		if (policyReminder != null) {
			return policyReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("createDate<");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyReminderException(sb.toString());
	}

	/**
	 * Returns the first policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder fetchByLtD_First(
		Date createDate, OrderByComparator<PolicyReminder> orderByComparator) {

		List<PolicyReminder> list = findByLtD(
			createDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder
	 * @throws NoSuchPolicyReminderException if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder findByLtD_Last(
			Date createDate,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = fetchByLtD_Last(
			createDate, orderByComparator);

		if (policyReminder != null) {
			return policyReminder;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("createDate<");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyReminderException(sb.toString());
	}

	/**
	 * Returns the last policy reminder in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy reminder, or <code>null</code> if a matching policy reminder could not be found
	 */
	@Override
	public PolicyReminder fetchByLtD_Last(
		Date createDate, OrderByComparator<PolicyReminder> orderByComparator) {

		int count = countByLtD(createDate);

		if (count == 0) {
			return null;
		}

		List<PolicyReminder> list = findByLtD(
			createDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyReminder[] findByLtD_PrevAndNext(
			long policyReminderId, Date createDate,
			OrderByComparator<PolicyReminder> orderByComparator)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = findByPrimaryKey(policyReminderId);

		Session session = null;

		try {
			session = openSession();

			PolicyReminder[] array = new PolicyReminderImpl[3];

			array[0] = getByLtD_PrevAndNext(
				session, policyReminder, createDate, orderByComparator, true);

			array[1] = policyReminder;

			array[2] = getByLtD_PrevAndNext(
				session, policyReminder, createDate, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PolicyReminder getByLtD_PrevAndNext(
		Session session, PolicyReminder policyReminder, Date createDate,
		OrderByComparator<PolicyReminder> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POLICYREMINDER_WHERE);

		boolean bindCreateDate = false;

		if (createDate == null) {
			sb.append(_FINDER_COLUMN_LTD_CREATEDATE_1);
		}
		else {
			bindCreateDate = true;

			sb.append(_FINDER_COLUMN_LTD_CREATEDATE_2);
		}

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(PolicyReminderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindCreateDate) {
			queryPos.add(new Timestamp(createDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						policyReminder)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyReminder> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy reminders where createDate &lt; &#63; from the database.
	 *
	 * @param createDate the create date
	 */
	@Override
	public void removeByLtD(Date createDate) {
		for (PolicyReminder policyReminder :
				findByLtD(
					createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(policyReminder);
		}
	}

	/**
	 * Returns the number of policy reminders where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the number of matching policy reminders
	 */
	@Override
	public int countByLtD(Date createDate) {
		FinderPath finderPath = _finderPathWithPaginationCountByLtD;

		Object[] finderArgs = new Object[] {_getTime(createDate)};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POLICYREMINDER_WHERE);

			boolean bindCreateDate = false;

			if (createDate == null) {
				sb.append(_FINDER_COLUMN_LTD_CREATEDATE_1);
			}
			else {
				bindCreateDate = true;

				sb.append(_FINDER_COLUMN_LTD_CREATEDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindCreateDate) {
					queryPos.add(new Timestamp(createDate.getTime()));
				}

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_LTD_CREATEDATE_1 =
		"policyReminder.createDate IS NULL";

	private static final String _FINDER_COLUMN_LTD_CREATEDATE_2 =
		"policyReminder.createDate < ?";

	public PolicyReminderPersistenceImpl() {
		setModelClass(PolicyReminder.class);

		setModelImplClass(PolicyReminderImpl.class);
		setModelPKClass(long.class);

		setTable(PolicyReminderTable.INSTANCE);
	}

	/**
	 * Caches the policy reminder in the entity cache if it is enabled.
	 *
	 * @param policyReminder the policy reminder
	 */
	@Override
	public void cacheResult(PolicyReminder policyReminder) {
		entityCache.putResult(
			PolicyReminderImpl.class, policyReminder.getPrimaryKey(),
			policyReminder);

		finderCache.putResult(
			_finderPathFetchByG_R_O,
			new Object[] {
				policyReminder.getGroupId(), policyReminder.getRuleId(),
				policyReminder.getRemindedOn()
			},
			policyReminder);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the policy reminders in the entity cache if it is enabled.
	 *
	 * @param policyReminders the policy reminders
	 */
	@Override
	public void cacheResult(List<PolicyReminder> policyReminders) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (policyReminders.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PolicyReminder policyReminder : policyReminders) {
			if (entityCache.getResult(
					PolicyReminderImpl.class, policyReminder.getPrimaryKey()) ==
						null) {

				cacheResult(policyReminder);
			}
		}
	}

	/**
	 * Clears the cache for all policy reminders.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PolicyReminderImpl.class);

		finderCache.clearCache(PolicyReminderImpl.class);
	}

	/**
	 * Clears the cache for the policy reminder.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PolicyReminder policyReminder) {
		entityCache.removeResult(PolicyReminderImpl.class, policyReminder);
	}

	@Override
	public void clearCache(List<PolicyReminder> policyReminders) {
		for (PolicyReminder policyReminder : policyReminders) {
			entityCache.removeResult(PolicyReminderImpl.class, policyReminder);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PolicyReminderImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PolicyReminderImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PolicyReminderModelImpl policyReminderModelImpl) {

		Object[] args = new Object[] {
			policyReminderModelImpl.getGroupId(),
			policyReminderModelImpl.getRuleId(),
			policyReminderModelImpl.getRemindedOn()
		};

		finderCache.putResult(_finderPathCountByG_R_O, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByG_R_O, args, policyReminderModelImpl);
	}

	/**
	 * Creates a new policy reminder with the primary key. Does not add the policy reminder to the database.
	 *
	 * @param policyReminderId the primary key for the new policy reminder
	 * @return the new policy reminder
	 */
	@Override
	public PolicyReminder create(long policyReminderId) {
		PolicyReminder policyReminder = new PolicyReminderImpl();

		policyReminder.setNew(true);
		policyReminder.setPrimaryKey(policyReminderId);

		policyReminder.setCompanyId(CompanyThreadLocal.getCompanyId());

		return policyReminder;
	}

	/**
	 * Removes the policy reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder that was removed
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	@Override
	public PolicyReminder remove(long policyReminderId)
		throws NoSuchPolicyReminderException {

		return remove((Serializable)policyReminderId);
	}

	/**
	 * Removes the policy reminder with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the policy reminder
	 * @return the policy reminder that was removed
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	@Override
	public PolicyReminder remove(Serializable primaryKey)
		throws NoSuchPolicyReminderException {

		Session session = null;

		try {
			session = openSession();

			PolicyReminder policyReminder = (PolicyReminder)session.get(
				PolicyReminderImpl.class, primaryKey);

			if (policyReminder == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPolicyReminderException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(policyReminder);
		}
		catch (NoSuchPolicyReminderException noSuchEntityException) {
			throw noSuchEntityException;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	@Override
	protected PolicyReminder removeImpl(PolicyReminder policyReminder) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(policyReminder)) {
				policyReminder = (PolicyReminder)session.get(
					PolicyReminderImpl.class,
					policyReminder.getPrimaryKeyObj());
			}

			if (policyReminder != null) {
				session.delete(policyReminder);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (policyReminder != null) {
			clearCache(policyReminder);
		}

		return policyReminder;
	}

	@Override
	public PolicyReminder updateImpl(PolicyReminder policyReminder) {
		boolean isNew = policyReminder.isNew();

		if (!(policyReminder instanceof PolicyReminderModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(policyReminder.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					policyReminder);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in policyReminder proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PolicyReminder implementation " +
					policyReminder.getClass());
		}

		PolicyReminderModelImpl policyReminderModelImpl =
			(PolicyReminderModelImpl)policyReminder;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (policyReminder.getCreateDate() == null)) {
			if (serviceContext == null) {
				policyReminder.setCreateDate(date);
			}
			else {
				policyReminder.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!policyReminderModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				policyReminder.setModifiedDate(date);
			}
			else {
				policyReminder.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(policyReminder);
			}
			else {
				policyReminder = (PolicyReminder)session.merge(policyReminder);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PolicyReminderImpl.class, policyReminderModelImpl, false, true);

		cacheUniqueFindersCache(policyReminderModelImpl);

		if (isNew) {
			policyReminder.setNew(false);
		}

		policyReminder.resetOriginalValues();

		return policyReminder;
	}

	/**
	 * Returns the policy reminder with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the policy reminder
	 * @return the policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	@Override
	public PolicyReminder findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPolicyReminderException {

		PolicyReminder policyReminder = fetchByPrimaryKey(primaryKey);

		if (policyReminder == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPolicyReminderException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return policyReminder;
	}

	/**
	 * Returns the policy reminder with the primary key or throws a <code>NoSuchPolicyReminderException</code> if it could not be found.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder
	 * @throws NoSuchPolicyReminderException if a policy reminder with the primary key could not be found
	 */
	@Override
	public PolicyReminder findByPrimaryKey(long policyReminderId)
		throws NoSuchPolicyReminderException {

		return findByPrimaryKey((Serializable)policyReminderId);
	}

	/**
	 * Returns the policy reminder with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyReminderId the primary key of the policy reminder
	 * @return the policy reminder, or <code>null</code> if a policy reminder with the primary key could not be found
	 */
	@Override
	public PolicyReminder fetchByPrimaryKey(long policyReminderId) {
		return fetchByPrimaryKey((Serializable)policyReminderId);
	}

	/**
	 * Returns all the policy reminders.
	 *
	 * @return the policy reminders
	 */
	@Override
	public List<PolicyReminder> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
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
	@Override
	public List<PolicyReminder> findAll(int start, int end) {
		return findAll(start, end, null);
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
	@Override
	public List<PolicyReminder> findAll(
		int start, int end,
		OrderByComparator<PolicyReminder> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
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
	@Override
	public List<PolicyReminder> findAll(
		int start, int end, OrderByComparator<PolicyReminder> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindAll;
				finderArgs = FINDER_ARGS_EMPTY;
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindAll;
			finderArgs = new Object[] {start, end, orderByComparator};
		}

		List<PolicyReminder> list = null;

		if (useFinderCache) {
			list = (List<PolicyReminder>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_POLICYREMINDER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_POLICYREMINDER;

				sql = sql.concat(PolicyReminderModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PolicyReminder>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Removes all the policy reminders from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PolicyReminder policyReminder : findAll()) {
			remove(policyReminder);
		}
	}

	/**
	 * Returns the number of policy reminders.
	 *
	 * @return the number of policy reminders
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_POLICYREMINDER);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathCountAll, FINDER_ARGS_EMPTY, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "policyReminderId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_POLICYREMINDER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PolicyReminderModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the policy reminder persistence.
	 */
	@Activate
	public void activate() {
		_valueObjectFinderCacheListThreshold = GetterUtil.getInteger(
			PropsUtil.get(PropsKeys.VALUE_OBJECT_FINDER_CACHE_LIST_THRESHOLD));

		_finderPathWithPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathWithoutPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathCountAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countAll",
			new String[0], new String[0], false);

		_finderPathWithPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySchoolGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId"}, true);

		_finderPathWithoutPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			true);

		_finderPathCountBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			false);

		_finderPathFetchByG_R_O = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByG_R_O",
			new String[] {
				Long.class.getName(), String.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "ruleId", "remindedOn"}, true);

		_finderPathCountByG_R_O = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_R_O",
			new String[] {
				Long.class.getName(), String.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "ruleId", "remindedOn"}, false);

		_finderPathWithPaginationFindByLtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByLtD",
			new String[] {
				Date.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"createDate"}, true);

		_finderPathWithPaginationCountByLtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByLtD",
			new String[] {Date.class.getName()}, new String[] {"createDate"},
			false);

		PolicyReminderUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PolicyReminderUtil.setPersistence(null);

		entityCache.removeCache(PolicyReminderImpl.class.getName());
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.SERVICE_CONFIGURATION_FILTER,
		unbind = "-"
	)
	public void setConfiguration(Configuration configuration) {
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setDataSource(DataSource dataSource) {
		super.setDataSource(dataSource);
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setSessionFactory(SessionFactory sessionFactory) {
		super.setSessionFactory(sessionFactory);
	}

	@Reference
	protected EntityCache entityCache;

	@Reference
	protected FinderCache finderCache;

	private static Long _getTime(Date date) {
		if (date == null) {
			return null;
		}

		return date.getTime();
	}

	private static final String _SQL_SELECT_POLICYREMINDER =
		"SELECT policyReminder FROM PolicyReminder policyReminder";

	private static final String _SQL_SELECT_POLICYREMINDER_WHERE =
		"SELECT policyReminder FROM PolicyReminder policyReminder WHERE ";

	private static final String _SQL_COUNT_POLICYREMINDER =
		"SELECT COUNT(policyReminder) FROM PolicyReminder policyReminder";

	private static final String _SQL_COUNT_POLICYREMINDER_WHERE =
		"SELECT COUNT(policyReminder) FROM PolicyReminder policyReminder WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "policyReminder.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PolicyReminder exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PolicyReminder exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PolicyReminderPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}