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
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.membership.exception.NoSuchGroupDepartureException;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.model.GroupDepartureTable;
import nl.klassenkring.membership.model.impl.GroupDepartureImpl;
import nl.klassenkring.membership.model.impl.GroupDepartureModelImpl;
import nl.klassenkring.membership.service.persistence.GroupDeparturePersistence;
import nl.klassenkring.membership.service.persistence.GroupDepartureUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the group departure service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = GroupDeparturePersistence.class)
public class GroupDeparturePersistenceImpl
	extends BasePersistenceImpl<GroupDeparture>
	implements GroupDeparturePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>GroupDepartureUtil</code> to access the group departure persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		GroupDepartureImpl.class.getName();

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
	 * Returns all the group departures where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching group departures
	 */
	@Override
	public List<GroupDeparture> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the group departures where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of matching group departures
	 */
	@Override
	public List<GroupDeparture> findByGroupId(
		long groupId, int start, int end) {

		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the group departures where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching group departures
	 */
	@Override
	public List<GroupDeparture> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the group departures where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching group departures
	 */
	@Override
	public List<GroupDeparture> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator,
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

		List<GroupDeparture> list = null;

		if (useFinderCache) {
			list = (List<GroupDeparture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (GroupDeparture groupDeparture : list) {
					if (groupId != groupDeparture.getGroupId()) {
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

			sb.append(_SQL_SELECT_GROUPDEPARTURE_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GroupDepartureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<GroupDeparture>)QueryUtil.list(
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
	 * Returns the first group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture findByGroupId_First(
			long groupId, OrderByComparator<GroupDeparture> orderByComparator)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = fetchByGroupId_First(
			groupId, orderByComparator);

		if (groupDeparture != null) {
			return groupDeparture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchGroupDepartureException(sb.toString());
	}

	/**
	 * Returns the first group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture fetchByGroupId_First(
		long groupId, OrderByComparator<GroupDeparture> orderByComparator) {

		List<GroupDeparture> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture findByGroupId_Last(
			long groupId, OrderByComparator<GroupDeparture> orderByComparator)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (groupDeparture != null) {
			return groupDeparture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchGroupDepartureException(sb.toString());
	}

	/**
	 * Returns the last group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture fetchByGroupId_Last(
		long groupId, OrderByComparator<GroupDeparture> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<GroupDeparture> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the group departures before and after the current group departure in the ordered set where groupId = &#63;.
	 *
	 * @param groupDepartureId the primary key of the current group departure
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture[] findByGroupId_PrevAndNext(
			long groupDepartureId, long groupId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = findByPrimaryKey(groupDepartureId);

		Session session = null;

		try {
			session = openSession();

			GroupDeparture[] array = new GroupDepartureImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, groupDeparture, groupId, orderByComparator, true);

			array[1] = groupDeparture;

			array[2] = getByGroupId_PrevAndNext(
				session, groupDeparture, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected GroupDeparture getByGroupId_PrevAndNext(
		Session session, GroupDeparture groupDeparture, long groupId,
		OrderByComparator<GroupDeparture> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GROUPDEPARTURE_WHERE);

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
			sb.append(GroupDepartureModelImpl.ORDER_BY_JPQL);
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
						groupDeparture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<GroupDeparture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the group departures where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (GroupDeparture groupDeparture :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(groupDeparture);
		}
	}

	/**
	 * Returns the number of group departures where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching group departures
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GROUPDEPARTURE_WHERE);

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
		"groupDeparture.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByLeaverUserId;
	private FinderPath _finderPathWithoutPaginationFindByLeaverUserId;
	private FinderPath _finderPathCountByLeaverUserId;

	/**
	 * Returns all the group departures where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departures
	 */
	@Override
	public List<GroupDeparture> findByLeaverUserId(long leaverUserId) {
		return findByLeaverUserId(
			leaverUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the group departures where leaverUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param leaverUserId the leaver user ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of matching group departures
	 */
	@Override
	public List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end) {

		return findByLeaverUserId(leaverUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the group departures where leaverUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param leaverUserId the leaver user ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching group departures
	 */
	@Override
	public List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return findByLeaverUserId(
			leaverUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the group departures where leaverUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param leaverUserId the leaver user ID
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching group departures
	 */
	@Override
	public List<GroupDeparture> findByLeaverUserId(
		long leaverUserId, int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByLeaverUserId;
				finderArgs = new Object[] {leaverUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByLeaverUserId;
			finderArgs = new Object[] {
				leaverUserId, start, end, orderByComparator
			};
		}

		List<GroupDeparture> list = null;

		if (useFinderCache) {
			list = (List<GroupDeparture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (GroupDeparture groupDeparture : list) {
					if (leaverUserId != groupDeparture.getLeaverUserId()) {
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

			sb.append(_SQL_SELECT_GROUPDEPARTURE_WHERE);

			sb.append(_FINDER_COLUMN_LEAVERUSERID_LEAVERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GroupDepartureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(leaverUserId);

				list = (List<GroupDeparture>)QueryUtil.list(
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
	 * Returns the first group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture findByLeaverUserId_First(
			long leaverUserId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = fetchByLeaverUserId_First(
			leaverUserId, orderByComparator);

		if (groupDeparture != null) {
			return groupDeparture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("leaverUserId=");
		sb.append(leaverUserId);

		sb.append("}");

		throw new NoSuchGroupDepartureException(sb.toString());
	}

	/**
	 * Returns the first group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture fetchByLeaverUserId_First(
		long leaverUserId,
		OrderByComparator<GroupDeparture> orderByComparator) {

		List<GroupDeparture> list = findByLeaverUserId(
			leaverUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture findByLeaverUserId_Last(
			long leaverUserId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = fetchByLeaverUserId_Last(
			leaverUserId, orderByComparator);

		if (groupDeparture != null) {
			return groupDeparture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("leaverUserId=");
		sb.append(leaverUserId);

		sb.append("}");

		throw new NoSuchGroupDepartureException(sb.toString());
	}

	/**
	 * Returns the last group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture fetchByLeaverUserId_Last(
		long leaverUserId,
		OrderByComparator<GroupDeparture> orderByComparator) {

		int count = countByLeaverUserId(leaverUserId);

		if (count == 0) {
			return null;
		}

		List<GroupDeparture> list = findByLeaverUserId(
			leaverUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the group departures before and after the current group departure in the ordered set where leaverUserId = &#63;.
	 *
	 * @param groupDepartureId the primary key of the current group departure
	 * @param leaverUserId the leaver user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture[] findByLeaverUserId_PrevAndNext(
			long groupDepartureId, long leaverUserId,
			OrderByComparator<GroupDeparture> orderByComparator)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = findByPrimaryKey(groupDepartureId);

		Session session = null;

		try {
			session = openSession();

			GroupDeparture[] array = new GroupDepartureImpl[3];

			array[0] = getByLeaverUserId_PrevAndNext(
				session, groupDeparture, leaverUserId, orderByComparator, true);

			array[1] = groupDeparture;

			array[2] = getByLeaverUserId_PrevAndNext(
				session, groupDeparture, leaverUserId, orderByComparator,
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

	protected GroupDeparture getByLeaverUserId_PrevAndNext(
		Session session, GroupDeparture groupDeparture, long leaverUserId,
		OrderByComparator<GroupDeparture> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GROUPDEPARTURE_WHERE);

		sb.append(_FINDER_COLUMN_LEAVERUSERID_LEAVERUSERID_2);

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
			sb.append(GroupDepartureModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(leaverUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						groupDeparture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<GroupDeparture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the group departures where leaverUserId = &#63; from the database.
	 *
	 * @param leaverUserId the leaver user ID
	 */
	@Override
	public void removeByLeaverUserId(long leaverUserId) {
		for (GroupDeparture groupDeparture :
				findByLeaverUserId(
					leaverUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(groupDeparture);
		}
	}

	/**
	 * Returns the number of group departures where leaverUserId = &#63;.
	 *
	 * @param leaverUserId the leaver user ID
	 * @return the number of matching group departures
	 */
	@Override
	public int countByLeaverUserId(long leaverUserId) {
		FinderPath finderPath = _finderPathCountByLeaverUserId;

		Object[] finderArgs = new Object[] {leaverUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GROUPDEPARTURE_WHERE);

			sb.append(_FINDER_COLUMN_LEAVERUSERID_LEAVERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(leaverUserId);

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

	private static final String _FINDER_COLUMN_LEAVERUSERID_LEAVERUSERID_2 =
		"groupDeparture.leaverUserId = ?";

	private FinderPath _finderPathFetchByG_L;
	private FinderPath _finderPathCountByG_L;

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or throws a <code>NoSuchGroupDepartureException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departure
	 * @throws NoSuchGroupDepartureException if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture findByG_L(long groupId, long leaverUserId)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = fetchByG_L(groupId, leaverUserId);

		if (groupDeparture == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("groupId=");
			sb.append(groupId);

			sb.append(", leaverUserId=");
			sb.append(leaverUserId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchGroupDepartureException(sb.toString());
		}

		return groupDeparture;
	}

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture fetchByG_L(long groupId, long leaverUserId) {
		return fetchByG_L(groupId, leaverUserId, true);
	}

	/**
	 * Returns the group departure where groupId = &#63; and leaverUserId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching group departure, or <code>null</code> if a matching group departure could not be found
	 */
	@Override
	public GroupDeparture fetchByG_L(
		long groupId, long leaverUserId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {groupId, leaverUserId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByG_L, finderArgs, this);
		}

		if (result instanceof GroupDeparture) {
			GroupDeparture groupDeparture = (GroupDeparture)result;

			if ((groupId != groupDeparture.getGroupId()) ||
				(leaverUserId != groupDeparture.getLeaverUserId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_GROUPDEPARTURE_WHERE);

			sb.append(_FINDER_COLUMN_G_L_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_L_LEAVERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(leaverUserId);

				List<GroupDeparture> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByG_L, finderArgs, list);
					}
				}
				else {
					GroupDeparture groupDeparture = list.get(0);

					result = groupDeparture;

					cacheResult(groupDeparture);
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
			return (GroupDeparture)result;
		}
	}

	/**
	 * Removes the group departure where groupId = &#63; and leaverUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the group departure that was removed
	 */
	@Override
	public GroupDeparture removeByG_L(long groupId, long leaverUserId)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = findByG_L(groupId, leaverUserId);

		return remove(groupDeparture);
	}

	/**
	 * Returns the number of group departures where groupId = &#63; and leaverUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param leaverUserId the leaver user ID
	 * @return the number of matching group departures
	 */
	@Override
	public int countByG_L(long groupId, long leaverUserId) {
		FinderPath finderPath = _finderPathCountByG_L;

		Object[] finderArgs = new Object[] {groupId, leaverUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_GROUPDEPARTURE_WHERE);

			sb.append(_FINDER_COLUMN_G_L_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_L_LEAVERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(leaverUserId);

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

	private static final String _FINDER_COLUMN_G_L_GROUPID_2 =
		"groupDeparture.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_L_LEAVERUSERID_2 =
		"groupDeparture.leaverUserId = ?";

	public GroupDeparturePersistenceImpl() {
		setModelClass(GroupDeparture.class);

		setModelImplClass(GroupDepartureImpl.class);
		setModelPKClass(long.class);

		setTable(GroupDepartureTable.INSTANCE);
	}

	/**
	 * Caches the group departure in the entity cache if it is enabled.
	 *
	 * @param groupDeparture the group departure
	 */
	@Override
	public void cacheResult(GroupDeparture groupDeparture) {
		entityCache.putResult(
			GroupDepartureImpl.class, groupDeparture.getPrimaryKey(),
			groupDeparture);

		finderCache.putResult(
			_finderPathFetchByG_L,
			new Object[] {
				groupDeparture.getGroupId(), groupDeparture.getLeaverUserId()
			},
			groupDeparture);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the group departures in the entity cache if it is enabled.
	 *
	 * @param groupDepartures the group departures
	 */
	@Override
	public void cacheResult(List<GroupDeparture> groupDepartures) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (groupDepartures.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (GroupDeparture groupDeparture : groupDepartures) {
			if (entityCache.getResult(
					GroupDepartureImpl.class, groupDeparture.getPrimaryKey()) ==
						null) {

				cacheResult(groupDeparture);
			}
		}
	}

	/**
	 * Clears the cache for all group departures.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(GroupDepartureImpl.class);

		finderCache.clearCache(GroupDepartureImpl.class);
	}

	/**
	 * Clears the cache for the group departure.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(GroupDeparture groupDeparture) {
		entityCache.removeResult(GroupDepartureImpl.class, groupDeparture);
	}

	@Override
	public void clearCache(List<GroupDeparture> groupDepartures) {
		for (GroupDeparture groupDeparture : groupDepartures) {
			entityCache.removeResult(GroupDepartureImpl.class, groupDeparture);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(GroupDepartureImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(GroupDepartureImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		GroupDepartureModelImpl groupDepartureModelImpl) {

		Object[] args = new Object[] {
			groupDepartureModelImpl.getGroupId(),
			groupDepartureModelImpl.getLeaverUserId()
		};

		finderCache.putResult(_finderPathCountByG_L, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByG_L, args, groupDepartureModelImpl);
	}

	/**
	 * Creates a new group departure with the primary key. Does not add the group departure to the database.
	 *
	 * @param groupDepartureId the primary key for the new group departure
	 * @return the new group departure
	 */
	@Override
	public GroupDeparture create(long groupDepartureId) {
		GroupDeparture groupDeparture = new GroupDepartureImpl();

		groupDeparture.setNew(true);
		groupDeparture.setPrimaryKey(groupDepartureId);

		groupDeparture.setCompanyId(CompanyThreadLocal.getCompanyId());

		return groupDeparture;
	}

	/**
	 * Removes the group departure with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure that was removed
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture remove(long groupDepartureId)
		throws NoSuchGroupDepartureException {

		return remove((Serializable)groupDepartureId);
	}

	/**
	 * Removes the group departure with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the group departure
	 * @return the group departure that was removed
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture remove(Serializable primaryKey)
		throws NoSuchGroupDepartureException {

		Session session = null;

		try {
			session = openSession();

			GroupDeparture groupDeparture = (GroupDeparture)session.get(
				GroupDepartureImpl.class, primaryKey);

			if (groupDeparture == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchGroupDepartureException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(groupDeparture);
		}
		catch (NoSuchGroupDepartureException noSuchEntityException) {
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
	protected GroupDeparture removeImpl(GroupDeparture groupDeparture) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(groupDeparture)) {
				groupDeparture = (GroupDeparture)session.get(
					GroupDepartureImpl.class,
					groupDeparture.getPrimaryKeyObj());
			}

			if (groupDeparture != null) {
				session.delete(groupDeparture);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (groupDeparture != null) {
			clearCache(groupDeparture);
		}

		return groupDeparture;
	}

	@Override
	public GroupDeparture updateImpl(GroupDeparture groupDeparture) {
		boolean isNew = groupDeparture.isNew();

		if (!(groupDeparture instanceof GroupDepartureModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(groupDeparture.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					groupDeparture);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in groupDeparture proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom GroupDeparture implementation " +
					groupDeparture.getClass());
		}

		GroupDepartureModelImpl groupDepartureModelImpl =
			(GroupDepartureModelImpl)groupDeparture;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (groupDeparture.getCreateDate() == null)) {
			if (serviceContext == null) {
				groupDeparture.setCreateDate(date);
			}
			else {
				groupDeparture.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!groupDepartureModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				groupDeparture.setModifiedDate(date);
			}
			else {
				groupDeparture.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(groupDeparture);
			}
			else {
				groupDeparture = (GroupDeparture)session.merge(groupDeparture);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			GroupDepartureImpl.class, groupDepartureModelImpl, false, true);

		cacheUniqueFindersCache(groupDepartureModelImpl);

		if (isNew) {
			groupDeparture.setNew(false);
		}

		groupDeparture.resetOriginalValues();

		return groupDeparture;
	}

	/**
	 * Returns the group departure with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the group departure
	 * @return the group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture findByPrimaryKey(Serializable primaryKey)
		throws NoSuchGroupDepartureException {

		GroupDeparture groupDeparture = fetchByPrimaryKey(primaryKey);

		if (groupDeparture == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchGroupDepartureException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return groupDeparture;
	}

	/**
	 * Returns the group departure with the primary key or throws a <code>NoSuchGroupDepartureException</code> if it could not be found.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure
	 * @throws NoSuchGroupDepartureException if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture findByPrimaryKey(long groupDepartureId)
		throws NoSuchGroupDepartureException {

		return findByPrimaryKey((Serializable)groupDepartureId);
	}

	/**
	 * Returns the group departure with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param groupDepartureId the primary key of the group departure
	 * @return the group departure, or <code>null</code> if a group departure with the primary key could not be found
	 */
	@Override
	public GroupDeparture fetchByPrimaryKey(long groupDepartureId) {
		return fetchByPrimaryKey((Serializable)groupDepartureId);
	}

	/**
	 * Returns all the group departures.
	 *
	 * @return the group departures
	 */
	@Override
	public List<GroupDeparture> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @return the range of group departures
	 */
	@Override
	public List<GroupDeparture> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of group departures
	 */
	@Override
	public List<GroupDeparture> findAll(
		int start, int end,
		OrderByComparator<GroupDeparture> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the group departures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GroupDepartureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of group departures
	 * @param end the upper bound of the range of group departures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of group departures
	 */
	@Override
	public List<GroupDeparture> findAll(
		int start, int end, OrderByComparator<GroupDeparture> orderByComparator,
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

		List<GroupDeparture> list = null;

		if (useFinderCache) {
			list = (List<GroupDeparture>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_GROUPDEPARTURE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_GROUPDEPARTURE;

				sql = sql.concat(GroupDepartureModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<GroupDeparture>)QueryUtil.list(
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
	 * Removes all the group departures from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (GroupDeparture groupDeparture : findAll()) {
			remove(groupDeparture);
		}
	}

	/**
	 * Returns the number of group departures.
	 *
	 * @return the number of group departures
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_GROUPDEPARTURE);

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
		return "groupDepartureId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_GROUPDEPARTURE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return GroupDepartureModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the group departure persistence.
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

		_finderPathWithPaginationFindByLeaverUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByLeaverUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"leaverUserId"}, true);

		_finderPathWithoutPaginationFindByLeaverUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByLeaverUserId",
			new String[] {Long.class.getName()}, new String[] {"leaverUserId"},
			true);

		_finderPathCountByLeaverUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByLeaverUserId",
			new String[] {Long.class.getName()}, new String[] {"leaverUserId"},
			false);

		_finderPathFetchByG_L = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByG_L",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "leaverUserId"}, true);

		_finderPathCountByG_L = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_L",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "leaverUserId"}, false);

		GroupDepartureUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		GroupDepartureUtil.setPersistence(null);

		entityCache.removeCache(GroupDepartureImpl.class.getName());
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

	private static final String _SQL_SELECT_GROUPDEPARTURE =
		"SELECT groupDeparture FROM GroupDeparture groupDeparture";

	private static final String _SQL_SELECT_GROUPDEPARTURE_WHERE =
		"SELECT groupDeparture FROM GroupDeparture groupDeparture WHERE ";

	private static final String _SQL_COUNT_GROUPDEPARTURE =
		"SELECT COUNT(groupDeparture) FROM GroupDeparture groupDeparture";

	private static final String _SQL_COUNT_GROUPDEPARTURE_WHERE =
		"SELECT COUNT(groupDeparture) FROM GroupDeparture groupDeparture WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "groupDeparture.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No GroupDeparture exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No GroupDeparture exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		GroupDeparturePersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}