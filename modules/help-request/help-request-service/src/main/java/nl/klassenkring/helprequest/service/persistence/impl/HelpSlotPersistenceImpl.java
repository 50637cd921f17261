/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence.impl;

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
import com.liferay.portal.kernel.util.SetUtil;
import com.liferay.portal.kernel.util.StringUtil;
import com.liferay.portal.kernel.util.Validator;
import com.liferay.portal.kernel.uuid.PortalUUIDUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.helprequest.exception.NoSuchHelpSlotException;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSlotTable;
import nl.klassenkring.helprequest.model.impl.HelpSlotImpl;
import nl.klassenkring.helprequest.model.impl.HelpSlotModelImpl;
import nl.klassenkring.helprequest.service.persistence.HelpSlotPersistence;
import nl.klassenkring.helprequest.service.persistence.HelpSlotUtil;
import nl.klassenkring.helprequest.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the help slot service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = HelpSlotPersistence.class)
public class HelpSlotPersistenceImpl
	extends BasePersistenceImpl<HelpSlot> implements HelpSlotPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>HelpSlotUtil</code> to access the help slot persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		HelpSlotImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByUuid;
	private FinderPath _finderPathWithoutPaginationFindByUuid;
	private FinderPath _finderPathCountByUuid;

	/**
	 * Returns all the help slots where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUuid;
				finderArgs = new Object[] {uuid};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUuid;
			finderArgs = new Object[] {uuid, start, end, orderByComparator};
		}

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSlot helpSlot : list) {
					if (!uuid.equals(helpSlot.getUuid())) {
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

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_UUID_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				list = (List<HelpSlot>)QueryUtil.list(
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
	 * Returns the first help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByUuid_First(
			String uuid, OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByUuid_First(uuid, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByUuid_First(
		String uuid, OrderByComparator<HelpSlot> orderByComparator) {

		List<HelpSlot> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByUuid_Last(
			String uuid, OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByUuid_Last(uuid, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByUuid_Last(
		String uuid, OrderByComparator<HelpSlot> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<HelpSlot> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where uuid = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot[] findByUuid_PrevAndNext(
			long helpSlotId, String uuid,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		uuid = Objects.toString(uuid, "");

		HelpSlot helpSlot = findByPrimaryKey(helpSlotId);

		Session session = null;

		try {
			session = openSession();

			HelpSlot[] array = new HelpSlotImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, helpSlot, uuid, orderByComparator, true);

			array[1] = helpSlot;

			array[2] = getByUuid_PrevAndNext(
				session, helpSlot, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSlot getByUuid_PrevAndNext(
		Session session, HelpSlot helpSlot, String uuid,
		OrderByComparator<HelpSlot> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HELPSLOT_WHERE);

		boolean bindUuid = false;

		if (uuid.isEmpty()) {
			sb.append(_FINDER_COLUMN_UUID_UUID_3);
		}
		else {
			bindUuid = true;

			sb.append(_FINDER_COLUMN_UUID_UUID_2);
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
			sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindUuid) {
			queryPos.add(uuid);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSlot)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSlot> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the help slots where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (HelpSlot helpSlot :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(helpSlot);
		}
	}

	/**
	 * Returns the number of help slots where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching help slots
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_UUID_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
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

	private static final String _FINDER_COLUMN_UUID_UUID_2 =
		"helpSlot.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(helpSlot.uuid IS NULL OR helpSlot.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchHelpSlotException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByUUID_G(String uuid, long groupId)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByUUID_G(uuid, groupId);

		if (helpSlot == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("uuid=");
			sb.append(uuid);

			sb.append(", groupId=");
			sb.append(groupId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchHelpSlotException(sb.toString());
		}

		return helpSlot;
	}

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {uuid, groupId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByUUID_G, finderArgs, this);
		}

		if (result instanceof HelpSlot) {
			HelpSlot helpSlot = (HelpSlot)result;

			if (!Objects.equals(uuid, helpSlot.getUuid()) ||
				(groupId != helpSlot.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_G_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_G_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_G_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(groupId);

				List<HelpSlot> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					HelpSlot helpSlot = list.get(0);

					result = helpSlot;

					cacheResult(helpSlot);
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
			return (HelpSlot)result;
		}
	}

	/**
	 * Removes the help slot where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the help slot that was removed
	 */
	@Override
	public HelpSlot removeByUUID_G(String uuid, long groupId)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = findByUUID_G(uuid, groupId);

		return remove(helpSlot);
	}

	/**
	 * Returns the number of help slots where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching help slots
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_G_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_G_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_G_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

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

	private static final String _FINDER_COLUMN_UUID_G_UUID_2 =
		"helpSlot.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(helpSlot.uuid IS NULL OR helpSlot.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"helpSlot.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUuid_C;
				finderArgs = new Object[] {uuid, companyId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUuid_C;
			finderArgs = new Object[] {
				uuid, companyId, start, end, orderByComparator
			};
		}

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSlot helpSlot : list) {
					if (!uuid.equals(helpSlot.getUuid()) ||
						(companyId != helpSlot.getCompanyId())) {

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

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(companyId);

				list = (List<HelpSlot>)QueryUtil.list(
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
	 * Returns the first help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<HelpSlot> orderByComparator) {

		List<HelpSlot> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<HelpSlot> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<HelpSlot> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot[] findByUuid_C_PrevAndNext(
			long helpSlotId, String uuid, long companyId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		uuid = Objects.toString(uuid, "");

		HelpSlot helpSlot = findByPrimaryKey(helpSlotId);

		Session session = null;

		try {
			session = openSession();

			HelpSlot[] array = new HelpSlotImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, helpSlot, uuid, companyId, orderByComparator, true);

			array[1] = helpSlot;

			array[2] = getByUuid_C_PrevAndNext(
				session, helpSlot, uuid, companyId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSlot getByUuid_C_PrevAndNext(
		Session session, HelpSlot helpSlot, String uuid, long companyId,
		OrderByComparator<HelpSlot> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_HELPSLOT_WHERE);

		boolean bindUuid = false;

		if (uuid.isEmpty()) {
			sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
		}
		else {
			bindUuid = true;

			sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
		}

		sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

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
			sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindUuid) {
			queryPos.add(uuid);
		}

		queryPos.add(companyId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSlot)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSlot> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the help slots where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (HelpSlot helpSlot :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(helpSlot);
		}
	}

	/**
	 * Returns the number of help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching help slots
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(companyId);

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

	private static final String _FINDER_COLUMN_UUID_C_UUID_2 =
		"helpSlot.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(helpSlot.uuid IS NULL OR helpSlot.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"helpSlot.companyId = ?";

	private FinderPath _finderPathWithPaginationFindByHelpRequestId;
	private FinderPath _finderPathWithoutPaginationFindByHelpRequestId;
	private FinderPath _finderPathCountByHelpRequestId;
	private FinderPath _finderPathWithPaginationCountByHelpRequestId;

	/**
	 * Returns all the help slots where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @return the matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(long helpRequestId) {
		return findByHelpRequestId(
			helpRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots where helpRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestId the help request ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end) {

		return findByHelpRequestId(helpRequestId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestId the help request ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return findByHelpRequestId(
			helpRequestId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestId the help request ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByHelpRequestId;
				finderArgs = new Object[] {helpRequestId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByHelpRequestId;
			finderArgs = new Object[] {
				helpRequestId, start, end, orderByComparator
			};
		}

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSlot helpSlot : list) {
					if (helpRequestId != helpSlot.getHelpRequestId()) {
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

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			sb.append(_FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpRequestId);

				list = (List<HelpSlot>)QueryUtil.list(
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
	 * Returns the first help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByHelpRequestId_First(
			long helpRequestId, OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByHelpRequestId_First(
			helpRequestId, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("helpRequestId=");
		sb.append(helpRequestId);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the first help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByHelpRequestId_First(
		long helpRequestId, OrderByComparator<HelpSlot> orderByComparator) {

		List<HelpSlot> list = findByHelpRequestId(
			helpRequestId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByHelpRequestId_Last(
			long helpRequestId, OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByHelpRequestId_Last(
			helpRequestId, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("helpRequestId=");
		sb.append(helpRequestId);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the last help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByHelpRequestId_Last(
		long helpRequestId, OrderByComparator<HelpSlot> orderByComparator) {

		int count = countByHelpRequestId(helpRequestId);

		if (count == 0) {
			return null;
		}

		List<HelpSlot> list = findByHelpRequestId(
			helpRequestId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot[] findByHelpRequestId_PrevAndNext(
			long helpSlotId, long helpRequestId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = findByPrimaryKey(helpSlotId);

		Session session = null;

		try {
			session = openSession();

			HelpSlot[] array = new HelpSlotImpl[3];

			array[0] = getByHelpRequestId_PrevAndNext(
				session, helpSlot, helpRequestId, orderByComparator, true);

			array[1] = helpSlot;

			array[2] = getByHelpRequestId_PrevAndNext(
				session, helpSlot, helpRequestId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSlot getByHelpRequestId_PrevAndNext(
		Session session, HelpSlot helpSlot, long helpRequestId,
		OrderByComparator<HelpSlot> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HELPSLOT_WHERE);

		sb.append(_FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_2);

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
			sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(helpRequestId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSlot)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSlot> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the help slots where helpRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @return the matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(long[] helpRequestIds) {
		return findByHelpRequestId(
			helpRequestIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots where helpRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end) {

		return findByHelpRequestId(helpRequestIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return findByHelpRequestId(
			helpRequestIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		if (helpRequestIds == null) {
			helpRequestIds = new long[0];
		}
		else if (helpRequestIds.length > 1) {
			helpRequestIds = ArrayUtil.sortedUnique(helpRequestIds);
		}

		if (helpRequestIds.length == 1) {
			return findByHelpRequestId(
				helpRequestIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {StringUtil.merge(helpRequestIds)};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(helpRequestIds), start, end, orderByComparator
			};
		}

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				_finderPathWithPaginationFindByHelpRequestId, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSlot helpSlot : list) {
					if (!ArrayUtil.contains(
							helpRequestIds, helpSlot.getHelpRequestId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			if (helpRequestIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_7);

				sb.append(StringUtil.merge(helpRequestIds));

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
				sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSlot>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByHelpRequestId,
						finderArgs, list);
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
	 * Removes all the help slots where helpRequestId = &#63; from the database.
	 *
	 * @param helpRequestId the help request ID
	 */
	@Override
	public void removeByHelpRequestId(long helpRequestId) {
		for (HelpSlot helpSlot :
				findByHelpRequestId(
					helpRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(helpSlot);
		}
	}

	/**
	 * Returns the number of help slots where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @return the number of matching help slots
	 */
	@Override
	public int countByHelpRequestId(long helpRequestId) {
		FinderPath finderPath = _finderPathCountByHelpRequestId;

		Object[] finderArgs = new Object[] {helpRequestId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			sb.append(_FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(helpRequestId);

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
	 * Returns the number of help slots where helpRequestId = any &#63;.
	 *
	 * @param helpRequestIds the help request IDs
	 * @return the number of matching help slots
	 */
	@Override
	public int countByHelpRequestId(long[] helpRequestIds) {
		if (helpRequestIds == null) {
			helpRequestIds = new long[0];
		}
		else if (helpRequestIds.length > 1) {
			helpRequestIds = ArrayUtil.sortedUnique(helpRequestIds);
		}

		Object[] finderArgs = new Object[] {StringUtil.merge(helpRequestIds)};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByHelpRequestId, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			if (helpRequestIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_7);

				sb.append(StringUtil.merge(helpRequestIds));

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

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByHelpRequestId, finderArgs,
					count);
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

	private static final String _FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_2 =
		"helpSlot.helpRequestId = ?";

	private static final String _FINDER_COLUMN_HELPREQUESTID_HELPREQUESTID_7 =
		"helpSlot.helpRequestId IN (";

	private FinderPath _finderPathWithPaginationFindByG_D;
	private FinderPath _finderPathWithoutPaginationFindByG_D;
	private FinderPath _finderPathCountByG_D;

	/**
	 * Returns all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @return the matching help slots
	 */
	@Override
	public List<HelpSlot> findByG_D(long groupId, String slotDay) {
		return findByG_D(
			groupId, slotDay, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end) {

		return findByG_D(groupId, slotDay, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return findByG_D(groupId, slotDay, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		slotDay = Objects.toString(slotDay, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_D;
				finderArgs = new Object[] {groupId, slotDay};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_D;
			finderArgs = new Object[] {
				groupId, slotDay, start, end, orderByComparator
			};
		}

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSlot helpSlot : list) {
					if ((groupId != helpSlot.getGroupId()) ||
						!slotDay.equals(helpSlot.getSlotDay())) {

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

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			sb.append(_FINDER_COLUMN_G_D_GROUPID_2);

			boolean bindSlotDay = false;

			if (slotDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_D_SLOTDAY_3);
			}
			else {
				bindSlotDay = true;

				sb.append(_FINDER_COLUMN_G_D_SLOTDAY_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindSlotDay) {
					queryPos.add(slotDay);
				}

				list = (List<HelpSlot>)QueryUtil.list(
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
	 * Returns the first help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByG_D_First(
			long groupId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByG_D_First(
			groupId, slotDay, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", slotDay=");
		sb.append(slotDay);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the first help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByG_D_First(
		long groupId, String slotDay,
		OrderByComparator<HelpSlot> orderByComparator) {

		List<HelpSlot> list = findByG_D(
			groupId, slotDay, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findByG_D_Last(
			long groupId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByG_D_Last(
			groupId, slotDay, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", slotDay=");
		sb.append(slotDay);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the last help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchByG_D_Last(
		long groupId, String slotDay,
		OrderByComparator<HelpSlot> orderByComparator) {

		int count = countByG_D(groupId, slotDay);

		if (count == 0) {
			return null;
		}

		List<HelpSlot> list = findByG_D(
			groupId, slotDay, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot[] findByG_D_PrevAndNext(
			long helpSlotId, long groupId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		slotDay = Objects.toString(slotDay, "");

		HelpSlot helpSlot = findByPrimaryKey(helpSlotId);

		Session session = null;

		try {
			session = openSession();

			HelpSlot[] array = new HelpSlotImpl[3];

			array[0] = getByG_D_PrevAndNext(
				session, helpSlot, groupId, slotDay, orderByComparator, true);

			array[1] = helpSlot;

			array[2] = getByG_D_PrevAndNext(
				session, helpSlot, groupId, slotDay, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSlot getByG_D_PrevAndNext(
		Session session, HelpSlot helpSlot, long groupId, String slotDay,
		OrderByComparator<HelpSlot> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_HELPSLOT_WHERE);

		sb.append(_FINDER_COLUMN_G_D_GROUPID_2);

		boolean bindSlotDay = false;

		if (slotDay.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_D_SLOTDAY_3);
		}
		else {
			bindSlotDay = true;

			sb.append(_FINDER_COLUMN_G_D_SLOTDAY_2);
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
			sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (bindSlotDay) {
			queryPos.add(slotDay);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSlot)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSlot> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the help slots where groupId = &#63; and slotDay = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 */
	@Override
	public void removeByG_D(long groupId, String slotDay) {
		for (HelpSlot helpSlot :
				findByG_D(
					groupId, slotDay, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(helpSlot);
		}
	}

	/**
	 * Returns the number of help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @return the number of matching help slots
	 */
	@Override
	public int countByG_D(long groupId, String slotDay) {
		slotDay = Objects.toString(slotDay, "");

		FinderPath finderPath = _finderPathCountByG_D;

		Object[] finderArgs = new Object[] {groupId, slotDay};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			sb.append(_FINDER_COLUMN_G_D_GROUPID_2);

			boolean bindSlotDay = false;

			if (slotDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_D_SLOTDAY_3);
			}
			else {
				bindSlotDay = true;

				sb.append(_FINDER_COLUMN_G_D_SLOTDAY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindSlotDay) {
					queryPos.add(slotDay);
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

	private static final String _FINDER_COLUMN_G_D_GROUPID_2 =
		"helpSlot.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_D_SLOTDAY_2 =
		"helpSlot.slotDay = ?";

	private static final String _FINDER_COLUMN_G_D_SLOTDAY_3 =
		"(helpSlot.slotDay IS NULL OR helpSlot.slotDay = '')";

	private FinderPath _finderPathWithPaginationFindBySlotDay;
	private FinderPath _finderPathWithoutPaginationFindBySlotDay;
	private FinderPath _finderPathCountBySlotDay;

	/**
	 * Returns all the help slots where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @return the matching help slots
	 */
	@Override
	public List<HelpSlot> findBySlotDay(String slotDay) {
		return findBySlotDay(
			slotDay, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots where slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	@Override
	public List<HelpSlot> findBySlotDay(String slotDay, int start, int end) {
		return findBySlotDay(slotDay, start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots where slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return findBySlotDay(slotDay, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots where slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	@Override
	public List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		slotDay = Objects.toString(slotDay, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySlotDay;
				finderArgs = new Object[] {slotDay};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySlotDay;
			finderArgs = new Object[] {slotDay, start, end, orderByComparator};
		}

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HelpSlot helpSlot : list) {
					if (!slotDay.equals(helpSlot.getSlotDay())) {
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

			sb.append(_SQL_SELECT_HELPSLOT_WHERE);

			boolean bindSlotDay = false;

			if (slotDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_SLOTDAY_SLOTDAY_3);
			}
			else {
				bindSlotDay = true;

				sb.append(_FINDER_COLUMN_SLOTDAY_SLOTDAY_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindSlotDay) {
					queryPos.add(slotDay);
				}

				list = (List<HelpSlot>)QueryUtil.list(
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
	 * Returns the first help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findBySlotDay_First(
			String slotDay, OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchBySlotDay_First(slotDay, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("slotDay=");
		sb.append(slotDay);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the first help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchBySlotDay_First(
		String slotDay, OrderByComparator<HelpSlot> orderByComparator) {

		List<HelpSlot> list = findBySlotDay(slotDay, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	@Override
	public HelpSlot findBySlotDay_Last(
			String slotDay, OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchBySlotDay_Last(slotDay, orderByComparator);

		if (helpSlot != null) {
			return helpSlot;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("slotDay=");
		sb.append(slotDay);

		sb.append("}");

		throw new NoSuchHelpSlotException(sb.toString());
	}

	/**
	 * Returns the last help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	@Override
	public HelpSlot fetchBySlotDay_Last(
		String slotDay, OrderByComparator<HelpSlot> orderByComparator) {

		int count = countBySlotDay(slotDay);

		if (count == 0) {
			return null;
		}

		List<HelpSlot> list = findBySlotDay(
			slotDay, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot[] findBySlotDay_PrevAndNext(
			long helpSlotId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws NoSuchHelpSlotException {

		slotDay = Objects.toString(slotDay, "");

		HelpSlot helpSlot = findByPrimaryKey(helpSlotId);

		Session session = null;

		try {
			session = openSession();

			HelpSlot[] array = new HelpSlotImpl[3];

			array[0] = getBySlotDay_PrevAndNext(
				session, helpSlot, slotDay, orderByComparator, true);

			array[1] = helpSlot;

			array[2] = getBySlotDay_PrevAndNext(
				session, helpSlot, slotDay, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HelpSlot getBySlotDay_PrevAndNext(
		Session session, HelpSlot helpSlot, String slotDay,
		OrderByComparator<HelpSlot> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HELPSLOT_WHERE);

		boolean bindSlotDay = false;

		if (slotDay.isEmpty()) {
			sb.append(_FINDER_COLUMN_SLOTDAY_SLOTDAY_3);
		}
		else {
			bindSlotDay = true;

			sb.append(_FINDER_COLUMN_SLOTDAY_SLOTDAY_2);
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
			sb.append(HelpSlotModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindSlotDay) {
			queryPos.add(slotDay);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(helpSlot)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HelpSlot> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the help slots where slotDay = &#63; from the database.
	 *
	 * @param slotDay the slot day
	 */
	@Override
	public void removeBySlotDay(String slotDay) {
		for (HelpSlot helpSlot :
				findBySlotDay(
					slotDay, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(helpSlot);
		}
	}

	/**
	 * Returns the number of help slots where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @return the number of matching help slots
	 */
	@Override
	public int countBySlotDay(String slotDay) {
		slotDay = Objects.toString(slotDay, "");

		FinderPath finderPath = _finderPathCountBySlotDay;

		Object[] finderArgs = new Object[] {slotDay};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HELPSLOT_WHERE);

			boolean bindSlotDay = false;

			if (slotDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_SLOTDAY_SLOTDAY_3);
			}
			else {
				bindSlotDay = true;

				sb.append(_FINDER_COLUMN_SLOTDAY_SLOTDAY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindSlotDay) {
					queryPos.add(slotDay);
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

	private static final String _FINDER_COLUMN_SLOTDAY_SLOTDAY_2 =
		"helpSlot.slotDay = ?";

	private static final String _FINDER_COLUMN_SLOTDAY_SLOTDAY_3 =
		"(helpSlot.slotDay IS NULL OR helpSlot.slotDay = '')";

	public HelpSlotPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(HelpSlot.class);

		setModelImplClass(HelpSlotImpl.class);
		setModelPKClass(long.class);

		setTable(HelpSlotTable.INSTANCE);
	}

	/**
	 * Caches the help slot in the entity cache if it is enabled.
	 *
	 * @param helpSlot the help slot
	 */
	@Override
	public void cacheResult(HelpSlot helpSlot) {
		entityCache.putResult(
			HelpSlotImpl.class, helpSlot.getPrimaryKey(), helpSlot);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {helpSlot.getUuid(), helpSlot.getGroupId()}, helpSlot);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the help slots in the entity cache if it is enabled.
	 *
	 * @param helpSlots the help slots
	 */
	@Override
	public void cacheResult(List<HelpSlot> helpSlots) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (helpSlots.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (HelpSlot helpSlot : helpSlots) {
			if (entityCache.getResult(
					HelpSlotImpl.class, helpSlot.getPrimaryKey()) == null) {

				cacheResult(helpSlot);
			}
		}
	}

	/**
	 * Clears the cache for all help slots.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(HelpSlotImpl.class);

		finderCache.clearCache(HelpSlotImpl.class);
	}

	/**
	 * Clears the cache for the help slot.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(HelpSlot helpSlot) {
		entityCache.removeResult(HelpSlotImpl.class, helpSlot);
	}

	@Override
	public void clearCache(List<HelpSlot> helpSlots) {
		for (HelpSlot helpSlot : helpSlots) {
			entityCache.removeResult(HelpSlotImpl.class, helpSlot);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(HelpSlotImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(HelpSlotImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		HelpSlotModelImpl helpSlotModelImpl) {

		Object[] args = new Object[] {
			helpSlotModelImpl.getUuid(), helpSlotModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByUUID_G, args, helpSlotModelImpl);
	}

	/**
	 * Creates a new help slot with the primary key. Does not add the help slot to the database.
	 *
	 * @param helpSlotId the primary key for the new help slot
	 * @return the new help slot
	 */
	@Override
	public HelpSlot create(long helpSlotId) {
		HelpSlot helpSlot = new HelpSlotImpl();

		helpSlot.setNew(true);
		helpSlot.setPrimaryKey(helpSlotId);

		String uuid = PortalUUIDUtil.generate();

		helpSlot.setUuid(uuid);

		helpSlot.setCompanyId(CompanyThreadLocal.getCompanyId());

		return helpSlot;
	}

	/**
	 * Removes the help slot with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot that was removed
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot remove(long helpSlotId) throws NoSuchHelpSlotException {
		return remove((Serializable)helpSlotId);
	}

	/**
	 * Removes the help slot with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the help slot
	 * @return the help slot that was removed
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot remove(Serializable primaryKey)
		throws NoSuchHelpSlotException {

		Session session = null;

		try {
			session = openSession();

			HelpSlot helpSlot = (HelpSlot)session.get(
				HelpSlotImpl.class, primaryKey);

			if (helpSlot == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchHelpSlotException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(helpSlot);
		}
		catch (NoSuchHelpSlotException noSuchEntityException) {
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
	protected HelpSlot removeImpl(HelpSlot helpSlot) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(helpSlot)) {
				helpSlot = (HelpSlot)session.get(
					HelpSlotImpl.class, helpSlot.getPrimaryKeyObj());
			}

			if (helpSlot != null) {
				session.delete(helpSlot);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (helpSlot != null) {
			clearCache(helpSlot);
		}

		return helpSlot;
	}

	@Override
	public HelpSlot updateImpl(HelpSlot helpSlot) {
		boolean isNew = helpSlot.isNew();

		if (!(helpSlot instanceof HelpSlotModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(helpSlot.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(helpSlot);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in helpSlot proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom HelpSlot implementation " +
					helpSlot.getClass());
		}

		HelpSlotModelImpl helpSlotModelImpl = (HelpSlotModelImpl)helpSlot;

		if (Validator.isNull(helpSlot.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			helpSlot.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (helpSlot.getCreateDate() == null)) {
			if (serviceContext == null) {
				helpSlot.setCreateDate(date);
			}
			else {
				helpSlot.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!helpSlotModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				helpSlot.setModifiedDate(date);
			}
			else {
				helpSlot.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(helpSlot);
			}
			else {
				helpSlot = (HelpSlot)session.merge(helpSlot);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			HelpSlotImpl.class, helpSlotModelImpl, false, true);

		cacheUniqueFindersCache(helpSlotModelImpl);

		if (isNew) {
			helpSlot.setNew(false);
		}

		helpSlot.resetOriginalValues();

		return helpSlot;
	}

	/**
	 * Returns the help slot with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the help slot
	 * @return the help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot findByPrimaryKey(Serializable primaryKey)
		throws NoSuchHelpSlotException {

		HelpSlot helpSlot = fetchByPrimaryKey(primaryKey);

		if (helpSlot == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchHelpSlotException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return helpSlot;
	}

	/**
	 * Returns the help slot with the primary key or throws a <code>NoSuchHelpSlotException</code> if it could not be found.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot findByPrimaryKey(long helpSlotId)
		throws NoSuchHelpSlotException {

		return findByPrimaryKey((Serializable)helpSlotId);
	}

	/**
	 * Returns the help slot with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot, or <code>null</code> if a help slot with the primary key could not be found
	 */
	@Override
	public HelpSlot fetchByPrimaryKey(long helpSlotId) {
		return fetchByPrimaryKey((Serializable)helpSlotId);
	}

	/**
	 * Returns all the help slots.
	 *
	 * @return the help slots
	 */
	@Override
	public List<HelpSlot> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of help slots
	 */
	@Override
	public List<HelpSlot> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help slots
	 */
	@Override
	public List<HelpSlot> findAll(
		int start, int end, OrderByComparator<HelpSlot> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help slots
	 */
	@Override
	public List<HelpSlot> findAll(
		int start, int end, OrderByComparator<HelpSlot> orderByComparator,
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

		List<HelpSlot> list = null;

		if (useFinderCache) {
			list = (List<HelpSlot>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_HELPSLOT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_HELPSLOT;

				sql = sql.concat(HelpSlotModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HelpSlot>)QueryUtil.list(
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
	 * Removes all the help slots from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (HelpSlot helpSlot : findAll()) {
			remove(helpSlot);
		}
	}

	/**
	 * Returns the number of help slots.
	 *
	 * @return the number of help slots
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_HELPSLOT);

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
	public Set<String> getBadColumnNames() {
		return _badColumnNames;
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "helpSlotId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_HELPSLOT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return HelpSlotModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the help slot persistence.
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

		_finderPathWithPaginationFindByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUuid",
			new String[] {
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"uuid_"}, true);

		_finderPathWithoutPaginationFindByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUuid",
			new String[] {String.class.getName()}, new String[] {"uuid_"},
			true);

		_finderPathCountByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUuid",
			new String[] {String.class.getName()}, new String[] {"uuid_"},
			false);

		_finderPathFetchByUUID_G = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByUUID_G",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "groupId"}, true);

		_finderPathCountByUUID_G = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUUID_G",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "groupId"}, false);

		_finderPathWithPaginationFindByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUuid_C",
			new String[] {
				String.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"uuid_", "companyId"}, true);

		_finderPathWithoutPaginationFindByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUuid_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "companyId"}, true);

		_finderPathCountByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUuid_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "companyId"}, false);

		_finderPathWithPaginationFindByHelpRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByHelpRequestId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"helpRequestId"}, true);

		_finderPathWithoutPaginationFindByHelpRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByHelpRequestId",
			new String[] {Long.class.getName()}, new String[] {"helpRequestId"},
			true);

		_finderPathCountByHelpRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByHelpRequestId",
			new String[] {Long.class.getName()}, new String[] {"helpRequestId"},
			false);

		_finderPathWithPaginationCountByHelpRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByHelpRequestId",
			new String[] {Long.class.getName()}, new String[] {"helpRequestId"},
			false);

		_finderPathWithPaginationFindByG_D = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_D",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"groupId", "slotDay"}, true);

		_finderPathWithoutPaginationFindByG_D = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_D",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "slotDay"}, true);

		_finderPathCountByG_D = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_D",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"groupId", "slotDay"}, false);

		_finderPathWithPaginationFindBySlotDay = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySlotDay",
			new String[] {
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"slotDay"}, true);

		_finderPathWithoutPaginationFindBySlotDay = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySlotDay",
			new String[] {String.class.getName()}, new String[] {"slotDay"},
			true);

		_finderPathCountBySlotDay = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySlotDay",
			new String[] {String.class.getName()}, new String[] {"slotDay"},
			false);

		HelpSlotUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		HelpSlotUtil.setPersistence(null);

		entityCache.removeCache(HelpSlotImpl.class.getName());
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

	private static final String _SQL_SELECT_HELPSLOT =
		"SELECT helpSlot FROM HelpSlot helpSlot";

	private static final String _SQL_SELECT_HELPSLOT_WHERE =
		"SELECT helpSlot FROM HelpSlot helpSlot WHERE ";

	private static final String _SQL_COUNT_HELPSLOT =
		"SELECT COUNT(helpSlot) FROM HelpSlot helpSlot";

	private static final String _SQL_COUNT_HELPSLOT_WHERE =
		"SELECT COUNT(helpSlot) FROM HelpSlot helpSlot WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "helpSlot.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No HelpSlot exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No HelpSlot exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		HelpSlotPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}