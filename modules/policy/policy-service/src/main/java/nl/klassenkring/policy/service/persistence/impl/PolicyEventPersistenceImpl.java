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
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.policy.exception.NoSuchPolicyEventException;
import nl.klassenkring.policy.model.PolicyEvent;
import nl.klassenkring.policy.model.PolicyEventTable;
import nl.klassenkring.policy.model.impl.PolicyEventImpl;
import nl.klassenkring.policy.model.impl.PolicyEventModelImpl;
import nl.klassenkring.policy.service.persistence.PolicyEventPersistence;
import nl.klassenkring.policy.service.persistence.PolicyEventUtil;
import nl.klassenkring.policy.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the policy event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PolicyEventPersistence.class)
public class PolicyEventPersistenceImpl
	extends BasePersistenceImpl<PolicyEvent> implements PolicyEventPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PolicyEventUtil</code> to access the policy event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PolicyEventImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByS_GtD;
	private FinderPath _finderPathWithPaginationCountByS_GtD;

	/**
	 * Returns all the policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	@Override
	public List<PolicyEvent> findByS_GtD(long schoolGroupId, Date createDate) {
		return findByS_GtD(
			schoolGroupId, createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
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
	@Override
	public List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end) {

		return findByS_GtD(schoolGroupId, createDate, start, end, null);
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
	@Override
	public List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return findByS_GtD(
			schoolGroupId, createDate, start, end, orderByComparator, true);
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
	@Override
	public List<PolicyEvent> findByS_GtD(
		long schoolGroupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByS_GtD;
		finderArgs = new Object[] {
			schoolGroupId, _getTime(createDate), start, end, orderByComparator
		};

		List<PolicyEvent> list = null;

		if (useFinderCache) {
			list = (List<PolicyEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyEvent policyEvent : list) {
					if ((schoolGroupId != policyEvent.getSchoolGroupId()) ||
						(createDate.getTime() > policyEvent.getCreateDate(
						).getTime())) {

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
					4 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(4);
			}

			sb.append(_SQL_SELECT_POLICYEVENT_WHERE);

			sb.append(_FINDER_COLUMN_S_GTD_SCHOOLGROUPID_2);

			boolean bindCreateDate = false;

			if (createDate == null) {
				sb.append(_FINDER_COLUMN_S_GTD_CREATEDATE_1);
			}
			else {
				bindCreateDate = true;

				sb.append(_FINDER_COLUMN_S_GTD_CREATEDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindCreateDate) {
					queryPos.add(new Timestamp(createDate.getTime()));
				}

				list = (List<PolicyEvent>)QueryUtil.list(
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
	 * Returns the first policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent findByS_GtD_First(
			long schoolGroupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByS_GtD_First(
			schoolGroupId, createDate, orderByComparator);

		if (policyEvent != null) {
			return policyEvent;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", createDate>=");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyEventException(sb.toString());
	}

	/**
	 * Returns the first policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent fetchByS_GtD_First(
		long schoolGroupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		List<PolicyEvent> list = findByS_GtD(
			schoolGroupId, createDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyEvent findByS_GtD_Last(
			long schoolGroupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByS_GtD_Last(
			schoolGroupId, createDate, orderByComparator);

		if (policyEvent != null) {
			return policyEvent;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", createDate>=");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyEventException(sb.toString());
	}

	/**
	 * Returns the last policy event in the ordered set where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent fetchByS_GtD_Last(
		long schoolGroupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		int count = countByS_GtD(schoolGroupId, createDate);

		if (count == 0) {
			return null;
		}

		List<PolicyEvent> list = findByS_GtD(
			schoolGroupId, createDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyEvent[] findByS_GtD_PrevAndNext(
			long policyEventId, long schoolGroupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = findByPrimaryKey(policyEventId);

		Session session = null;

		try {
			session = openSession();

			PolicyEvent[] array = new PolicyEventImpl[3];

			array[0] = getByS_GtD_PrevAndNext(
				session, policyEvent, schoolGroupId, createDate,
				orderByComparator, true);

			array[1] = policyEvent;

			array[2] = getByS_GtD_PrevAndNext(
				session, policyEvent, schoolGroupId, createDate,
				orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PolicyEvent getByS_GtD_PrevAndNext(
		Session session, PolicyEvent policyEvent, long schoolGroupId,
		Date createDate, OrderByComparator<PolicyEvent> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_POLICYEVENT_WHERE);

		sb.append(_FINDER_COLUMN_S_GTD_SCHOOLGROUPID_2);

		boolean bindCreateDate = false;

		if (createDate == null) {
			sb.append(_FINDER_COLUMN_S_GTD_CREATEDATE_1);
		}
		else {
			bindCreateDate = true;

			sb.append(_FINDER_COLUMN_S_GTD_CREATEDATE_2);
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
			sb.append(PolicyEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (bindCreateDate) {
			queryPos.add(new Timestamp(createDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(policyEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy events where schoolGroupId = &#63; and createDate &ge; &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 */
	@Override
	public void removeByS_GtD(long schoolGroupId, Date createDate) {
		for (PolicyEvent policyEvent :
				findByS_GtD(
					schoolGroupId, createDate, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(policyEvent);
		}
	}

	/**
	 * Returns the number of policy events where schoolGroupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	@Override
	public int countByS_GtD(long schoolGroupId, Date createDate) {
		FinderPath finderPath = _finderPathWithPaginationCountByS_GtD;

		Object[] finderArgs = new Object[] {
			schoolGroupId, _getTime(createDate)
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_POLICYEVENT_WHERE);

			sb.append(_FINDER_COLUMN_S_GTD_SCHOOLGROUPID_2);

			boolean bindCreateDate = false;

			if (createDate == null) {
				sb.append(_FINDER_COLUMN_S_GTD_CREATEDATE_1);
			}
			else {
				bindCreateDate = true;

				sb.append(_FINDER_COLUMN_S_GTD_CREATEDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

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

	private static final String _FINDER_COLUMN_S_GTD_SCHOOLGROUPID_2 =
		"policyEvent.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_GTD_CREATEDATE_1 =
		"policyEvent.createDate IS NULL";

	private static final String _FINDER_COLUMN_S_GTD_CREATEDATE_2 =
		"policyEvent.createDate >= ?";

	private FinderPath _finderPathWithPaginationFindByG_GtD;
	private FinderPath _finderPathWithPaginationCountByG_GtD;

	/**
	 * Returns all the policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	@Override
	public List<PolicyEvent> findByG_GtD(long groupId, Date createDate) {
		return findByG_GtD(
			groupId, createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
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
	@Override
	public List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end) {

		return findByG_GtD(groupId, createDate, start, end, null);
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
	@Override
	public List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return findByG_GtD(
			groupId, createDate, start, end, orderByComparator, true);
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
	@Override
	public List<PolicyEvent> findByG_GtD(
		long groupId, Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByG_GtD;
		finderArgs = new Object[] {
			groupId, _getTime(createDate), start, end, orderByComparator
		};

		List<PolicyEvent> list = null;

		if (useFinderCache) {
			list = (List<PolicyEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyEvent policyEvent : list) {
					if ((groupId != policyEvent.getGroupId()) ||
						(createDate.getTime() > policyEvent.getCreateDate(
						).getTime())) {

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
					4 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(4);
			}

			sb.append(_SQL_SELECT_POLICYEVENT_WHERE);

			sb.append(_FINDER_COLUMN_G_GTD_GROUPID_2);

			boolean bindCreateDate = false;

			if (createDate == null) {
				sb.append(_FINDER_COLUMN_G_GTD_CREATEDATE_1);
			}
			else {
				bindCreateDate = true;

				sb.append(_FINDER_COLUMN_G_GTD_CREATEDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindCreateDate) {
					queryPos.add(new Timestamp(createDate.getTime()));
				}

				list = (List<PolicyEvent>)QueryUtil.list(
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
	 * Returns the first policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent findByG_GtD_First(
			long groupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByG_GtD_First(
			groupId, createDate, orderByComparator);

		if (policyEvent != null) {
			return policyEvent;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", createDate>=");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyEventException(sb.toString());
	}

	/**
	 * Returns the first policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent fetchByG_GtD_First(
		long groupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		List<PolicyEvent> list = findByG_GtD(
			groupId, createDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyEvent findByG_GtD_Last(
			long groupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByG_GtD_Last(
			groupId, createDate, orderByComparator);

		if (policyEvent != null) {
			return policyEvent;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", createDate>=");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyEventException(sb.toString());
	}

	/**
	 * Returns the last policy event in the ordered set where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent fetchByG_GtD_Last(
		long groupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator) {

		int count = countByG_GtD(groupId, createDate);

		if (count == 0) {
			return null;
		}

		List<PolicyEvent> list = findByG_GtD(
			groupId, createDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyEvent[] findByG_GtD_PrevAndNext(
			long policyEventId, long groupId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = findByPrimaryKey(policyEventId);

		Session session = null;

		try {
			session = openSession();

			PolicyEvent[] array = new PolicyEventImpl[3];

			array[0] = getByG_GtD_PrevAndNext(
				session, policyEvent, groupId, createDate, orderByComparator,
				true);

			array[1] = policyEvent;

			array[2] = getByG_GtD_PrevAndNext(
				session, policyEvent, groupId, createDate, orderByComparator,
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

	protected PolicyEvent getByG_GtD_PrevAndNext(
		Session session, PolicyEvent policyEvent, long groupId, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_POLICYEVENT_WHERE);

		sb.append(_FINDER_COLUMN_G_GTD_GROUPID_2);

		boolean bindCreateDate = false;

		if (createDate == null) {
			sb.append(_FINDER_COLUMN_G_GTD_CREATEDATE_1);
		}
		else {
			bindCreateDate = true;

			sb.append(_FINDER_COLUMN_G_GTD_CREATEDATE_2);
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
			sb.append(PolicyEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (bindCreateDate) {
			queryPos.add(new Timestamp(createDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(policyEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy events where groupId = &#63; and createDate &ge; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 */
	@Override
	public void removeByG_GtD(long groupId, Date createDate) {
		for (PolicyEvent policyEvent :
				findByG_GtD(
					groupId, createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(policyEvent);
		}
	}

	/**
	 * Returns the number of policy events where groupId = &#63; and createDate &ge; &#63;.
	 *
	 * @param groupId the group ID
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	@Override
	public int countByG_GtD(long groupId, Date createDate) {
		FinderPath finderPath = _finderPathWithPaginationCountByG_GtD;

		Object[] finderArgs = new Object[] {groupId, _getTime(createDate)};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_POLICYEVENT_WHERE);

			sb.append(_FINDER_COLUMN_G_GTD_GROUPID_2);

			boolean bindCreateDate = false;

			if (createDate == null) {
				sb.append(_FINDER_COLUMN_G_GTD_CREATEDATE_1);
			}
			else {
				bindCreateDate = true;

				sb.append(_FINDER_COLUMN_G_GTD_CREATEDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

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

	private static final String _FINDER_COLUMN_G_GTD_GROUPID_2 =
		"policyEvent.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_GTD_CREATEDATE_1 =
		"policyEvent.createDate IS NULL";

	private static final String _FINDER_COLUMN_G_GTD_CREATEDATE_2 =
		"policyEvent.createDate >= ?";

	private FinderPath _finderPathWithPaginationFindByLtD;
	private FinderPath _finderPathWithPaginationCountByLtD;

	/**
	 * Returns all the policy events where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the matching policy events
	 */
	@Override
	public List<PolicyEvent> findByLtD(Date createDate) {
		return findByLtD(
			createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
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
	@Override
	public List<PolicyEvent> findByLtD(Date createDate, int start, int end) {
		return findByLtD(createDate, start, end, null);
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
	@Override
	public List<PolicyEvent> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator) {

		return findByLtD(createDate, start, end, orderByComparator, true);
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
	@Override
	public List<PolicyEvent> findByLtD(
		Date createDate, int start, int end,
		OrderByComparator<PolicyEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByLtD;
		finderArgs = new Object[] {
			_getTime(createDate), start, end, orderByComparator
		};

		List<PolicyEvent> list = null;

		if (useFinderCache) {
			list = (List<PolicyEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyEvent policyEvent : list) {
					if (createDate.getTime() <= policyEvent.getCreateDate(
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

			sb.append(_SQL_SELECT_POLICYEVENT_WHERE);

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
				sb.append(PolicyEventModelImpl.ORDER_BY_JPQL);
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

				list = (List<PolicyEvent>)QueryUtil.list(
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
	 * Returns the first policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent findByLtD_First(
			Date createDate, OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByLtD_First(
			createDate, orderByComparator);

		if (policyEvent != null) {
			return policyEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("createDate<");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyEventException(sb.toString());
	}

	/**
	 * Returns the first policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent fetchByLtD_First(
		Date createDate, OrderByComparator<PolicyEvent> orderByComparator) {

		List<PolicyEvent> list = findByLtD(createDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event
	 * @throws NoSuchPolicyEventException if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent findByLtD_Last(
			Date createDate, OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByLtD_Last(
			createDate, orderByComparator);

		if (policyEvent != null) {
			return policyEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("createDate<");
		sb.append(createDate);

		sb.append("}");

		throw new NoSuchPolicyEventException(sb.toString());
	}

	/**
	 * Returns the last policy event in the ordered set where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy event, or <code>null</code> if a matching policy event could not be found
	 */
	@Override
	public PolicyEvent fetchByLtD_Last(
		Date createDate, OrderByComparator<PolicyEvent> orderByComparator) {

		int count = countByLtD(createDate);

		if (count == 0) {
			return null;
		}

		List<PolicyEvent> list = findByLtD(
			createDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
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
	@Override
	public PolicyEvent[] findByLtD_PrevAndNext(
			long policyEventId, Date createDate,
			OrderByComparator<PolicyEvent> orderByComparator)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = findByPrimaryKey(policyEventId);

		Session session = null;

		try {
			session = openSession();

			PolicyEvent[] array = new PolicyEventImpl[3];

			array[0] = getByLtD_PrevAndNext(
				session, policyEvent, createDate, orderByComparator, true);

			array[1] = policyEvent;

			array[2] = getByLtD_PrevAndNext(
				session, policyEvent, createDate, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PolicyEvent getByLtD_PrevAndNext(
		Session session, PolicyEvent policyEvent, Date createDate,
		OrderByComparator<PolicyEvent> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POLICYEVENT_WHERE);

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
			sb.append(PolicyEventModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(policyEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy events where createDate &lt; &#63; from the database.
	 *
	 * @param createDate the create date
	 */
	@Override
	public void removeByLtD(Date createDate) {
		for (PolicyEvent policyEvent :
				findByLtD(
					createDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(policyEvent);
		}
	}

	/**
	 * Returns the number of policy events where createDate &lt; &#63;.
	 *
	 * @param createDate the create date
	 * @return the number of matching policy events
	 */
	@Override
	public int countByLtD(Date createDate) {
		FinderPath finderPath = _finderPathWithPaginationCountByLtD;

		Object[] finderArgs = new Object[] {_getTime(createDate)};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POLICYEVENT_WHERE);

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
		"policyEvent.createDate IS NULL";

	private static final String _FINDER_COLUMN_LTD_CREATEDATE_2 =
		"policyEvent.createDate < ?";

	public PolicyEventPersistenceImpl() {
		setModelClass(PolicyEvent.class);

		setModelImplClass(PolicyEventImpl.class);
		setModelPKClass(long.class);

		setTable(PolicyEventTable.INSTANCE);
	}

	/**
	 * Caches the policy event in the entity cache if it is enabled.
	 *
	 * @param policyEvent the policy event
	 */
	@Override
	public void cacheResult(PolicyEvent policyEvent) {
		entityCache.putResult(
			PolicyEventImpl.class, policyEvent.getPrimaryKey(), policyEvent);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the policy events in the entity cache if it is enabled.
	 *
	 * @param policyEvents the policy events
	 */
	@Override
	public void cacheResult(List<PolicyEvent> policyEvents) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (policyEvents.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PolicyEvent policyEvent : policyEvents) {
			if (entityCache.getResult(
					PolicyEventImpl.class, policyEvent.getPrimaryKey()) ==
						null) {

				cacheResult(policyEvent);
			}
		}
	}

	/**
	 * Clears the cache for all policy events.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PolicyEventImpl.class);

		finderCache.clearCache(PolicyEventImpl.class);
	}

	/**
	 * Clears the cache for the policy event.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PolicyEvent policyEvent) {
		entityCache.removeResult(PolicyEventImpl.class, policyEvent);
	}

	@Override
	public void clearCache(List<PolicyEvent> policyEvents) {
		for (PolicyEvent policyEvent : policyEvents) {
			entityCache.removeResult(PolicyEventImpl.class, policyEvent);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PolicyEventImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PolicyEventImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new policy event with the primary key. Does not add the policy event to the database.
	 *
	 * @param policyEventId the primary key for the new policy event
	 * @return the new policy event
	 */
	@Override
	public PolicyEvent create(long policyEventId) {
		PolicyEvent policyEvent = new PolicyEventImpl();

		policyEvent.setNew(true);
		policyEvent.setPrimaryKey(policyEventId);

		policyEvent.setCompanyId(CompanyThreadLocal.getCompanyId());

		return policyEvent;
	}

	/**
	 * Removes the policy event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event that was removed
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	@Override
	public PolicyEvent remove(long policyEventId)
		throws NoSuchPolicyEventException {

		return remove((Serializable)policyEventId);
	}

	/**
	 * Removes the policy event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the policy event
	 * @return the policy event that was removed
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	@Override
	public PolicyEvent remove(Serializable primaryKey)
		throws NoSuchPolicyEventException {

		Session session = null;

		try {
			session = openSession();

			PolicyEvent policyEvent = (PolicyEvent)session.get(
				PolicyEventImpl.class, primaryKey);

			if (policyEvent == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPolicyEventException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(policyEvent);
		}
		catch (NoSuchPolicyEventException noSuchEntityException) {
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
	protected PolicyEvent removeImpl(PolicyEvent policyEvent) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(policyEvent)) {
				policyEvent = (PolicyEvent)session.get(
					PolicyEventImpl.class, policyEvent.getPrimaryKeyObj());
			}

			if (policyEvent != null) {
				session.delete(policyEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (policyEvent != null) {
			clearCache(policyEvent);
		}

		return policyEvent;
	}

	@Override
	public PolicyEvent updateImpl(PolicyEvent policyEvent) {
		boolean isNew = policyEvent.isNew();

		if (!(policyEvent instanceof PolicyEventModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(policyEvent.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(policyEvent);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in policyEvent proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PolicyEvent implementation " +
					policyEvent.getClass());
		}

		PolicyEventModelImpl policyEventModelImpl =
			(PolicyEventModelImpl)policyEvent;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (policyEvent.getCreateDate() == null)) {
			if (serviceContext == null) {
				policyEvent.setCreateDate(date);
			}
			else {
				policyEvent.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!policyEventModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				policyEvent.setModifiedDate(date);
			}
			else {
				policyEvent.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(policyEvent);
			}
			else {
				policyEvent = (PolicyEvent)session.merge(policyEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(PolicyEventImpl.class, policyEvent, false, true);

		if (isNew) {
			policyEvent.setNew(false);
		}

		policyEvent.resetOriginalValues();

		return policyEvent;
	}

	/**
	 * Returns the policy event with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the policy event
	 * @return the policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	@Override
	public PolicyEvent findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPolicyEventException {

		PolicyEvent policyEvent = fetchByPrimaryKey(primaryKey);

		if (policyEvent == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPolicyEventException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return policyEvent;
	}

	/**
	 * Returns the policy event with the primary key or throws a <code>NoSuchPolicyEventException</code> if it could not be found.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event
	 * @throws NoSuchPolicyEventException if a policy event with the primary key could not be found
	 */
	@Override
	public PolicyEvent findByPrimaryKey(long policyEventId)
		throws NoSuchPolicyEventException {

		return findByPrimaryKey((Serializable)policyEventId);
	}

	/**
	 * Returns the policy event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event, or <code>null</code> if a policy event with the primary key could not be found
	 */
	@Override
	public PolicyEvent fetchByPrimaryKey(long policyEventId) {
		return fetchByPrimaryKey((Serializable)policyEventId);
	}

	/**
	 * Returns all the policy events.
	 *
	 * @return the policy events
	 */
	@Override
	public List<PolicyEvent> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
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
	@Override
	public List<PolicyEvent> findAll(int start, int end) {
		return findAll(start, end, null);
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
	@Override
	public List<PolicyEvent> findAll(
		int start, int end, OrderByComparator<PolicyEvent> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
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
	@Override
	public List<PolicyEvent> findAll(
		int start, int end, OrderByComparator<PolicyEvent> orderByComparator,
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

		List<PolicyEvent> list = null;

		if (useFinderCache) {
			list = (List<PolicyEvent>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_POLICYEVENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_POLICYEVENT;

				sql = sql.concat(PolicyEventModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PolicyEvent>)QueryUtil.list(
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
	 * Removes all the policy events from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PolicyEvent policyEvent : findAll()) {
			remove(policyEvent);
		}
	}

	/**
	 * Returns the number of policy events.
	 *
	 * @return the number of policy events
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_POLICYEVENT);

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
		return "policyEventId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_POLICYEVENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PolicyEventModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the policy event persistence.
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

		_finderPathWithPaginationFindByS_GtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_GtD",
			new String[] {
				Long.class.getName(), Date.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "createDate"}, true);

		_finderPathWithPaginationCountByS_GtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByS_GtD",
			new String[] {Long.class.getName(), Date.class.getName()},
			new String[] {"schoolGroupId", "createDate"}, false);

		_finderPathWithPaginationFindByG_GtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_GtD",
			new String[] {
				Long.class.getName(), Date.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "createDate"}, true);

		_finderPathWithPaginationCountByG_GtD = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_GtD",
			new String[] {Long.class.getName(), Date.class.getName()},
			new String[] {"groupId", "createDate"}, false);

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

		PolicyEventUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PolicyEventUtil.setPersistence(null);

		entityCache.removeCache(PolicyEventImpl.class.getName());
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

	private static final String _SQL_SELECT_POLICYEVENT =
		"SELECT policyEvent FROM PolicyEvent policyEvent";

	private static final String _SQL_SELECT_POLICYEVENT_WHERE =
		"SELECT policyEvent FROM PolicyEvent policyEvent WHERE ";

	private static final String _SQL_COUNT_POLICYEVENT =
		"SELECT COUNT(policyEvent) FROM PolicyEvent policyEvent";

	private static final String _SQL_COUNT_POLICYEVENT_WHERE =
		"SELECT COUNT(policyEvent) FROM PolicyEvent policyEvent WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "policyEvent.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PolicyEvent exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PolicyEvent exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PolicyEventPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}