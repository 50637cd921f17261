/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence.impl;

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
import com.liferay.portal.kernel.util.SetUtil;
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

import nl.klassenkring.classgroup.exception.NoSuchMessageHandoverException;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.model.MessageHandoverTable;
import nl.klassenkring.classgroup.model.impl.MessageHandoverImpl;
import nl.klassenkring.classgroup.model.impl.MessageHandoverModelImpl;
import nl.klassenkring.classgroup.service.persistence.MessageHandoverPersistence;
import nl.klassenkring.classgroup.service.persistence.MessageHandoverUtil;
import nl.klassenkring.classgroup.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the message handover service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = MessageHandoverPersistence.class)
public class MessageHandoverPersistenceImpl
	extends BasePersistenceImpl<MessageHandover>
	implements MessageHandoverPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>MessageHandoverUtil</code> to access the message handover persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		MessageHandoverImpl.class.getName();

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
	 * Returns all the message handovers where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the message handovers where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

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

		List<MessageHandover> list = null;

		if (useFinderCache) {
			list = (List<MessageHandover>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MessageHandover messageHandover : list) {
					if (!uuid.equals(messageHandover.getUuid())) {
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

			sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

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
				sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
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

				list = (List<MessageHandover>)QueryUtil.list(
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
	 * Returns the first message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByUuid_First(
			String uuid, OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByUuid_First(
			uuid, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByUuid_First(
		String uuid, OrderByComparator<MessageHandover> orderByComparator) {

		List<MessageHandover> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByUuid_Last(
			String uuid, OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByUuid_Last(
			uuid, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByUuid_Last(
		String uuid, OrderByComparator<MessageHandover> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<MessageHandover> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where uuid = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover[] findByUuid_PrevAndNext(
			long messageHandoverId, String uuid,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		uuid = Objects.toString(uuid, "");

		MessageHandover messageHandover = findByPrimaryKey(messageHandoverId);

		Session session = null;

		try {
			session = openSession();

			MessageHandover[] array = new MessageHandoverImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, messageHandover, uuid, orderByComparator, true);

			array[1] = messageHandover;

			array[2] = getByUuid_PrevAndNext(
				session, messageHandover, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected MessageHandover getByUuid_PrevAndNext(
		Session session, MessageHandover messageHandover, String uuid,
		OrderByComparator<MessageHandover> orderByComparator,
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

		sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

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
			sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(
						messageHandover)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MessageHandover> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the message handovers where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (MessageHandover messageHandover :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(messageHandover);
		}
	}

	/**
	 * Returns the number of message handovers where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching message handovers
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MESSAGEHANDOVER_WHERE);

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
		"messageHandover.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(messageHandover.uuid IS NULL OR messageHandover.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchMessageHandoverException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByUUID_G(String uuid, long groupId)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByUUID_G(uuid, groupId);

		if (messageHandover == null) {
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

			throw new NoSuchMessageHandoverException(sb.toString());
		}

		return messageHandover;
	}

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByUUID_G(
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

		if (result instanceof MessageHandover) {
			MessageHandover messageHandover = (MessageHandover)result;

			if (!Objects.equals(uuid, messageHandover.getUuid()) ||
				(groupId != messageHandover.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

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

				List<MessageHandover> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					MessageHandover messageHandover = list.get(0);

					result = messageHandover;

					cacheResult(messageHandover);
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
			return (MessageHandover)result;
		}
	}

	/**
	 * Removes the message handover where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the message handover that was removed
	 */
	@Override
	public MessageHandover removeByUUID_G(String uuid, long groupId)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = findByUUID_G(uuid, groupId);

		return remove(messageHandover);
	}

	/**
	 * Returns the number of message handovers where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching message handovers
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_MESSAGEHANDOVER_WHERE);

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
		"messageHandover.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(messageHandover.uuid IS NULL OR messageHandover.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"messageHandover.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

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

		List<MessageHandover> list = null;

		if (useFinderCache) {
			list = (List<MessageHandover>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MessageHandover messageHandover : list) {
					if (!uuid.equals(messageHandover.getUuid()) ||
						(companyId != messageHandover.getCompanyId())) {

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

			sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

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
				sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
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

				list = (List<MessageHandover>)QueryUtil.list(
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
	 * Returns the first message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<MessageHandover> orderByComparator) {

		List<MessageHandover> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<MessageHandover> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<MessageHandover> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover[] findByUuid_C_PrevAndNext(
			long messageHandoverId, String uuid, long companyId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		uuid = Objects.toString(uuid, "");

		MessageHandover messageHandover = findByPrimaryKey(messageHandoverId);

		Session session = null;

		try {
			session = openSession();

			MessageHandover[] array = new MessageHandoverImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, messageHandover, uuid, companyId, orderByComparator,
				true);

			array[1] = messageHandover;

			array[2] = getByUuid_C_PrevAndNext(
				session, messageHandover, uuid, companyId, orderByComparator,
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

	protected MessageHandover getByUuid_C_PrevAndNext(
		Session session, MessageHandover messageHandover, String uuid,
		long companyId, OrderByComparator<MessageHandover> orderByComparator,
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

		sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

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
			sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(
						messageHandover)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MessageHandover> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the message handovers where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (MessageHandover messageHandover :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(messageHandover);
		}
	}

	/**
	 * Returns the number of message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching message handovers
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_MESSAGEHANDOVER_WHERE);

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
		"messageHandover.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(messageHandover.uuid IS NULL OR messageHandover.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"messageHandover.companyId = ?";

	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the message handovers where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching message handovers
	 */
	@Override
	public List<MessageHandover> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the message handovers where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByGroupId(
		long groupId, int start, int end) {

		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the message handovers where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the message handovers where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
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

		List<MessageHandover> list = null;

		if (useFinderCache) {
			list = (List<MessageHandover>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MessageHandover messageHandover : list) {
					if (groupId != messageHandover.getGroupId()) {
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

			sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<MessageHandover>)QueryUtil.list(
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
	 * Returns the first message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByGroupId_First(
			long groupId, OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByGroupId_First(
			groupId, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the first message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByGroupId_First(
		long groupId, OrderByComparator<MessageHandover> orderByComparator) {

		List<MessageHandover> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByGroupId_Last(
			long groupId, OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the last message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByGroupId_Last(
		long groupId, OrderByComparator<MessageHandover> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<MessageHandover> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where groupId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover[] findByGroupId_PrevAndNext(
			long messageHandoverId, long groupId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = findByPrimaryKey(messageHandoverId);

		Session session = null;

		try {
			session = openSession();

			MessageHandover[] array = new MessageHandoverImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, messageHandover, groupId, orderByComparator, true);

			array[1] = messageHandover;

			array[2] = getByGroupId_PrevAndNext(
				session, messageHandover, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected MessageHandover getByGroupId_PrevAndNext(
		Session session, MessageHandover messageHandover, long groupId,
		OrderByComparator<MessageHandover> orderByComparator,
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

		sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

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
			sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
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
						messageHandover)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MessageHandover> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the message handovers where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (MessageHandover messageHandover :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(messageHandover);
		}
	}

	/**
	 * Returns the number of message handovers where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching message handovers
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MESSAGEHANDOVER_WHERE);

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
		"messageHandover.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByClassPostId;
	private FinderPath _finderPathWithoutPaginationFindByClassPostId;
	private FinderPath _finderPathCountByClassPostId;

	/**
	 * Returns all the message handovers where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching message handovers
	 */
	@Override
	public List<MessageHandover> findByClassPostId(long classPostId) {
		return findByClassPostId(
			classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the message handovers where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end) {

		return findByClassPostId(classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the message handovers where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return findByClassPostId(
			classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the message handovers where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByClassPostId;
				finderArgs = new Object[] {classPostId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByClassPostId;
			finderArgs = new Object[] {
				classPostId, start, end, orderByComparator
			};
		}

		List<MessageHandover> list = null;

		if (useFinderCache) {
			list = (List<MessageHandover>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MessageHandover messageHandover : list) {
					if (classPostId != messageHandover.getClassPostId()) {
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

			sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				list = (List<MessageHandover>)QueryUtil.list(
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
	 * Returns the first message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByClassPostId_First(
			long classPostId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByClassPostId_First(
			classPostId, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the first message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByClassPostId_First(
		long classPostId,
		OrderByComparator<MessageHandover> orderByComparator) {

		List<MessageHandover> list = findByClassPostId(
			classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByClassPostId_Last(
			long classPostId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByClassPostId_Last(
			classPostId, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the last message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByClassPostId_Last(
		long classPostId,
		OrderByComparator<MessageHandover> orderByComparator) {

		int count = countByClassPostId(classPostId);

		if (count == 0) {
			return null;
		}

		List<MessageHandover> list = findByClassPostId(
			classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover[] findByClassPostId_PrevAndNext(
			long messageHandoverId, long classPostId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = findByPrimaryKey(messageHandoverId);

		Session session = null;

		try {
			session = openSession();

			MessageHandover[] array = new MessageHandoverImpl[3];

			array[0] = getByClassPostId_PrevAndNext(
				session, messageHandover, classPostId, orderByComparator, true);

			array[1] = messageHandover;

			array[2] = getByClassPostId_PrevAndNext(
				session, messageHandover, classPostId, orderByComparator,
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

	protected MessageHandover getByClassPostId_PrevAndNext(
		Session session, MessageHandover messageHandover, long classPostId,
		OrderByComparator<MessageHandover> orderByComparator,
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

		sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

		sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

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
			sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						messageHandover)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MessageHandover> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the message handovers where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByClassPostId(long classPostId) {
		for (MessageHandover messageHandover :
				findByClassPostId(
					classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(messageHandover);
		}
	}

	/**
	 * Returns the number of message handovers where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching message handovers
	 */
	@Override
	public int countByClassPostId(long classPostId) {
		FinderPath finderPath = _finderPathCountByClassPostId;

		Object[] finderArgs = new Object[] {classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_MESSAGEHANDOVER_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

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

	private static final String _FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2 =
		"messageHandover.classPostId = ?";

	private FinderPath _finderPathWithPaginationFindByS_S;
	private FinderPath _finderPathWithoutPaginationFindByS_S;
	private FinderPath _finderPathCountByS_S;

	/**
	 * Returns all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching message handovers
	 */
	@Override
	public List<MessageHandover> findByS_S(long schoolGroupId, int status) {
		return findByS_S(
			schoolGroupId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end) {

		return findByS_S(schoolGroupId, status, start, end, null);
	}

	/**
	 * Returns an ordered range of all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return findByS_S(
			schoolGroupId, status, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	@Override
	public List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_S;
				finderArgs = new Object[] {schoolGroupId, status};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_S;
			finderArgs = new Object[] {
				schoolGroupId, status, start, end, orderByComparator
			};
		}

		List<MessageHandover> list = null;

		if (useFinderCache) {
			list = (List<MessageHandover>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (MessageHandover messageHandover : list) {
					if ((schoolGroupId != messageHandover.getSchoolGroupId()) ||
						(status != messageHandover.getStatus())) {

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

			sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

			sb.append(_FINDER_COLUMN_S_S_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_S_STATUS_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(status);

				list = (List<MessageHandover>)QueryUtil.list(
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
	 * Returns the first message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByS_S_First(
			long schoolGroupId, int status,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByS_S_First(
			schoolGroupId, status, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the first message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByS_S_First(
		long schoolGroupId, int status,
		OrderByComparator<MessageHandover> orderByComparator) {

		List<MessageHandover> list = findByS_S(
			schoolGroupId, status, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	@Override
	public MessageHandover findByS_S_Last(
			long schoolGroupId, int status,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByS_S_Last(
			schoolGroupId, status, orderByComparator);

		if (messageHandover != null) {
			return messageHandover;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchMessageHandoverException(sb.toString());
	}

	/**
	 * Returns the last message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	@Override
	public MessageHandover fetchByS_S_Last(
		long schoolGroupId, int status,
		OrderByComparator<MessageHandover> orderByComparator) {

		int count = countByS_S(schoolGroupId, status);

		if (count == 0) {
			return null;
		}

		List<MessageHandover> list = findByS_S(
			schoolGroupId, status, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover[] findByS_S_PrevAndNext(
			long messageHandoverId, long schoolGroupId, int status,
			OrderByComparator<MessageHandover> orderByComparator)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = findByPrimaryKey(messageHandoverId);

		Session session = null;

		try {
			session = openSession();

			MessageHandover[] array = new MessageHandoverImpl[3];

			array[0] = getByS_S_PrevAndNext(
				session, messageHandover, schoolGroupId, status,
				orderByComparator, true);

			array[1] = messageHandover;

			array[2] = getByS_S_PrevAndNext(
				session, messageHandover, schoolGroupId, status,
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

	protected MessageHandover getByS_S_PrevAndNext(
		Session session, MessageHandover messageHandover, long schoolGroupId,
		int status, OrderByComparator<MessageHandover> orderByComparator,
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

		sb.append(_SQL_SELECT_MESSAGEHANDOVER_WHERE);

		sb.append(_FINDER_COLUMN_S_S_SCHOOLGROUPID_2);

		sb.append(_FINDER_COLUMN_S_S_STATUS_2);

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
			sb.append(MessageHandoverModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		queryPos.add(status);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						messageHandover)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<MessageHandover> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the message handovers where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	@Override
	public void removeByS_S(long schoolGroupId, int status) {
		for (MessageHandover messageHandover :
				findByS_S(
					schoolGroupId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(messageHandover);
		}
	}

	/**
	 * Returns the number of message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching message handovers
	 */
	@Override
	public int countByS_S(long schoolGroupId, int status) {
		FinderPath finderPath = _finderPathCountByS_S;

		Object[] finderArgs = new Object[] {schoolGroupId, status};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_MESSAGEHANDOVER_WHERE);

			sb.append(_FINDER_COLUMN_S_S_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_S_STATUS_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(status);

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

	private static final String _FINDER_COLUMN_S_S_SCHOOLGROUPID_2 =
		"messageHandover.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_S_STATUS_2 =
		"messageHandover.status = ?";

	public MessageHandoverPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(MessageHandover.class);

		setModelImplClass(MessageHandoverImpl.class);
		setModelPKClass(long.class);

		setTable(MessageHandoverTable.INSTANCE);
	}

	/**
	 * Caches the message handover in the entity cache if it is enabled.
	 *
	 * @param messageHandover the message handover
	 */
	@Override
	public void cacheResult(MessageHandover messageHandover) {
		entityCache.putResult(
			MessageHandoverImpl.class, messageHandover.getPrimaryKey(),
			messageHandover);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {
				messageHandover.getUuid(), messageHandover.getGroupId()
			},
			messageHandover);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the message handovers in the entity cache if it is enabled.
	 *
	 * @param messageHandovers the message handovers
	 */
	@Override
	public void cacheResult(List<MessageHandover> messageHandovers) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (messageHandovers.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (MessageHandover messageHandover : messageHandovers) {
			if (entityCache.getResult(
					MessageHandoverImpl.class,
					messageHandover.getPrimaryKey()) == null) {

				cacheResult(messageHandover);
			}
		}
	}

	/**
	 * Clears the cache for all message handovers.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(MessageHandoverImpl.class);

		finderCache.clearCache(MessageHandoverImpl.class);
	}

	/**
	 * Clears the cache for the message handover.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(MessageHandover messageHandover) {
		entityCache.removeResult(MessageHandoverImpl.class, messageHandover);
	}

	@Override
	public void clearCache(List<MessageHandover> messageHandovers) {
		for (MessageHandover messageHandover : messageHandovers) {
			entityCache.removeResult(
				MessageHandoverImpl.class, messageHandover);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(MessageHandoverImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(MessageHandoverImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		MessageHandoverModelImpl messageHandoverModelImpl) {

		Object[] args = new Object[] {
			messageHandoverModelImpl.getUuid(),
			messageHandoverModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByUUID_G, args, messageHandoverModelImpl);
	}

	/**
	 * Creates a new message handover with the primary key. Does not add the message handover to the database.
	 *
	 * @param messageHandoverId the primary key for the new message handover
	 * @return the new message handover
	 */
	@Override
	public MessageHandover create(long messageHandoverId) {
		MessageHandover messageHandover = new MessageHandoverImpl();

		messageHandover.setNew(true);
		messageHandover.setPrimaryKey(messageHandoverId);

		String uuid = PortalUUIDUtil.generate();

		messageHandover.setUuid(uuid);

		messageHandover.setCompanyId(CompanyThreadLocal.getCompanyId());

		return messageHandover;
	}

	/**
	 * Removes the message handover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover that was removed
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover remove(long messageHandoverId)
		throws NoSuchMessageHandoverException {

		return remove((Serializable)messageHandoverId);
	}

	/**
	 * Removes the message handover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the message handover
	 * @return the message handover that was removed
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover remove(Serializable primaryKey)
		throws NoSuchMessageHandoverException {

		Session session = null;

		try {
			session = openSession();

			MessageHandover messageHandover = (MessageHandover)session.get(
				MessageHandoverImpl.class, primaryKey);

			if (messageHandover == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchMessageHandoverException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(messageHandover);
		}
		catch (NoSuchMessageHandoverException noSuchEntityException) {
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
	protected MessageHandover removeImpl(MessageHandover messageHandover) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(messageHandover)) {
				messageHandover = (MessageHandover)session.get(
					MessageHandoverImpl.class,
					messageHandover.getPrimaryKeyObj());
			}

			if (messageHandover != null) {
				session.delete(messageHandover);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (messageHandover != null) {
			clearCache(messageHandover);
		}

		return messageHandover;
	}

	@Override
	public MessageHandover updateImpl(MessageHandover messageHandover) {
		boolean isNew = messageHandover.isNew();

		if (!(messageHandover instanceof MessageHandoverModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(messageHandover.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					messageHandover);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in messageHandover proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom MessageHandover implementation " +
					messageHandover.getClass());
		}

		MessageHandoverModelImpl messageHandoverModelImpl =
			(MessageHandoverModelImpl)messageHandover;

		if (Validator.isNull(messageHandover.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			messageHandover.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (messageHandover.getCreateDate() == null)) {
			if (serviceContext == null) {
				messageHandover.setCreateDate(date);
			}
			else {
				messageHandover.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!messageHandoverModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				messageHandover.setModifiedDate(date);
			}
			else {
				messageHandover.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(messageHandover);
			}
			else {
				messageHandover = (MessageHandover)session.merge(
					messageHandover);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			MessageHandoverImpl.class, messageHandoverModelImpl, false, true);

		cacheUniqueFindersCache(messageHandoverModelImpl);

		if (isNew) {
			messageHandover.setNew(false);
		}

		messageHandover.resetOriginalValues();

		return messageHandover;
	}

	/**
	 * Returns the message handover with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the message handover
	 * @return the message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover findByPrimaryKey(Serializable primaryKey)
		throws NoSuchMessageHandoverException {

		MessageHandover messageHandover = fetchByPrimaryKey(primaryKey);

		if (messageHandover == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchMessageHandoverException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return messageHandover;
	}

	/**
	 * Returns the message handover with the primary key or throws a <code>NoSuchMessageHandoverException</code> if it could not be found.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover findByPrimaryKey(long messageHandoverId)
		throws NoSuchMessageHandoverException {

		return findByPrimaryKey((Serializable)messageHandoverId);
	}

	/**
	 * Returns the message handover with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover, or <code>null</code> if a message handover with the primary key could not be found
	 */
	@Override
	public MessageHandover fetchByPrimaryKey(long messageHandoverId) {
		return fetchByPrimaryKey((Serializable)messageHandoverId);
	}

	/**
	 * Returns all the message handovers.
	 *
	 * @return the message handovers
	 */
	@Override
	public List<MessageHandover> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of message handovers
	 */
	@Override
	public List<MessageHandover> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of message handovers
	 */
	@Override
	public List<MessageHandover> findAll(
		int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of message handovers
	 */
	@Override
	public List<MessageHandover> findAll(
		int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
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

		List<MessageHandover> list = null;

		if (useFinderCache) {
			list = (List<MessageHandover>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_MESSAGEHANDOVER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_MESSAGEHANDOVER;

				sql = sql.concat(MessageHandoverModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<MessageHandover>)QueryUtil.list(
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
	 * Removes all the message handovers from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (MessageHandover messageHandover : findAll()) {
			remove(messageHandover);
		}
	}

	/**
	 * Returns the number of message handovers.
	 *
	 * @return the number of message handovers
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_MESSAGEHANDOVER);

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
		return "messageHandoverId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_MESSAGEHANDOVER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return MessageHandoverModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the message handover persistence.
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

		_finderPathWithPaginationFindByClassPostId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByClassPostId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"classPostId"}, true);

		_finderPathWithoutPaginationFindByClassPostId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByClassPostId",
			new String[] {Long.class.getName()}, new String[] {"classPostId"},
			true);

		_finderPathCountByClassPostId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByClassPostId",
			new String[] {Long.class.getName()}, new String[] {"classPostId"},
			false);

		_finderPathWithPaginationFindByS_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_S",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "status"}, true);

		_finderPathWithoutPaginationFindByS_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_S",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"schoolGroupId", "status"}, true);

		_finderPathCountByS_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_S",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"schoolGroupId", "status"}, false);

		MessageHandoverUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		MessageHandoverUtil.setPersistence(null);

		entityCache.removeCache(MessageHandoverImpl.class.getName());
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

	private static final String _SQL_SELECT_MESSAGEHANDOVER =
		"SELECT messageHandover FROM MessageHandover messageHandover";

	private static final String _SQL_SELECT_MESSAGEHANDOVER_WHERE =
		"SELECT messageHandover FROM MessageHandover messageHandover WHERE ";

	private static final String _SQL_COUNT_MESSAGEHANDOVER =
		"SELECT COUNT(messageHandover) FROM MessageHandover messageHandover";

	private static final String _SQL_COUNT_MESSAGEHANDOVER_WHERE =
		"SELECT COUNT(messageHandover) FROM MessageHandover messageHandover WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "messageHandover.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No MessageHandover exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No MessageHandover exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		MessageHandoverPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}