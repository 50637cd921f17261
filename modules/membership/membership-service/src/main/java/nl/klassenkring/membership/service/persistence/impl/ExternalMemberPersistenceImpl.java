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

import java.sql.Timestamp;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.membership.exception.NoSuchExternalMemberException;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.model.ExternalMemberTable;
import nl.klassenkring.membership.model.impl.ExternalMemberImpl;
import nl.klassenkring.membership.model.impl.ExternalMemberModelImpl;
import nl.klassenkring.membership.service.persistence.ExternalMemberPersistence;
import nl.klassenkring.membership.service.persistence.ExternalMemberUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the external member service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ExternalMemberPersistence.class)
public class ExternalMemberPersistenceImpl
	extends BasePersistenceImpl<ExternalMember>
	implements ExternalMemberPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ExternalMemberUtil</code> to access the external member persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ExternalMemberImpl.class.getName();

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
	 * Returns all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(long groupId, String requestState) {
		return findByG_S(
			groupId, requestState, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end) {

		return findByG_S(groupId, requestState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return findByG_S(
			groupId, requestState, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
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

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExternalMember externalMember : list) {
					if ((groupId != externalMember.getGroupId()) ||
						!requestState.equals(
							externalMember.getRequestState())) {

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

			sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

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
				sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
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

				list = (List<ExternalMember>)QueryUtil.list(
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
	 * Returns the first external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByG_S_First(
			long groupId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByG_S_First(
			groupId, requestState, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByG_S_First(
		long groupId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		List<ExternalMember> list = findByG_S(
			groupId, requestState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByG_S_Last(
			long groupId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByG_S_Last(
			groupId, requestState, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByG_S_Last(
		long groupId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		int count = countByG_S(groupId, requestState);

		if (count == 0) {
			return null;
		}

		List<ExternalMember> list = findByG_S(
			groupId, requestState, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember[] findByG_S_PrevAndNext(
			long externalMemberId, long groupId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		requestState = Objects.toString(requestState, "");

		ExternalMember externalMember = findByPrimaryKey(externalMemberId);

		Session session = null;

		try {
			session = openSession();

			ExternalMember[] array = new ExternalMemberImpl[3];

			array[0] = getByG_S_PrevAndNext(
				session, externalMember, groupId, requestState,
				orderByComparator, true);

			array[1] = externalMember;

			array[2] = getByG_S_PrevAndNext(
				session, externalMember, groupId, requestState,
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

	protected ExternalMember getByG_S_PrevAndNext(
		Session session, ExternalMember externalMember, long groupId,
		String requestState,
		OrderByComparator<ExternalMember> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

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
			sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
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
						externalMember)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExternalMember> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String[] requestStates) {

		return findByG_S(
			groupId, requestStates, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end) {

		return findByG_S(groupId, requestStates, start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return findByG_S(
			groupId, requestStates, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
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

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				_finderPathWithPaginationFindByG_S, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExternalMember externalMember : list) {
					if ((groupId != externalMember.getGroupId()) ||
						!ArrayUtil.contains(
							requestStates, externalMember.getRequestState())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

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
				sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
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

				list = (List<ExternalMember>)QueryUtil.list(
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
	 * Removes all the external members where groupId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 */
	@Override
	public void removeByG_S(long groupId, String requestState) {
		for (ExternalMember externalMember :
				findByG_S(
					groupId, requestState, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(externalMember);
		}
	}

	/**
	 * Returns the number of external members where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	@Override
	public int countByG_S(long groupId, String requestState) {
		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = _finderPathCountByG_S;

		Object[] finderArgs = new Object[] {groupId, requestState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_EXTERNALMEMBER_WHERE);

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
	 * Returns the number of external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the number of matching external members
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

			sb.append(_SQL_COUNT_EXTERNALMEMBER_WHERE);

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
		"externalMember.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_S_REQUESTSTATE_2 =
		"externalMember.requestState = ?";

	private static final String _FINDER_COLUMN_G_S_REQUESTSTATE_3 =
		"(externalMember.requestState IS NULL OR externalMember.requestState = '')";

	private FinderPath _finderPathWithPaginationFindByG_E_S;
	private FinderPath _finderPathWithoutPaginationFindByG_E_S;
	private FinderPath _finderPathCountByG_E_S;
	private FinderPath _finderPathWithPaginationCountByG_E_S;

	/**
	 * Returns all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @return the matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState) {

		return findByG_E_S(
			groupId, externalUserId, requestState, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end) {

		return findByG_E_S(
			groupId, externalUserId, requestState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator) {

		return findByG_E_S(
			groupId, externalUserId, requestState, start, end,
			orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_E_S;
				finderArgs = new Object[] {
					groupId, externalUserId, requestState
				};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_E_S;
			finderArgs = new Object[] {
				groupId, externalUserId, requestState, start, end,
				orderByComparator
			};
		}

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExternalMember externalMember : list) {
					if ((groupId != externalMember.getGroupId()) ||
						(externalUserId !=
							externalMember.getExternalUserId()) ||
						!requestState.equals(
							externalMember.getRequestState())) {

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

			sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

			sb.append(_FINDER_COLUMN_G_E_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_E_S_EXTERNALUSERID_2);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(externalUserId);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				list = (List<ExternalMember>)QueryUtil.list(
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
	 * Returns the first external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByG_E_S_First(
			long groupId, long externalUserId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByG_E_S_First(
			groupId, externalUserId, requestState, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", externalUserId=");
		sb.append(externalUserId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByG_E_S_First(
		long groupId, long externalUserId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		List<ExternalMember> list = findByG_E_S(
			groupId, externalUserId, requestState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByG_E_S_Last(
			long groupId, long externalUserId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByG_E_S_Last(
			groupId, externalUserId, requestState, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", externalUserId=");
		sb.append(externalUserId);

		sb.append(", requestState=");
		sb.append(requestState);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByG_E_S_Last(
		long groupId, long externalUserId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		int count = countByG_E_S(groupId, externalUserId, requestState);

		if (count == 0) {
			return null;
		}

		List<ExternalMember> list = findByG_E_S(
			groupId, externalUserId, requestState, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember[] findByG_E_S_PrevAndNext(
			long externalMemberId, long groupId, long externalUserId,
			String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		requestState = Objects.toString(requestState, "");

		ExternalMember externalMember = findByPrimaryKey(externalMemberId);

		Session session = null;

		try {
			session = openSession();

			ExternalMember[] array = new ExternalMemberImpl[3];

			array[0] = getByG_E_S_PrevAndNext(
				session, externalMember, groupId, externalUserId, requestState,
				orderByComparator, true);

			array[1] = externalMember;

			array[2] = getByG_E_S_PrevAndNext(
				session, externalMember, groupId, externalUserId, requestState,
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

	protected ExternalMember getByG_E_S_PrevAndNext(
		Session session, ExternalMember externalMember, long groupId,
		long externalUserId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

		sb.append(_FINDER_COLUMN_G_E_S_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_E_S_EXTERNALUSERID_2);

		boolean bindRequestState = false;

		if (requestState.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_3);
		}
		else {
			bindRequestState = true;

			sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_2);
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
			sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(externalUserId);

		if (bindRequestState) {
			queryPos.add(requestState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						externalMember)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExternalMember> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @return the matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState) {

		return findByG_E_S(
			groupId, externalUserIds, requestState, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end) {

		return findByG_E_S(
			groupId, externalUserIds, requestState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator) {

		return findByG_E_S(
			groupId, externalUserIds, requestState, start, end,
			orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		if (externalUserIds == null) {
			externalUserIds = new long[0];
		}
		else if (externalUserIds.length > 1) {
			externalUserIds = ArrayUtil.sortedUnique(externalUserIds);
		}

		requestState = Objects.toString(requestState, "");

		if (externalUserIds.length == 1) {
			return findByG_E_S(
				groupId, externalUserIds[0], requestState, start, end,
				orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					groupId, StringUtil.merge(externalUserIds), requestState
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				groupId, StringUtil.merge(externalUserIds), requestState, start,
				end, orderByComparator
			};
		}

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				_finderPathWithPaginationFindByG_E_S, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExternalMember externalMember : list) {
					if ((groupId != externalMember.getGroupId()) ||
						!ArrayUtil.contains(
							externalUserIds,
							externalMember.getExternalUserId()) ||
						!requestState.equals(
							externalMember.getRequestState())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

			sb.append(_FINDER_COLUMN_G_E_S_GROUPID_2);

			if (externalUserIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_G_E_S_EXTERNALUSERID_7);

				sb.append(StringUtil.merge(externalUserIds));

				sb.append(")");

				sb.append(")");

				sb.append(WHERE_AND);
			}

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_2);
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
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

				list = (List<ExternalMember>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByG_E_S, finderArgs, list);
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
	 * Removes all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 */
	@Override
	public void removeByG_E_S(
		long groupId, long externalUserId, String requestState) {

		for (ExternalMember externalMember :
				findByG_E_S(
					groupId, externalUserId, requestState, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(externalMember);
		}
	}

	/**
	 * Returns the number of external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	@Override
	public int countByG_E_S(
		long groupId, long externalUserId, String requestState) {

		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = _finderPathCountByG_E_S;

		Object[] finderArgs = new Object[] {
			groupId, externalUserId, requestState
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_EXTERNALMEMBER_WHERE);

			sb.append(_FINDER_COLUMN_G_E_S_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_E_S_EXTERNALUSERID_2);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(externalUserId);

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
	 * Returns the number of external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	@Override
	public int countByG_E_S(
		long groupId, long[] externalUserIds, String requestState) {

		if (externalUserIds == null) {
			externalUserIds = new long[0];
		}
		else if (externalUserIds.length > 1) {
			externalUserIds = ArrayUtil.sortedUnique(externalUserIds);
		}

		requestState = Objects.toString(requestState, "");

		Object[] finderArgs = new Object[] {
			groupId, StringUtil.merge(externalUserIds), requestState
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByG_E_S, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_EXTERNALMEMBER_WHERE);

			sb.append(_FINDER_COLUMN_G_E_S_GROUPID_2);

			if (externalUserIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_G_E_S_EXTERNALUSERID_7);

				sb.append(StringUtil.merge(externalUserIds));

				sb.append(")");

				sb.append(")");

				sb.append(WHERE_AND);
			}

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_G_E_S_REQUESTSTATE_2);
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
					_finderPathWithPaginationCountByG_E_S, finderArgs, count);
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

	private static final String _FINDER_COLUMN_G_E_S_GROUPID_2 =
		"externalMember.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_E_S_EXTERNALUSERID_2 =
		"externalMember.externalUserId = ? AND ";

	private static final String _FINDER_COLUMN_G_E_S_EXTERNALUSERID_7 =
		"externalMember.externalUserId IN (";

	private static final String _FINDER_COLUMN_G_E_S_REQUESTSTATE_2 =
		"externalMember.requestState = ?";

	private static final String _FINDER_COLUMN_G_E_S_REQUESTSTATE_3 =
		"(externalMember.requestState IS NULL OR externalMember.requestState = '')";

	private FinderPath _finderPathWithPaginationFindByExternalUserId;
	private FinderPath _finderPathWithoutPaginationFindByExternalUserId;
	private FinderPath _finderPathCountByExternalUserId;

	/**
	 * Returns all the external members where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @return the matching external members
	 */
	@Override
	public List<ExternalMember> findByExternalUserId(long externalUserId) {
		return findByExternalUserId(
			externalUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members where externalUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param externalUserId the external user ID
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	@Override
	public List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end) {

		return findByExternalUserId(externalUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members where externalUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param externalUserId the external user ID
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return findByExternalUserId(
			externalUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members where externalUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param externalUserId the external user ID
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByExternalUserId;
				finderArgs = new Object[] {externalUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByExternalUserId;
			finderArgs = new Object[] {
				externalUserId, start, end, orderByComparator
			};
		}

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExternalMember externalMember : list) {
					if (externalUserId != externalMember.getExternalUserId()) {
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

			sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

			sb.append(_FINDER_COLUMN_EXTERNALUSERID_EXTERNALUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(externalUserId);

				list = (List<ExternalMember>)QueryUtil.list(
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
	 * Returns the first external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByExternalUserId_First(
			long externalUserId,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByExternalUserId_First(
			externalUserId, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("externalUserId=");
		sb.append(externalUserId);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the first external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByExternalUserId_First(
		long externalUserId,
		OrderByComparator<ExternalMember> orderByComparator) {

		List<ExternalMember> list = findByExternalUserId(
			externalUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByExternalUserId_Last(
			long externalUserId,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByExternalUserId_Last(
			externalUserId, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("externalUserId=");
		sb.append(externalUserId);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the last external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByExternalUserId_Last(
		long externalUserId,
		OrderByComparator<ExternalMember> orderByComparator) {

		int count = countByExternalUserId(externalUserId);

		if (count == 0) {
			return null;
		}

		List<ExternalMember> list = findByExternalUserId(
			externalUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember[] findByExternalUserId_PrevAndNext(
			long externalMemberId, long externalUserId,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = findByPrimaryKey(externalMemberId);

		Session session = null;

		try {
			session = openSession();

			ExternalMember[] array = new ExternalMemberImpl[3];

			array[0] = getByExternalUserId_PrevAndNext(
				session, externalMember, externalUserId, orderByComparator,
				true);

			array[1] = externalMember;

			array[2] = getByExternalUserId_PrevAndNext(
				session, externalMember, externalUserId, orderByComparator,
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

	protected ExternalMember getByExternalUserId_PrevAndNext(
		Session session, ExternalMember externalMember, long externalUserId,
		OrderByComparator<ExternalMember> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

		sb.append(_FINDER_COLUMN_EXTERNALUSERID_EXTERNALUSERID_2);

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
			sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(externalUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						externalMember)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExternalMember> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the external members where externalUserId = &#63; from the database.
	 *
	 * @param externalUserId the external user ID
	 */
	@Override
	public void removeByExternalUserId(long externalUserId) {
		for (ExternalMember externalMember :
				findByExternalUserId(
					externalUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(externalMember);
		}
	}

	/**
	 * Returns the number of external members where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @return the number of matching external members
	 */
	@Override
	public int countByExternalUserId(long externalUserId) {
		FinderPath finderPath = _finderPathCountByExternalUserId;

		Object[] finderArgs = new Object[] {externalUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_EXTERNALMEMBER_WHERE);

			sb.append(_FINDER_COLUMN_EXTERNALUSERID_EXTERNALUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(externalUserId);

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

	private static final String _FINDER_COLUMN_EXTERNALUSERID_EXTERNALUSERID_2 =
		"externalMember.externalUserId = ?";

	private FinderPath _finderPathWithPaginationFindByS_LtE;
	private FinderPath _finderPathWithPaginationCountByS_LtE;

	/**
	 * Returns all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @return the matching external members
	 */
	@Override
	public List<ExternalMember> findByS_LtE(String requestState, Date endDate) {
		return findByS_LtE(
			requestState, endDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	@Override
	public List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end) {

		return findByS_LtE(requestState, endDate, start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return findByS_LtE(
			requestState, endDate, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	@Override
	public List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByS_LtE;
		finderArgs = new Object[] {
			requestState, _getTime(endDate), start, end, orderByComparator
		};

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ExternalMember externalMember : list) {
					if (!requestState.equals(
							externalMember.getRequestState()) ||
						(endDate.getTime() < externalMember.getEndDate(
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

			sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_LTE_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_S_LTE_REQUESTSTATE_2);
			}

			boolean bindEndDate = false;

			if (endDate == null) {
				sb.append(_FINDER_COLUMN_S_LTE_ENDDATE_1);
			}
			else {
				bindEndDate = true;

				sb.append(_FINDER_COLUMN_S_LTE_ENDDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				if (bindEndDate) {
					queryPos.add(new Timestamp(endDate.getTime()));
				}

				list = (List<ExternalMember>)QueryUtil.list(
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
	 * Returns the first external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByS_LtE_First(
			String requestState, Date endDate,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByS_LtE_First(
			requestState, endDate, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("requestState=");
		sb.append(requestState);

		sb.append(", endDate<=");
		sb.append(endDate);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the first external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByS_LtE_First(
		String requestState, Date endDate,
		OrderByComparator<ExternalMember> orderByComparator) {

		List<ExternalMember> list = findByS_LtE(
			requestState, endDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	@Override
	public ExternalMember findByS_LtE_Last(
			String requestState, Date endDate,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByS_LtE_Last(
			requestState, endDate, orderByComparator);

		if (externalMember != null) {
			return externalMember;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("requestState=");
		sb.append(requestState);

		sb.append(", endDate<=");
		sb.append(endDate);

		sb.append("}");

		throw new NoSuchExternalMemberException(sb.toString());
	}

	/**
	 * Returns the last external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	@Override
	public ExternalMember fetchByS_LtE_Last(
		String requestState, Date endDate,
		OrderByComparator<ExternalMember> orderByComparator) {

		int count = countByS_LtE(requestState, endDate);

		if (count == 0) {
			return null;
		}

		List<ExternalMember> list = findByS_LtE(
			requestState, endDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember[] findByS_LtE_PrevAndNext(
			long externalMemberId, String requestState, Date endDate,
			OrderByComparator<ExternalMember> orderByComparator)
		throws NoSuchExternalMemberException {

		requestState = Objects.toString(requestState, "");

		ExternalMember externalMember = findByPrimaryKey(externalMemberId);

		Session session = null;

		try {
			session = openSession();

			ExternalMember[] array = new ExternalMemberImpl[3];

			array[0] = getByS_LtE_PrevAndNext(
				session, externalMember, requestState, endDate,
				orderByComparator, true);

			array[1] = externalMember;

			array[2] = getByS_LtE_PrevAndNext(
				session, externalMember, requestState, endDate,
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

	protected ExternalMember getByS_LtE_PrevAndNext(
		Session session, ExternalMember externalMember, String requestState,
		Date endDate, OrderByComparator<ExternalMember> orderByComparator,
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

		sb.append(_SQL_SELECT_EXTERNALMEMBER_WHERE);

		boolean bindRequestState = false;

		if (requestState.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_LTE_REQUESTSTATE_3);
		}
		else {
			bindRequestState = true;

			sb.append(_FINDER_COLUMN_S_LTE_REQUESTSTATE_2);
		}

		boolean bindEndDate = false;

		if (endDate == null) {
			sb.append(_FINDER_COLUMN_S_LTE_ENDDATE_1);
		}
		else {
			bindEndDate = true;

			sb.append(_FINDER_COLUMN_S_LTE_ENDDATE_2);
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
			sb.append(ExternalMemberModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindRequestState) {
			queryPos.add(requestState);
		}

		if (bindEndDate) {
			queryPos.add(new Timestamp(endDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						externalMember)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ExternalMember> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the external members where requestState = &#63; and endDate &le; &#63; from the database.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 */
	@Override
	public void removeByS_LtE(String requestState, Date endDate) {
		for (ExternalMember externalMember :
				findByS_LtE(
					requestState, endDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(externalMember);
		}
	}

	/**
	 * Returns the number of external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @return the number of matching external members
	 */
	@Override
	public int countByS_LtE(String requestState, Date endDate) {
		requestState = Objects.toString(requestState, "");

		FinderPath finderPath = _finderPathWithPaginationCountByS_LtE;

		Object[] finderArgs = new Object[] {requestState, _getTime(endDate)};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_EXTERNALMEMBER_WHERE);

			boolean bindRequestState = false;

			if (requestState.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_LTE_REQUESTSTATE_3);
			}
			else {
				bindRequestState = true;

				sb.append(_FINDER_COLUMN_S_LTE_REQUESTSTATE_2);
			}

			boolean bindEndDate = false;

			if (endDate == null) {
				sb.append(_FINDER_COLUMN_S_LTE_ENDDATE_1);
			}
			else {
				bindEndDate = true;

				sb.append(_FINDER_COLUMN_S_LTE_ENDDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindRequestState) {
					queryPos.add(requestState);
				}

				if (bindEndDate) {
					queryPos.add(new Timestamp(endDate.getTime()));
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

	private static final String _FINDER_COLUMN_S_LTE_REQUESTSTATE_2 =
		"externalMember.requestState = ? AND ";

	private static final String _FINDER_COLUMN_S_LTE_REQUESTSTATE_3 =
		"(externalMember.requestState IS NULL OR externalMember.requestState = '') AND ";

	private static final String _FINDER_COLUMN_S_LTE_ENDDATE_1 =
		"externalMember.endDate IS NULL";

	private static final String _FINDER_COLUMN_S_LTE_ENDDATE_2 =
		"externalMember.endDate <= ?";

	public ExternalMemberPersistenceImpl() {
		setModelClass(ExternalMember.class);

		setModelImplClass(ExternalMemberImpl.class);
		setModelPKClass(long.class);

		setTable(ExternalMemberTable.INSTANCE);
	}

	/**
	 * Caches the external member in the entity cache if it is enabled.
	 *
	 * @param externalMember the external member
	 */
	@Override
	public void cacheResult(ExternalMember externalMember) {
		entityCache.putResult(
			ExternalMemberImpl.class, externalMember.getPrimaryKey(),
			externalMember);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the external members in the entity cache if it is enabled.
	 *
	 * @param externalMembers the external members
	 */
	@Override
	public void cacheResult(List<ExternalMember> externalMembers) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (externalMembers.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ExternalMember externalMember : externalMembers) {
			if (entityCache.getResult(
					ExternalMemberImpl.class, externalMember.getPrimaryKey()) ==
						null) {

				cacheResult(externalMember);
			}
		}
	}

	/**
	 * Clears the cache for all external members.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ExternalMemberImpl.class);

		finderCache.clearCache(ExternalMemberImpl.class);
	}

	/**
	 * Clears the cache for the external member.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ExternalMember externalMember) {
		entityCache.removeResult(ExternalMemberImpl.class, externalMember);
	}

	@Override
	public void clearCache(List<ExternalMember> externalMembers) {
		for (ExternalMember externalMember : externalMembers) {
			entityCache.removeResult(ExternalMemberImpl.class, externalMember);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ExternalMemberImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ExternalMemberImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new external member with the primary key. Does not add the external member to the database.
	 *
	 * @param externalMemberId the primary key for the new external member
	 * @return the new external member
	 */
	@Override
	public ExternalMember create(long externalMemberId) {
		ExternalMember externalMember = new ExternalMemberImpl();

		externalMember.setNew(true);
		externalMember.setPrimaryKey(externalMemberId);

		externalMember.setCompanyId(CompanyThreadLocal.getCompanyId());

		return externalMember;
	}

	/**
	 * Removes the external member with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member that was removed
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember remove(long externalMemberId)
		throws NoSuchExternalMemberException {

		return remove((Serializable)externalMemberId);
	}

	/**
	 * Removes the external member with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the external member
	 * @return the external member that was removed
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember remove(Serializable primaryKey)
		throws NoSuchExternalMemberException {

		Session session = null;

		try {
			session = openSession();

			ExternalMember externalMember = (ExternalMember)session.get(
				ExternalMemberImpl.class, primaryKey);

			if (externalMember == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchExternalMemberException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(externalMember);
		}
		catch (NoSuchExternalMemberException noSuchEntityException) {
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
	protected ExternalMember removeImpl(ExternalMember externalMember) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(externalMember)) {
				externalMember = (ExternalMember)session.get(
					ExternalMemberImpl.class,
					externalMember.getPrimaryKeyObj());
			}

			if (externalMember != null) {
				session.delete(externalMember);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (externalMember != null) {
			clearCache(externalMember);
		}

		return externalMember;
	}

	@Override
	public ExternalMember updateImpl(ExternalMember externalMember) {
		boolean isNew = externalMember.isNew();

		if (!(externalMember instanceof ExternalMemberModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(externalMember.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					externalMember);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in externalMember proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ExternalMember implementation " +
					externalMember.getClass());
		}

		ExternalMemberModelImpl externalMemberModelImpl =
			(ExternalMemberModelImpl)externalMember;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (externalMember.getCreateDate() == null)) {
			if (serviceContext == null) {
				externalMember.setCreateDate(date);
			}
			else {
				externalMember.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!externalMemberModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				externalMember.setModifiedDate(date);
			}
			else {
				externalMember.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(externalMember);
			}
			else {
				externalMember = (ExternalMember)session.merge(externalMember);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ExternalMemberImpl.class, externalMemberModelImpl, false, true);

		if (isNew) {
			externalMember.setNew(false);
		}

		externalMember.resetOriginalValues();

		return externalMember;
	}

	/**
	 * Returns the external member with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the external member
	 * @return the external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember findByPrimaryKey(Serializable primaryKey)
		throws NoSuchExternalMemberException {

		ExternalMember externalMember = fetchByPrimaryKey(primaryKey);

		if (externalMember == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchExternalMemberException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return externalMember;
	}

	/**
	 * Returns the external member with the primary key or throws a <code>NoSuchExternalMemberException</code> if it could not be found.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember findByPrimaryKey(long externalMemberId)
		throws NoSuchExternalMemberException {

		return findByPrimaryKey((Serializable)externalMemberId);
	}

	/**
	 * Returns the external member with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member, or <code>null</code> if a external member with the primary key could not be found
	 */
	@Override
	public ExternalMember fetchByPrimaryKey(long externalMemberId) {
		return fetchByPrimaryKey((Serializable)externalMemberId);
	}

	/**
	 * Returns all the external members.
	 *
	 * @return the external members
	 */
	@Override
	public List<ExternalMember> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of external members
	 */
	@Override
	public List<ExternalMember> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of external members
	 */
	@Override
	public List<ExternalMember> findAll(
		int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of external members
	 */
	@Override
	public List<ExternalMember> findAll(
		int start, int end, OrderByComparator<ExternalMember> orderByComparator,
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

		List<ExternalMember> list = null;

		if (useFinderCache) {
			list = (List<ExternalMember>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_EXTERNALMEMBER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_EXTERNALMEMBER;

				sql = sql.concat(ExternalMemberModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ExternalMember>)QueryUtil.list(
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
	 * Removes all the external members from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ExternalMember externalMember : findAll()) {
			remove(externalMember);
		}
	}

	/**
	 * Returns the number of external members.
	 *
	 * @return the number of external members
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_EXTERNALMEMBER);

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
		return "externalMemberId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_EXTERNALMEMBER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ExternalMemberModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the external member persistence.
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

		_finderPathWithPaginationFindByG_E_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_E_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "externalUserId", "requestState"}, true);

		_finderPathWithoutPaginationFindByG_E_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_E_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "externalUserId", "requestState"}, true);

		_finderPathCountByG_E_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_E_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "externalUserId", "requestState"}, false);

		_finderPathWithPaginationCountByG_E_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_E_S",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				String.class.getName()
			},
			new String[] {"groupId", "externalUserId", "requestState"}, false);

		_finderPathWithPaginationFindByExternalUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByExternalUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"externalUserId"}, true);

		_finderPathWithoutPaginationFindByExternalUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByExternalUserId",
			new String[] {Long.class.getName()},
			new String[] {"externalUserId"}, true);

		_finderPathCountByExternalUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByExternalUserId",
			new String[] {Long.class.getName()},
			new String[] {"externalUserId"}, false);

		_finderPathWithPaginationFindByS_LtE = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_LtE",
			new String[] {
				String.class.getName(), Date.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"requestState", "endDate"}, true);

		_finderPathWithPaginationCountByS_LtE = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByS_LtE",
			new String[] {String.class.getName(), Date.class.getName()},
			new String[] {"requestState", "endDate"}, false);

		ExternalMemberUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ExternalMemberUtil.setPersistence(null);

		entityCache.removeCache(ExternalMemberImpl.class.getName());
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

	private static final String _SQL_SELECT_EXTERNALMEMBER =
		"SELECT externalMember FROM ExternalMember externalMember";

	private static final String _SQL_SELECT_EXTERNALMEMBER_WHERE =
		"SELECT externalMember FROM ExternalMember externalMember WHERE ";

	private static final String _SQL_COUNT_EXTERNALMEMBER =
		"SELECT COUNT(externalMember) FROM ExternalMember externalMember";

	private static final String _SQL_COUNT_EXTERNALMEMBER_WHERE =
		"SELECT COUNT(externalMember) FROM ExternalMember externalMember WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "externalMember.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ExternalMember exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ExternalMember exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ExternalMemberPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}