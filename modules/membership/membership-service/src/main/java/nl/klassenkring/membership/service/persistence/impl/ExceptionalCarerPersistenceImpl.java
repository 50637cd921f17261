/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence.impl;

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
import com.liferay.portal.kernel.util.ArrayUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.kernel.util.StringUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.membership.exception.NoSuchExceptionalCarerException;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExceptionalCarerTable;
import nl.klassenkring.membership.model.impl.ExceptionalCarerImpl;
import nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl;
import nl.klassenkring.membership.service.persistence.ExceptionalCarerPersistence;
import nl.klassenkring.membership.service.persistence.ExceptionalCarerUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the exceptional carer service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ExceptionalCarerPersistence.class)
public class ExceptionalCarerPersistenceImpl
	extends BasePersistenceImpl<ExceptionalCarer>
	implements ExceptionalCarerPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ExceptionalCarerUtil</code> to access the exceptional carer persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ExceptionalCarerImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByG_S;
	private FinderPath _finderPathWithoutPaginationFindByG_S;
	private FinderPath _finderPathCountByG_S;
	private FinderPath _finderPathWithPaginationCountByG_S;

	/**
	 * Returns all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(long groupId, String requestState) {
		return findByG_S(
			groupId, requestState, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end) {

		return findByG_S(groupId, requestState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return findByG_S(
			groupId, requestState, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_S;
				finderArgs = new Object[] {groupId, requestState};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_S;
			finderArgs = new Object[] {
				groupId, requestState, start, end, orderByComparator
			};
		}

		List<ExceptionalCarer> list = null;

		if (useFinderCache) {
			list = (List<ExceptionalCarer>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExceptionalCarer exceptionalCarer : list) {
					if ((groupId != exceptionalCarer.getGroupId()) ||
						!requestState.equals(
							exceptionalCarer.getRequestState())) {

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

			sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_S_GROUPID_2);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				list = (List<ExceptionalCarer>)QueryUtil.list(
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
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer findByG_S_First(
			long groupId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByG_S_First(
			groupId, requestState, orderByComparator);

		if (exceptionalCarer != null) {
			return exceptionalCarer;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExceptionalCarerException(sb.toString());
	}

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer fetchByG_S_First(
		long groupId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		List<ExceptionalCarer> list = findByG_S(
			groupId, requestState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer findByG_S_Last(
			long groupId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByG_S_Last(
			groupId, requestState, orderByComparator);

		if (exceptionalCarer != null) {
			return exceptionalCarer;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExceptionalCarerException(sb.toString());
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer fetchByG_S_Last(
		long groupId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		int count = countByG_S(groupId, requestState);

		if (count == 0) {
			return null;
		}

		List<ExceptionalCarer> list = findByG_S(
			groupId, requestState, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer[] findByG_S_PrevAndNext(
			long exceptionalCarerId, long groupId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		requestState = Objects.toString(requestState, "");

		ExceptionalCarer exceptionalCarer = findByPrimaryKey(
			exceptionalCarerId);

		Session session = null;

		try {
			session = openSession();

			ExceptionalCarer[] array = new ExceptionalCarerImpl[3];

			array[0] = getByG_S_PrevAndNext(
				session, exceptionalCarer, groupId, requestState,
				orderByComparator, true);

			array[1] = exceptionalCarer;

			array[2] = getByG_S_PrevAndNext(
				session, exceptionalCarer, groupId, requestState,
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

	protected ExceptionalCarer getByG_S_PrevAndNext(
		Session session, ExceptionalCarer exceptionalCarer, long groupId,
		String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator,
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

		sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

		sb.append(_FINDER_COLUMN_G_S_GROUPID_2);

		boolean bindRequestState = false;

		if (requestState.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_3);
		}
		else {
			bindRequestState = true;

			sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_2);
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
			sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (bindRequestState) {
			queryPos.add(requestState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						exceptionalCarer)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExceptionalCarer> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates) {

		return findByG_S(
			groupId, requestStates, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end) {

		return findByG_S(groupId, requestStates, start, end, null);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return findByG_S(
			groupId, requestStates, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		if (requestStates == null) {
			requestStates = new String[0];
		}
		else if (requestStates.length > 1) {
			for (int i = 0; i < requestStates.length; i++) {
				requestStates[i] = Objects.toString(requestStates[i], "");
			}

			requestStates = ArrayUtil.sortedUnique(requestStates);
		}

		if (requestStates.length == 1) {
			return findByG_S(
				groupId, requestStates[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					groupId, StringUtil.merge(requestStates)
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				groupId, StringUtil.merge(requestStates), start, end,
				orderByComparator
			};
		}

		List<ExceptionalCarer> list = null;

		if (useFinderCache) {
			list = (List<ExceptionalCarer>)finderCache.getResult(
				_finderPathWithPaginationFindByG_S, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExceptionalCarer exceptionalCarer : list) {
					if ((groupId != exceptionalCarer.getGroupId()) ||
						!ArrayUtil.contains(
							requestStates,
							exceptionalCarer.getRequestState())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_S_GROUPID_2);

			if (requestStates.length > 0) {
				sb.append("(");

				for (int i = 0; i < requestStates.length; i++) {
					String requestState = requestStates[i];

					if (requestState.isEmpty()) {
						sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_3);
					}
					else {
						sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_2);
					}

					if ((i + 1) < requestStates.length) {
						sb.append(WHERE_OR);
					}
				}

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				for (String requestState : requestStates) {
					if ((requestState != null) && !requestState.isEmpty()) {
						queryPos.add(requestState);
					}
				}

				list = (List<ExceptionalCarer>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByG_S, finderArgs, list);
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
	 * Removes all the exceptional carers where groupId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 */
	@Override
	public void removeByG_S(long groupId, String requestState) {
		for (ExceptionalCarer exceptionalCarer :
				findByG_S(
					groupId, requestState, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(exceptionalCarer);
		}
	}

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	@Override
	public int countByG_S(long groupId, String requestState) {
		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = _finderPathCountByG_S;

		Object[] finderArgs = new Object[] {groupId, requestState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_S_GROUPID_2);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRequestState) {
					queryPos.add(requestState);
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

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the number of matching exceptional carers
	 */
	@Override
	public int countByG_S(long groupId, String[] requestStates) {
		if (requestStates == null) {
			requestStates = new String[0];
		}
		else if (requestStates.length > 1) {
			for (int i = 0; i < requestStates.length; i++) {
				requestStates[i] = Objects.toString(requestStates[i], "");
			}

			requestStates = ArrayUtil.sortedUnique(requestStates);
		}

		Object[] finderArgs = new Object[] {
			groupId, StringUtil.merge(requestStates)
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByG_S, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_S_GROUPID_2);

			if (requestStates.length > 0) {
				sb.append("(");

				for (int i = 0; i < requestStates.length; i++) {
					String requestState = requestStates[i];

					if (requestState.isEmpty()) {
						sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_3);
					}
					else {
						sb.append(_FINDER_COLUMN_G_S_REQUESTSTATE_2);
					}

					if ((i + 1) < requestStates.length) {
						sb.append(WHERE_OR);
					}
				}

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				for (String requestState : requestStates) {
					if ((requestState != null) && !requestState.isEmpty()) {
						queryPos.add(requestState);
					}
				}

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByG_S, finderArgs, count);
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

	private static final String _FINDER_COLUMN_G_S_GROUPID_2 =
		"exceptionalCarer.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_S_REQUESTSTATE_2 =
		"exceptionalCarer.requestState = ?";

	private static final String _FINDER_COLUMN_G_S_REQUESTSTATE_3 =
		"(exceptionalCarer.requestState IS NULL OR exceptionalCarer.requestState = '')";

	private FinderPath _finderPathWithPaginationFindByG_C_S;
	private FinderPath _finderPathWithoutPaginationFindByG_C_S;
	private FinderPath _finderPathCountByG_C_S;
	private FinderPath _finderPathWithPaginationCountByG_C_S;

	/**
	 * Returns all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState) {

		return findByG_C_S(
			groupId, carerUserId, requestState, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start,
		int end) {

		return findByG_C_S(
			groupId, carerUserId, requestState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return findByG_C_S(
			groupId, carerUserId, requestState, start, end, orderByComparator,
			true);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_C_S;
				finderArgs = new Object[] {groupId, carerUserId, requestState};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_C_S;
			finderArgs = new Object[] {
				groupId, carerUserId, requestState, start, end,
				orderByComparator
			};
		}

		List<ExceptionalCarer> list = null;

		if (useFinderCache) {
			list = (List<ExceptionalCarer>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExceptionalCarer exceptionalCarer : list) {
					if ((groupId != exceptionalCarer.getGroupId()) ||
						(carerUserId != exceptionalCarer.getCarerUserId()) ||
						!requestState.equals(
							exceptionalCarer.getRequestState())) {

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
					5 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(5);
			}

			sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_C_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_C_S_CARERUSERID_2);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(carerUserId);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				list = (List<ExceptionalCarer>)QueryUtil.list(
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
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer findByG_C_S_First(
			long groupId, long carerUserId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByG_C_S_First(
			groupId, carerUserId, requestState, orderByComparator);

		if (exceptionalCarer != null) {
			return exceptionalCarer;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", carerUserId=");
		sb.append(carerUserId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExceptionalCarerException(sb.toString());
	}

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer fetchByG_C_S_First(
		long groupId, long carerUserId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		List<ExceptionalCarer> list = findByG_C_S(
			groupId, carerUserId, requestState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer findByG_C_S_Last(
			long groupId, long carerUserId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByG_C_S_Last(
			groupId, carerUserId, requestState, orderByComparator);

		if (exceptionalCarer != null) {
			return exceptionalCarer;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", carerUserId=");
		sb.append(carerUserId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExceptionalCarerException(sb.toString());
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer fetchByG_C_S_Last(
		long groupId, long carerUserId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		int count = countByG_C_S(groupId, carerUserId, requestState);

		if (count == 0) {
			return null;
		}

		List<ExceptionalCarer> list = findByG_C_S(
			groupId, carerUserId, requestState, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer[] findByG_C_S_PrevAndNext(
			long exceptionalCarerId, long groupId, long carerUserId,
			String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		requestState = Objects.toString(requestState, "");

		ExceptionalCarer exceptionalCarer = findByPrimaryKey(
			exceptionalCarerId);

		Session session = null;

		try {
			session = openSession();

			ExceptionalCarer[] array = new ExceptionalCarerImpl[3];

			array[0] = getByG_C_S_PrevAndNext(
				session, exceptionalCarer, groupId, carerUserId, requestState,
				orderByComparator, true);

			array[1] = exceptionalCarer;

			array[2] = getByG_C_S_PrevAndNext(
				session, exceptionalCarer, groupId, carerUserId, requestState,
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

	protected ExceptionalCarer getByG_C_S_PrevAndNext(
		Session session, ExceptionalCarer exceptionalCarer, long groupId,
		long carerUserId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

		sb.append(_FINDER_COLUMN_G_C_S_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_C_S_CARERUSERID_2);

		boolean bindRequestState = false;

		if (requestState.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_3);
		}
		else {
			bindRequestState = true;

			sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_2);
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
			sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(carerUserId);

		if (bindRequestState) {
			queryPos.add(requestState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						exceptionalCarer)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExceptionalCarer> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState) {

		return findByG_C_S(
			groupId, carerUserIds, requestState, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end) {

		return findByG_C_S(
			groupId, carerUserIds, requestState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end, OrderByComparator<ExceptionalCarer> orderByComparator) {

		return findByG_C_S(
			groupId, carerUserIds, requestState, start, end, orderByComparator,
			true);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end, OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		if (carerUserIds == null) {
			carerUserIds = new long[0];
		}
		else if (carerUserIds.length > 1) {
			carerUserIds = ArrayUtil.sortedUnique(carerUserIds);
		}

		requestState = Objects.toString(requestState, "");

		if (carerUserIds.length == 1) {
			return findByG_C_S(
				groupId, carerUserIds[0], requestState, start, end,
				orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					groupId, StringUtil.merge(carerUserIds), requestState
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				groupId, StringUtil.merge(carerUserIds), requestState, start,
				end, orderByComparator
			};
		}

		List<ExceptionalCarer> list = null;

		if (useFinderCache) {
			list = (List<ExceptionalCarer>)finderCache.getResult(
				_finderPathWithPaginationFindByG_C_S, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExceptionalCarer exceptionalCarer : list) {
					if ((groupId != exceptionalCarer.getGroupId()) ||
						!ArrayUtil.contains(
							carerUserIds, exceptionalCarer.getCarerUserId()) ||
						!requestState.equals(
							exceptionalCarer.getRequestState())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_C_S_GROUPID_2);

			if (carerUserIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_G_C_S_CARERUSERID_7);

				sb.append(StringUtil.merge(carerUserIds));

				sb.append(")");

				sb.append(")");

				sb.append(WHERE_AND);
			}

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_2);
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				list = (List<ExceptionalCarer>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByG_C_S, finderArgs, list);
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
	 * Removes all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 */
	@Override
	public void removeByG_C_S(
		long groupId, long carerUserId, String requestState) {

		for (ExceptionalCarer exceptionalCarer :
				findByG_C_S(
					groupId, carerUserId, requestState, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(exceptionalCarer);
		}
	}

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	@Override
	public int countByG_C_S(
		long groupId, long carerUserId, String requestState) {

		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = _finderPathCountByG_C_S;

		Object[] finderArgs = new Object[] {groupId, carerUserId, requestState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_C_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_C_S_CARERUSERID_2);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(carerUserId);

				if (bindRequestState) {
					queryPos.add(requestState);
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

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	@Override
	public int countByG_C_S(
		long groupId, long[] carerUserIds, String requestState) {

		if (carerUserIds == null) {
			carerUserIds = new long[0];
		}
		else if (carerUserIds.length > 1) {
			carerUserIds = ArrayUtil.sortedUnique(carerUserIds);
		}

		requestState = Objects.toString(requestState, "");

		Object[] finderArgs = new Object[] {
			groupId, StringUtil.merge(carerUserIds), requestState
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByG_C_S, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_G_C_S_GROUPID_2);

			if (carerUserIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_G_C_S_CARERUSERID_7);

				sb.append(StringUtil.merge(carerUserIds));

				sb.append(")");

				sb.append(")");

				sb.append(WHERE_AND);
			}

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_C_S_REQUESTSTATE_2);
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByG_C_S, finderArgs, count);
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

	private static final String _FINDER_COLUMN_G_C_S_GROUPID_2 =
		"exceptionalCarer.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_C_S_CARERUSERID_2 =
		"exceptionalCarer.carerUserId = ? AND ";

	private static final String _FINDER_COLUMN_G_C_S_CARERUSERID_7 =
		"exceptionalCarer.carerUserId IN (";

	private static final String _FINDER_COLUMN_G_C_S_REQUESTSTATE_2 =
		"exceptionalCarer.requestState = ?";

	private static final String _FINDER_COLUMN_G_C_S_REQUESTSTATE_3 =
		"(exceptionalCarer.requestState IS NULL OR exceptionalCarer.requestState = '')";

	private FinderPath _finderPathWithPaginationFindByCarerUserId;
	private FinderPath _finderPathWithoutPaginationFindByCarerUserId;
	private FinderPath _finderPathCountByCarerUserId;

	/**
	 * Returns all the exceptional carers where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @return the matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByCarerUserId(long carerUserId) {
		return findByCarerUserId(
			carerUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end) {

		return findByCarerUserId(carerUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return findByCarerUserId(
			carerUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByCarerUserId;
				finderArgs = new Object[] {carerUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByCarerUserId;
			finderArgs = new Object[] {
				carerUserId, start, end, orderByComparator
			};
		}

		List<ExceptionalCarer> list = null;

		if (useFinderCache) {
			list = (List<ExceptionalCarer>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExceptionalCarer exceptionalCarer : list) {
					if (carerUserId != exceptionalCarer.getCarerUserId()) {
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

			sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_CARERUSERID_CARERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(carerUserId);

				list = (List<ExceptionalCarer>)QueryUtil.list(
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
	 * Returns the first exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer findByCarerUserId_First(
			long carerUserId,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByCarerUserId_First(
			carerUserId, orderByComparator);

		if (exceptionalCarer != null) {
			return exceptionalCarer;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("carerUserId=");
		sb.append(carerUserId);

		sb.append("}");

		throw new NoSuchExceptionalCarerException(sb.toString());
	}

	/**
	 * Returns the first exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer fetchByCarerUserId_First(
		long carerUserId,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		List<ExceptionalCarer> list = findByCarerUserId(
			carerUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer findByCarerUserId_Last(
			long carerUserId,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByCarerUserId_Last(
			carerUserId, orderByComparator);

		if (exceptionalCarer != null) {
			return exceptionalCarer;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("carerUserId=");
		sb.append(carerUserId);

		sb.append("}");

		throw new NoSuchExceptionalCarerException(sb.toString());
	}

	/**
	 * Returns the last exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	@Override
	public ExceptionalCarer fetchByCarerUserId_Last(
		long carerUserId,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		int count = countByCarerUserId(carerUserId);

		if (count == 0) {
			return null;
		}

		List<ExceptionalCarer> list = findByCarerUserId(
			carerUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer[] findByCarerUserId_PrevAndNext(
			long exceptionalCarerId, long carerUserId,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = findByPrimaryKey(
			exceptionalCarerId);

		Session session = null;

		try {
			session = openSession();

			ExceptionalCarer[] array = new ExceptionalCarerImpl[3];

			array[0] = getByCarerUserId_PrevAndNext(
				session, exceptionalCarer, carerUserId, orderByComparator,
				true);

			array[1] = exceptionalCarer;

			array[2] = getByCarerUserId_PrevAndNext(
				session, exceptionalCarer, carerUserId, orderByComparator,
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

	protected ExceptionalCarer getByCarerUserId_PrevAndNext(
		Session session, ExceptionalCarer exceptionalCarer, long carerUserId,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_EXCEPTIONALCARER_WHERE);

		sb.append(_FINDER_COLUMN_CARERUSERID_CARERUSERID_2);

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
			sb.append(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(carerUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						exceptionalCarer)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExceptionalCarer> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the exceptional carers where carerUserId = &#63; from the database.
	 *
	 * @param carerUserId the carer user ID
	 */
	@Override
	public void removeByCarerUserId(long carerUserId) {
		for (ExceptionalCarer exceptionalCarer :
				findByCarerUserId(
					carerUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(exceptionalCarer);
		}
	}

	/**
	 * Returns the number of exceptional carers where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @return the number of matching exceptional carers
	 */
	@Override
	public int countByCarerUserId(long carerUserId) {
		FinderPath finderPath = _finderPathCountByCarerUserId;

		Object[] finderArgs = new Object[] {carerUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_EXCEPTIONALCARER_WHERE);

			sb.append(_FINDER_COLUMN_CARERUSERID_CARERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(carerUserId);

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

	private static final String _FINDER_COLUMN_CARERUSERID_CARERUSERID_2 =
		"exceptionalCarer.carerUserId = ?";

	public ExceptionalCarerPersistenceImpl() {
		setModelClass(ExceptionalCarer.class);

		setModelImplClass(ExceptionalCarerImpl.class);
		setModelPKClass(long.class);

		setTable(ExceptionalCarerTable.INSTANCE);
	}

	/**
	 * Caches the exceptional carer in the entity cache if it is enabled.
	 *
	 * @param exceptionalCarer the exceptional carer
	 */
	@Override
	public void cacheResult(ExceptionalCarer exceptionalCarer) {
		entityCache.putResult(
			ExceptionalCarerImpl.class, exceptionalCarer.getPrimaryKey(),
			exceptionalCarer);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the exceptional carers in the entity cache if it is enabled.
	 *
	 * @param exceptionalCarers the exceptional carers
	 */
	@Override
	public void cacheResult(List<ExceptionalCarer> exceptionalCarers) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (exceptionalCarers.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ExceptionalCarer exceptionalCarer : exceptionalCarers) {
			if (entityCache.getResult(
					ExceptionalCarerImpl.class,
					exceptionalCarer.getPrimaryKey()) == null) {

				cacheResult(exceptionalCarer);
			}
		}
	}

	/**
	 * Clears the cache for all exceptional carers.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ExceptionalCarerImpl.class);

		finderCache.clearCache(ExceptionalCarerImpl.class);
	}

	/**
	 * Clears the cache for the exceptional carer.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ExceptionalCarer exceptionalCarer) {
		entityCache.removeResult(ExceptionalCarerImpl.class, exceptionalCarer);
	}

	@Override
	public void clearCache(List<ExceptionalCarer> exceptionalCarers) {
		for (ExceptionalCarer exceptionalCarer : exceptionalCarers) {
			entityCache.removeResult(
				ExceptionalCarerImpl.class, exceptionalCarer);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ExceptionalCarerImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ExceptionalCarerImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new exceptional carer with the primary key. Does not add the exceptional carer to the database.
	 *
	 * @param exceptionalCarerId the primary key for the new exceptional carer
	 * @return the new exceptional carer
	 */
	@Override
	public ExceptionalCarer create(long exceptionalCarerId) {
		ExceptionalCarer exceptionalCarer = new ExceptionalCarerImpl();

		exceptionalCarer.setNew(true);
		exceptionalCarer.setPrimaryKey(exceptionalCarerId);

		exceptionalCarer.setCompanyId(CompanyThreadLocal.getCompanyId());

		return exceptionalCarer;
	}

	/**
	 * Removes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer remove(long exceptionalCarerId)
		throws NoSuchExceptionalCarerException {

		return remove((Serializable)exceptionalCarerId);
	}

	/**
	 * Removes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer remove(Serializable primaryKey)
		throws NoSuchExceptionalCarerException {

		Session session = null;

		try {
			session = openSession();

			ExceptionalCarer exceptionalCarer = (ExceptionalCarer)session.get(
				ExceptionalCarerImpl.class, primaryKey);

			if (exceptionalCarer == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchExceptionalCarerException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(exceptionalCarer);
		}
		catch (NoSuchExceptionalCarerException noSuchEntityException) {
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
	protected ExceptionalCarer removeImpl(ExceptionalCarer exceptionalCarer) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(exceptionalCarer)) {
				exceptionalCarer = (ExceptionalCarer)session.get(
					ExceptionalCarerImpl.class,
					exceptionalCarer.getPrimaryKeyObj());
			}

			if (exceptionalCarer != null) {
				session.delete(exceptionalCarer);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (exceptionalCarer != null) {
			clearCache(exceptionalCarer);
		}

		return exceptionalCarer;
	}

	@Override
	public ExceptionalCarer updateImpl(ExceptionalCarer exceptionalCarer) {
		boolean isNew = exceptionalCarer.isNew();

		if (!(exceptionalCarer instanceof ExceptionalCarerModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(exceptionalCarer.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					exceptionalCarer);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in exceptionalCarer proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ExceptionalCarer implementation " +
					exceptionalCarer.getClass());
		}

		ExceptionalCarerModelImpl exceptionalCarerModelImpl =
			(ExceptionalCarerModelImpl)exceptionalCarer;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (exceptionalCarer.getCreateDate() == null)) {
			if (serviceContext == null) {
				exceptionalCarer.setCreateDate(date);
			}
			else {
				exceptionalCarer.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!exceptionalCarerModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				exceptionalCarer.setModifiedDate(date);
			}
			else {
				exceptionalCarer.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(exceptionalCarer);
			}
			else {
				exceptionalCarer = (ExceptionalCarer)session.merge(
					exceptionalCarer);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ExceptionalCarerImpl.class, exceptionalCarerModelImpl, false, true);

		if (isNew) {
			exceptionalCarer.setNew(false);
		}

		exceptionalCarer.resetOriginalValues();

		return exceptionalCarer;
	}

	/**
	 * Returns the exceptional carer with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer findByPrimaryKey(Serializable primaryKey)
		throws NoSuchExceptionalCarerException {

		ExceptionalCarer exceptionalCarer = fetchByPrimaryKey(primaryKey);

		if (exceptionalCarer == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchExceptionalCarerException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return exceptionalCarer;
	}

	/**
	 * Returns the exceptional carer with the primary key or throws a <code>NoSuchExceptionalCarerException</code> if it could not be found.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer findByPrimaryKey(long exceptionalCarerId)
		throws NoSuchExceptionalCarerException {

		return findByPrimaryKey((Serializable)exceptionalCarerId);
	}

	/**
	 * Returns the exceptional carer with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer, or <code>null</code> if a exceptional carer with the primary key could not be found
	 */
	@Override
	public ExceptionalCarer fetchByPrimaryKey(long exceptionalCarerId) {
		return fetchByPrimaryKey((Serializable)exceptionalCarerId);
	}

	/**
	 * Returns all the exceptional carers.
	 *
	 * @return the exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findAll(
		int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of exceptional carers
	 */
	@Override
	public List<ExceptionalCarer> findAll(
		int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
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

		List<ExceptionalCarer> list = null;

		if (useFinderCache) {
			list = (List<ExceptionalCarer>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_EXCEPTIONALCARER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_EXCEPTIONALCARER;

				sql = sql.concat(ExceptionalCarerModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ExceptionalCarer>)QueryUtil.list(
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
	 * Removes all the exceptional carers from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ExceptionalCarer exceptionalCarer : findAll()) {
			remove(exceptionalCarer);
		}
	}

	/**
	 * Returns the number of exceptional carers.
	 *
	 * @return the number of exceptional carers
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_EXCEPTIONALCARER);

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
		return "exceptionalCarerId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_EXCEPTIONALCARER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ExceptionalCarerModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the exceptional carer persistence.
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

		_finderPathWithPaginationFindByG_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_S",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "requestState"}, true);

		_finderPathWithoutPaginationFindByG_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "requestState"}, true);

		_finderPathCountByG_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "requestState"}, false);

		_finderPathWithPaginationCountByG_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "requestState"}, false);

		_finderPathWithPaginationFindByG_C_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_C_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "carerUserId", "requestState"}, true);

		_finderPathWithoutPaginationFindByG_C_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_C_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "carerUserId", "requestState"}, true);

		_finderPathCountByG_C_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_C_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "carerUserId", "requestState"}, false);

		_finderPathWithPaginationCountByG_C_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_C_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "carerUserId", "requestState"}, false);

		_finderPathWithPaginationFindByCarerUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByCarerUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"carerUserId"}, true);

		_finderPathWithoutPaginationFindByCarerUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByCarerUserId",
			new String[] {Long.class.getName()}, new String[] {"carerUserId"},
			true);

		_finderPathCountByCarerUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByCarerUserId",
			new String[] {Long.class.getName()}, new String[] {"carerUserId"},
			false);

		ExceptionalCarerUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ExceptionalCarerUtil.setPersistence(null);

		entityCache.removeCache(ExceptionalCarerImpl.class.getName());
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

	private static final String _SQL_SELECT_EXCEPTIONALCARER =
		"SELECT exceptionalCarer FROM ExceptionalCarer exceptionalCarer";

	private static final String _SQL_SELECT_EXCEPTIONALCARER_WHERE =
		"SELECT exceptionalCarer FROM ExceptionalCarer exceptionalCarer WHERE ";

	private static final String _SQL_COUNT_EXCEPTIONALCARER =
		"SELECT COUNT(exceptionalCarer) FROM ExceptionalCarer exceptionalCarer";

	private static final String _SQL_COUNT_EXCEPTIONALCARER_WHERE =
		"SELECT COUNT(exceptionalCarer) FROM ExceptionalCarer exceptionalCarer WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "exceptionalCarer.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ExceptionalCarer exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ExceptionalCarer exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ExceptionalCarerPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}