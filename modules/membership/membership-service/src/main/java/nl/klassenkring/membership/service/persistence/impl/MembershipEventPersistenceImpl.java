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
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.membership.exception.NoSuchMembershipEventException;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.model.MembershipEventTable;
import nl.klassenkring.membership.model.impl.MembershipEventImpl;
import nl.klassenkring.membership.model.impl.MembershipEventModelImpl;
import nl.klassenkring.membership.service.persistence.MembershipEventPersistence;
import nl.klassenkring.membership.service.persistence.MembershipEventUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the membership event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = MembershipEventPersistence.class)
public class MembershipEventPersistenceImpl
	extends BasePersistenceImpl<MembershipEvent>
	implements MembershipEventPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>MembershipEventUtil</code> to access the membership event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		MembershipEventImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the membership events where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching membership events
	 */
	@Override
	public List<MembershipEvent> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership events where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByGroupId(
		long groupId, int start, int end) {

		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGroupId;
				finderArgs = new Object[] {groupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGroupId;
			finderArgs = new Object[] {groupId, start, end, orderByComparator};
		}

		List<MembershipEvent> list = null;

		if (useFinderCache) {
			list = (List<MembershipEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipEvent membershipEvent : list) {
					if (groupId != membershipEvent.getGroupId()) {
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

			sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<MembershipEvent>)QueryUtil.list(
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
	 * Returns the first membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent findByGroupId_First(
			long groupId, OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByGroupId_First(
			groupId, orderByComparator);

		if (membershipEvent != null) {
			return membershipEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchMembershipEventException(sb.toString());
	}

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent fetchByGroupId_First(
		long groupId, OrderByComparator<MembershipEvent> orderByComparator) {

		List<MembershipEvent> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent findByGroupId_Last(
			long groupId, OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (membershipEvent != null) {
			return membershipEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchMembershipEventException(sb.toString());
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent fetchByGroupId_Last(
		long groupId, OrderByComparator<MembershipEvent> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<MembershipEvent> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where groupId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent[] findByGroupId_PrevAndNext(
			long membershipEventId, long groupId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = findByPrimaryKey(membershipEventId);

		Session session = null;

		try {
			session = openSession();

			MembershipEvent[] array = new MembershipEventImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, membershipEvent, groupId, orderByComparator, true);

			array[1] = membershipEvent;

			array[2] = getByGroupId_PrevAndNext(
				session, membershipEvent, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected MembershipEvent getByGroupId_PrevAndNext(
		Session session, MembershipEvent membershipEvent, long groupId,
		OrderByComparator<MembershipEvent> orderByComparator,
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

		sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

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
			sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						membershipEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MembershipEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the membership events where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (MembershipEvent membershipEvent :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(membershipEvent);
		}
	}

	/**
	 * Returns the number of membership events where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching membership events
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

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

	private static final String _FINDER_COLUMN_GROUPID_GROUPID_2 =
		"membershipEvent.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByG_M;
	private FinderPath _finderPathWithoutPaginationFindByG_M;
	private FinderPath _finderPathCountByG_M;
	private FinderPath _finderPathWithPaginationCountByG_M;

	/**
	 * Returns all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @return the matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(long groupId, long memberUserId) {
		return findByG_M(
			groupId, memberUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end) {

		return findByG_M(groupId, memberUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return findByG_M(
			groupId, memberUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(
		long groupId, long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_M;
				finderArgs = new Object[] {groupId, memberUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_M;
			finderArgs = new Object[] {
				groupId, memberUserId, start, end, orderByComparator
			};
		}

		List<MembershipEvent> list = null;

		if (useFinderCache) {
			list = (List<MembershipEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipEvent membershipEvent : list) {
					if ((groupId != membershipEvent.getGroupId()) ||
						(memberUserId != membershipEvent.getMemberUserId())) {

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

			sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_G_M_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_M_MEMBERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(memberUserId);

				list = (List<MembershipEvent>)QueryUtil.list(
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
	 * Returns the first membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent findByG_M_First(
			long groupId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByG_M_First(
			groupId, memberUserId, orderByComparator);

		if (membershipEvent != null) {
			return membershipEvent;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", memberUserId=");
		sb.append(memberUserId);

		sb.append("}");

		throw new NoSuchMembershipEventException(sb.toString());
	}

	/**
	 * Returns the first membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent fetchByG_M_First(
		long groupId, long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		List<MembershipEvent> list = findByG_M(
			groupId, memberUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent findByG_M_Last(
			long groupId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByG_M_Last(
			groupId, memberUserId, orderByComparator);

		if (membershipEvent != null) {
			return membershipEvent;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", memberUserId=");
		sb.append(memberUserId);

		sb.append("}");

		throw new NoSuchMembershipEventException(sb.toString());
	}

	/**
	 * Returns the last membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent fetchByG_M_Last(
		long groupId, long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		int count = countByG_M(groupId, memberUserId);

		if (count == 0) {
			return null;
		}

		List<MembershipEvent> list = findByG_M(
			groupId, memberUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent[] findByG_M_PrevAndNext(
			long membershipEventId, long groupId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = findByPrimaryKey(membershipEventId);

		Session session = null;

		try {
			session = openSession();

			MembershipEvent[] array = new MembershipEventImpl[3];

			array[0] = getByG_M_PrevAndNext(
				session, membershipEvent, groupId, memberUserId,
				orderByComparator, true);

			array[1] = membershipEvent;

			array[2] = getByG_M_PrevAndNext(
				session, membershipEvent, groupId, memberUserId,
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

	protected MembershipEvent getByG_M_PrevAndNext(
		Session session, MembershipEvent membershipEvent, long groupId,
		long memberUserId, OrderByComparator<MembershipEvent> orderByComparator,
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

		sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

		sb.append(_FINDER_COLUMN_G_M_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_M_MEMBERUSERID_2);

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
			sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(memberUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						membershipEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MembershipEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @return the matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(long groupId, long[] memberUserIds) {
		return findByG_M(
			groupId, memberUserIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end) {

		return findByG_M(groupId, memberUserIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return findByG_M(
			groupId, memberUserIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership events where groupId = &#63; and memberUserId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByG_M(
		long groupId, long[] memberUserIds, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		if (memberUserIds == null) {
			memberUserIds = new long[0];
		}
		else if (memberUserIds.length > 1) {
			memberUserIds = ArrayUtil.sortedUnique(memberUserIds);
		}

		if (memberUserIds.length == 1) {
			return findByG_M(
				groupId, memberUserIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {
					groupId, StringUtil.merge(memberUserIds)
				};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				groupId, StringUtil.merge(memberUserIds), start, end,
				orderByComparator
			};
		}

		List<MembershipEvent> list = null;

		if (useFinderCache) {
			list = (List<MembershipEvent>)finderCache.getResult(
				_finderPathWithPaginationFindByG_M, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipEvent membershipEvent : list) {
					if ((groupId != membershipEvent.getGroupId()) ||
						!ArrayUtil.contains(
							memberUserIds, membershipEvent.getMemberUserId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_G_M_GROUPID_2);

			if (memberUserIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_G_M_MEMBERUSERID_7);

				sb.append(StringUtil.merge(memberUserIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<MembershipEvent>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByG_M, finderArgs, list);
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
	 * Removes all the membership events where groupId = &#63; and memberUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 */
	@Override
	public void removeByG_M(long groupId, long memberUserId) {
		for (MembershipEvent membershipEvent :
				findByG_M(
					groupId, memberUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(membershipEvent);
		}
	}

	/**
	 * Returns the number of membership events where groupId = &#63; and memberUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserId the member user ID
	 * @return the number of matching membership events
	 */
	@Override
	public int countByG_M(long groupId, long memberUserId) {
		FinderPath finderPath = _finderPathCountByG_M;

		Object[] finderArgs = new Object[] {groupId, memberUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_G_M_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_M_MEMBERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(memberUserId);

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
	 * Returns the number of membership events where groupId = &#63; and memberUserId = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param memberUserIds the member user IDs
	 * @return the number of matching membership events
	 */
	@Override
	public int countByG_M(long groupId, long[] memberUserIds) {
		if (memberUserIds == null) {
			memberUserIds = new long[0];
		}
		else if (memberUserIds.length > 1) {
			memberUserIds = ArrayUtil.sortedUnique(memberUserIds);
		}

		Object[] finderArgs = new Object[] {
			groupId, StringUtil.merge(memberUserIds)
		};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByG_M, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_G_M_GROUPID_2);

			if (memberUserIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_G_M_MEMBERUSERID_7);

				sb.append(StringUtil.merge(memberUserIds));

				sb.append(")");

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

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByG_M, finderArgs, count);
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

	private static final String _FINDER_COLUMN_G_M_GROUPID_2 =
		"membershipEvent.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_M_MEMBERUSERID_2 =
		"membershipEvent.memberUserId = ?";

	private static final String _FINDER_COLUMN_G_M_MEMBERUSERID_7 =
		"membershipEvent.memberUserId IN (";

	private FinderPath _finderPathWithPaginationFindByMemberUserId;
	private FinderPath _finderPathWithoutPaginationFindByMemberUserId;
	private FinderPath _finderPathCountByMemberUserId;

	/**
	 * Returns all the membership events where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @return the matching membership events
	 */
	@Override
	public List<MembershipEvent> findByMemberUserId(long memberUserId) {
		return findByMemberUserId(
			memberUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership events where memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end) {

		return findByMemberUserId(memberUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership events where memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return findByMemberUserId(
			memberUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership events where memberUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param memberUserId the member user ID
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership events
	 */
	@Override
	public List<MembershipEvent> findByMemberUserId(
		long memberUserId, int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByMemberUserId;
				finderArgs = new Object[] {memberUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByMemberUserId;
			finderArgs = new Object[] {
				memberUserId, start, end, orderByComparator
			};
		}

		List<MembershipEvent> list = null;

		if (useFinderCache) {
			list = (List<MembershipEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MembershipEvent membershipEvent : list) {
					if (memberUserId != membershipEvent.getMemberUserId()) {
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

			sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_MEMBERUSERID_MEMBERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(memberUserId);

				list = (List<MembershipEvent>)QueryUtil.list(
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
	 * Returns the first membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent findByMemberUserId_First(
			long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByMemberUserId_First(
			memberUserId, orderByComparator);

		if (membershipEvent != null) {
			return membershipEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("memberUserId=");
		sb.append(memberUserId);

		sb.append("}");

		throw new NoSuchMembershipEventException(sb.toString());
	}

	/**
	 * Returns the first membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent fetchByMemberUserId_First(
		long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		List<MembershipEvent> list = findByMemberUserId(
			memberUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event
	 * @throws NoSuchMembershipEventException if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent findByMemberUserId_Last(
			long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByMemberUserId_Last(
			memberUserId, orderByComparator);

		if (membershipEvent != null) {
			return membershipEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("memberUserId=");
		sb.append(memberUserId);

		sb.append("}");

		throw new NoSuchMembershipEventException(sb.toString());
	}

	/**
	 * Returns the last membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership event, or <code>null</code> if a matching membership event could not be found
	 */
	@Override
	public MembershipEvent fetchByMemberUserId_Last(
		long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator) {

		int count = countByMemberUserId(memberUserId);

		if (count == 0) {
			return null;
		}

		List<MembershipEvent> list = findByMemberUserId(
			memberUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the membership events before and after the current membership event in the ordered set where memberUserId = &#63;.
	 *
	 * @param membershipEventId the primary key of the current membership event
	 * @param memberUserId the member user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent[] findByMemberUserId_PrevAndNext(
			long membershipEventId, long memberUserId,
			OrderByComparator<MembershipEvent> orderByComparator)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = findByPrimaryKey(membershipEventId);

		Session session = null;

		try {
			session = openSession();

			MembershipEvent[] array = new MembershipEventImpl[3];

			array[0] = getByMemberUserId_PrevAndNext(
				session, membershipEvent, memberUserId, orderByComparator,
				true);

			array[1] = membershipEvent;

			array[2] = getByMemberUserId_PrevAndNext(
				session, membershipEvent, memberUserId, orderByComparator,
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

	protected MembershipEvent getByMemberUserId_PrevAndNext(
		Session session, MembershipEvent membershipEvent, long memberUserId,
		OrderByComparator<MembershipEvent> orderByComparator,
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

		sb.append(_SQL_SELECT_MEMBERSHIPEVENT_WHERE);

		sb.append(_FINDER_COLUMN_MEMBERUSERID_MEMBERUSERID_2);

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
			sb.append(MembershipEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(memberUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						membershipEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MembershipEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the membership events where memberUserId = &#63; from the database.
	 *
	 * @param memberUserId the member user ID
	 */
	@Override
	public void removeByMemberUserId(long memberUserId) {
		for (MembershipEvent membershipEvent :
				findByMemberUserId(
					memberUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(membershipEvent);
		}
	}

	/**
	 * Returns the number of membership events where memberUserId = &#63;.
	 *
	 * @param memberUserId the member user ID
	 * @return the number of matching membership events
	 */
	@Override
	public int countByMemberUserId(long memberUserId) {
		FinderPath finderPath = _finderPathCountByMemberUserId;

		Object[] finderArgs = new Object[] {memberUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MEMBERSHIPEVENT_WHERE);

			sb.append(_FINDER_COLUMN_MEMBERUSERID_MEMBERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(memberUserId);

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

	private static final String _FINDER_COLUMN_MEMBERUSERID_MEMBERUSERID_2 =
		"membershipEvent.memberUserId = ?";

	public MembershipEventPersistenceImpl() {
		setModelClass(MembershipEvent.class);

		setModelImplClass(MembershipEventImpl.class);
		setModelPKClass(long.class);

		setTable(MembershipEventTable.INSTANCE);
	}

	/**
	 * Caches the membership event in the entity cache if it is enabled.
	 *
	 * @param membershipEvent the membership event
	 */
	@Override
	public void cacheResult(MembershipEvent membershipEvent) {
		entityCache.putResult(
			MembershipEventImpl.class, membershipEvent.getPrimaryKey(),
			membershipEvent);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the membership events in the entity cache if it is enabled.
	 *
	 * @param membershipEvents the membership events
	 */
	@Override
	public void cacheResult(List<MembershipEvent> membershipEvents) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (membershipEvents.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (MembershipEvent membershipEvent : membershipEvents) {
			if (entityCache.getResult(
					MembershipEventImpl.class,
					membershipEvent.getPrimaryKey()) == null) {

				cacheResult(membershipEvent);
			}
		}
	}

	/**
	 * Clears the cache for all membership events.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(MembershipEventImpl.class);

		finderCache.clearCache(MembershipEventImpl.class);
	}

	/**
	 * Clears the cache for the membership event.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(MembershipEvent membershipEvent) {
		entityCache.removeResult(MembershipEventImpl.class, membershipEvent);
	}

	@Override
	public void clearCache(List<MembershipEvent> membershipEvents) {
		for (MembershipEvent membershipEvent : membershipEvents) {
			entityCache.removeResult(
				MembershipEventImpl.class, membershipEvent);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(MembershipEventImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(MembershipEventImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new membership event with the primary key. Does not add the membership event to the database.
	 *
	 * @param membershipEventId the primary key for the new membership event
	 * @return the new membership event
	 */
	@Override
	public MembershipEvent create(long membershipEventId) {
		MembershipEvent membershipEvent = new MembershipEventImpl();

		membershipEvent.setNew(true);
		membershipEvent.setPrimaryKey(membershipEventId);

		membershipEvent.setCompanyId(CompanyThreadLocal.getCompanyId());

		return membershipEvent;
	}

	/**
	 * Removes the membership event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event that was removed
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent remove(long membershipEventId)
		throws NoSuchMembershipEventException {

		return remove((Serializable)membershipEventId);
	}

	/**
	 * Removes the membership event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the membership event
	 * @return the membership event that was removed
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent remove(Serializable primaryKey)
		throws NoSuchMembershipEventException {

		Session session = null;

		try {
			session = openSession();

			MembershipEvent membershipEvent = (MembershipEvent)session.get(
				MembershipEventImpl.class, primaryKey);

			if (membershipEvent == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchMembershipEventException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(membershipEvent);
		}
		catch (NoSuchMembershipEventException noSuchEntityException) {
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
	protected MembershipEvent removeImpl(MembershipEvent membershipEvent) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(membershipEvent)) {
				membershipEvent = (MembershipEvent)session.get(
					MembershipEventImpl.class,
					membershipEvent.getPrimaryKeyObj());
			}

			if (membershipEvent != null) {
				session.delete(membershipEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (membershipEvent != null) {
			clearCache(membershipEvent);
		}

		return membershipEvent;
	}

	@Override
	public MembershipEvent updateImpl(MembershipEvent membershipEvent) {
		boolean isNew = membershipEvent.isNew();

		if (!(membershipEvent instanceof MembershipEventModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(membershipEvent.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					membershipEvent);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in membershipEvent proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom MembershipEvent implementation " +
					membershipEvent.getClass());
		}

		MembershipEventModelImpl membershipEventModelImpl =
			(MembershipEventModelImpl)membershipEvent;

		if (isNew && (membershipEvent.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				membershipEvent.setCreateDate(date);
			}
			else {
				membershipEvent.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(membershipEvent);
			}
			else {
				membershipEvent = (MembershipEvent)session.merge(
					membershipEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			MembershipEventImpl.class, membershipEventModelImpl, false, true);

		if (isNew) {
			membershipEvent.setNew(false);
		}

		membershipEvent.resetOriginalValues();

		return membershipEvent;
	}

	/**
	 * Returns the membership event with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the membership event
	 * @return the membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent findByPrimaryKey(Serializable primaryKey)
		throws NoSuchMembershipEventException {

		MembershipEvent membershipEvent = fetchByPrimaryKey(primaryKey);

		if (membershipEvent == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchMembershipEventException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return membershipEvent;
	}

	/**
	 * Returns the membership event with the primary key or throws a <code>NoSuchMembershipEventException</code> if it could not be found.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event
	 * @throws NoSuchMembershipEventException if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent findByPrimaryKey(long membershipEventId)
		throws NoSuchMembershipEventException {

		return findByPrimaryKey((Serializable)membershipEventId);
	}

	/**
	 * Returns the membership event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param membershipEventId the primary key of the membership event
	 * @return the membership event, or <code>null</code> if a membership event with the primary key could not be found
	 */
	@Override
	public MembershipEvent fetchByPrimaryKey(long membershipEventId) {
		return fetchByPrimaryKey((Serializable)membershipEventId);
	}

	/**
	 * Returns all the membership events.
	 *
	 * @return the membership events
	 */
	@Override
	public List<MembershipEvent> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @return the range of membership events
	 */
	@Override
	public List<MembershipEvent> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of membership events
	 */
	@Override
	public List<MembershipEvent> findAll(
		int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the membership events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership events
	 * @param end the upper bound of the range of membership events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of membership events
	 */
	@Override
	public List<MembershipEvent> findAll(
		int start, int end,
		OrderByComparator<MembershipEvent> orderByComparator,
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

		List<MembershipEvent> list = null;

		if (useFinderCache) {
			list = (List<MembershipEvent>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_MEMBERSHIPEVENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_MEMBERSHIPEVENT;

				sql = sql.concat(MembershipEventModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<MembershipEvent>)QueryUtil.list(
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
	 * Removes all the membership events from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (MembershipEvent membershipEvent : findAll()) {
			remove(membershipEvent);
		}
	}

	/**
	 * Returns the number of membership events.
	 *
	 * @return the number of membership events
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_MEMBERSHIPEVENT);

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
		return "membershipEventId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_MEMBERSHIPEVENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return MembershipEventModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the membership event persistence.
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

		_finderPathWithPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId"}, true);

		_finderPathWithoutPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			true);

		_finderPathCountByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			false);

		_finderPathWithPaginationFindByG_M = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_M",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "memberUserId"}, true);

		_finderPathWithoutPaginationFindByG_M = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_M",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "memberUserId"}, true);

		_finderPathCountByG_M = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_M",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "memberUserId"}, false);

		_finderPathWithPaginationCountByG_M = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_M",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "memberUserId"}, false);

		_finderPathWithPaginationFindByMemberUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByMemberUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"memberUserId"}, true);

		_finderPathWithoutPaginationFindByMemberUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByMemberUserId",
			new String[] {Long.class.getName()}, new String[] {"memberUserId"},
			true);

		_finderPathCountByMemberUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByMemberUserId",
			new String[] {Long.class.getName()}, new String[] {"memberUserId"},
			false);

		MembershipEventUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		MembershipEventUtil.setPersistence(null);

		entityCache.removeCache(MembershipEventImpl.class.getName());
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

	private static final String _SQL_SELECT_MEMBERSHIPEVENT =
		"SELECT membershipEvent FROM MembershipEvent membershipEvent";

	private static final String _SQL_SELECT_MEMBERSHIPEVENT_WHERE =
		"SELECT membershipEvent FROM MembershipEvent membershipEvent WHERE ";

	private static final String _SQL_COUNT_MEMBERSHIPEVENT =
		"SELECT COUNT(membershipEvent) FROM MembershipEvent membershipEvent";

	private static final String _SQL_COUNT_MEMBERSHIPEVENT_WHERE =
		"SELECT COUNT(membershipEvent) FROM MembershipEvent membershipEvent WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "membershipEvent.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No MembershipEvent exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No MembershipEvent exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		MembershipEventPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}