/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence.impl;

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

import java.sql.Timestamp;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.publication.exception.NoSuchPublicItemException;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicItemTable;
import nl.klassenkring.publication.model.impl.PublicItemImpl;
import nl.klassenkring.publication.model.impl.PublicItemModelImpl;
import nl.klassenkring.publication.service.persistence.PublicItemPersistence;
import nl.klassenkring.publication.service.persistence.PublicItemUtil;
import nl.klassenkring.publication.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the public item service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PublicItemPersistence.class)
public class PublicItemPersistenceImpl
	extends BasePersistenceImpl<PublicItem> implements PublicItemPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PublicItemUtil</code> to access the public item persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PublicItemImpl.class.getName();

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
	 * Returns all the public items where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching public items
	 */
	@Override
	public List<PublicItem> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the public items where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	@Override
	public List<PublicItem> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the public items where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the public items where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PublicItem> orderByComparator,
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

		List<PublicItem> list = null;

		if (useFinderCache) {
			list = (List<PublicItem>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicItem publicItem : list) {
					if (!uuid.equals(publicItem.getUuid())) {
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

			sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

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
				sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
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

				list = (List<PublicItem>)QueryUtil.list(
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
	 * Returns the first public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByUuid_First(
			String uuid, OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByUuid_First(uuid, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the first public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByUuid_First(
		String uuid, OrderByComparator<PublicItem> orderByComparator) {

		List<PublicItem> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByUuid_Last(
			String uuid, OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByUuid_Last(uuid, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByUuid_Last(
		String uuid, OrderByComparator<PublicItem> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<PublicItem> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the public items before and after the current public item in the ordered set where uuid = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem[] findByUuid_PrevAndNext(
			long publicItemId, String uuid,
			OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		uuid = Objects.toString(uuid, "");

		PublicItem publicItem = findByPrimaryKey(publicItemId);

		Session session = null;

		try {
			session = openSession();

			PublicItem[] array = new PublicItemImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, publicItem, uuid, orderByComparator, true);

			array[1] = publicItem;

			array[2] = getByUuid_PrevAndNext(
				session, publicItem, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PublicItem getByUuid_PrevAndNext(
		Session session, PublicItem publicItem, String uuid,
		OrderByComparator<PublicItem> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

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
			sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(publicItem)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicItem> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the public items where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (PublicItem publicItem :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(publicItem);
		}
	}

	/**
	 * Returns the number of public items where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching public items
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICITEM_WHERE);

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
		"publicItem.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(publicItem.uuid IS NULL OR publicItem.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByUUID_G(String uuid, long groupId)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByUUID_G(uuid, groupId);

		if (publicItem == null) {
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

			throw new NoSuchPublicItemException(sb.toString());
		}

		return publicItem;
	}

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByUUID_G(
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

		if (result instanceof PublicItem) {
			PublicItem publicItem = (PublicItem)result;

			if (!Objects.equals(uuid, publicItem.getUuid()) ||
				(groupId != publicItem.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

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

				List<PublicItem> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					PublicItem publicItem = list.get(0);

					result = publicItem;

					cacheResult(publicItem);
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
			return (PublicItem)result;
		}
	}

	/**
	 * Removes the public item where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the public item that was removed
	 */
	@Override
	public PublicItem removeByUUID_G(String uuid, long groupId)
		throws NoSuchPublicItemException {

		PublicItem publicItem = findByUUID_G(uuid, groupId);

		return remove(publicItem);
	}

	/**
	 * Returns the number of public items where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching public items
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PUBLICITEM_WHERE);

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
		"publicItem.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(publicItem.uuid IS NULL OR publicItem.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"publicItem.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching public items
	 */
	@Override
	public List<PublicItem> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	@Override
	public List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator,
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

		List<PublicItem> list = null;

		if (useFinderCache) {
			list = (List<PublicItem>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicItem publicItem : list) {
					if (!uuid.equals(publicItem.getUuid()) ||
						(companyId != publicItem.getCompanyId())) {

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

			sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

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
				sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
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

				list = (List<PublicItem>)QueryUtil.list(
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
	 * Returns the first public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the first public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<PublicItem> orderByComparator) {

		List<PublicItem> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<PublicItem> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<PublicItem> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the public items before and after the current public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem[] findByUuid_C_PrevAndNext(
			long publicItemId, String uuid, long companyId,
			OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		uuid = Objects.toString(uuid, "");

		PublicItem publicItem = findByPrimaryKey(publicItemId);

		Session session = null;

		try {
			session = openSession();

			PublicItem[] array = new PublicItemImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, publicItem, uuid, companyId, orderByComparator, true);

			array[1] = publicItem;

			array[2] = getByUuid_C_PrevAndNext(
				session, publicItem, uuid, companyId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PublicItem getByUuid_C_PrevAndNext(
		Session session, PublicItem publicItem, String uuid, long companyId,
		OrderByComparator<PublicItem> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

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
			sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(publicItem)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicItem> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the public items where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (PublicItem publicItem :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(publicItem);
		}
	}

	/**
	 * Returns the number of public items where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching public items
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PUBLICITEM_WHERE);

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
		"publicItem.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(publicItem.uuid IS NULL OR publicItem.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"publicItem.companyId = ?";

	private FinderPath _finderPathWithPaginationFindByClassGroupId;
	private FinderPath _finderPathWithoutPaginationFindByClassGroupId;
	private FinderPath _finderPathCountByClassGroupId;

	/**
	 * Returns all the public items where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @return the matching public items
	 */
	@Override
	public List<PublicItem> findByClassGroupId(long classGroupId) {
		return findByClassGroupId(
			classGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the public items where classGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param classGroupId the class group ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	@Override
	public List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end) {

		return findByClassGroupId(classGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the public items where classGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param classGroupId the class group ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return findByClassGroupId(
			classGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the public items where classGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param classGroupId the class group ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByClassGroupId;
				finderArgs = new Object[] {classGroupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByClassGroupId;
			finderArgs = new Object[] {
				classGroupId, start, end, orderByComparator
			};
		}

		List<PublicItem> list = null;

		if (useFinderCache) {
			list = (List<PublicItem>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicItem publicItem : list) {
					if (classGroupId != publicItem.getClassGroupId()) {
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

			sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

			sb.append(_FINDER_COLUMN_CLASSGROUPID_CLASSGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classGroupId);

				list = (List<PublicItem>)QueryUtil.list(
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
	 * Returns the first public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByClassGroupId_First(
			long classGroupId, OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByClassGroupId_First(
			classGroupId, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classGroupId=");
		sb.append(classGroupId);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the first public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByClassGroupId_First(
		long classGroupId, OrderByComparator<PublicItem> orderByComparator) {

		List<PublicItem> list = findByClassGroupId(
			classGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByClassGroupId_Last(
			long classGroupId, OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByClassGroupId_Last(
			classGroupId, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classGroupId=");
		sb.append(classGroupId);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the last public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByClassGroupId_Last(
		long classGroupId, OrderByComparator<PublicItem> orderByComparator) {

		int count = countByClassGroupId(classGroupId);

		if (count == 0) {
			return null;
		}

		List<PublicItem> list = findByClassGroupId(
			classGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the public items before and after the current public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem[] findByClassGroupId_PrevAndNext(
			long publicItemId, long classGroupId,
			OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = findByPrimaryKey(publicItemId);

		Session session = null;

		try {
			session = openSession();

			PublicItem[] array = new PublicItemImpl[3];

			array[0] = getByClassGroupId_PrevAndNext(
				session, publicItem, classGroupId, orderByComparator, true);

			array[1] = publicItem;

			array[2] = getByClassGroupId_PrevAndNext(
				session, publicItem, classGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PublicItem getByClassGroupId_PrevAndNext(
		Session session, PublicItem publicItem, long classGroupId,
		OrderByComparator<PublicItem> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

		sb.append(_FINDER_COLUMN_CLASSGROUPID_CLASSGROUPID_2);

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
			sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(publicItem)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicItem> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the public items where classGroupId = &#63; from the database.
	 *
	 * @param classGroupId the class group ID
	 */
	@Override
	public void removeByClassGroupId(long classGroupId) {
		for (PublicItem publicItem :
				findByClassGroupId(
					classGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(publicItem);
		}
	}

	/**
	 * Returns the number of public items where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @return the number of matching public items
	 */
	@Override
	public int countByClassGroupId(long classGroupId) {
		FinderPath finderPath = _finderPathCountByClassGroupId;

		Object[] finderArgs = new Object[] {classGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICITEM_WHERE);

			sb.append(_FINDER_COLUMN_CLASSGROUPID_CLASSGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classGroupId);

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

	private static final String _FINDER_COLUMN_CLASSGROUPID_CLASSGROUPID_2 =
		"publicItem.classGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByG_T_LtD_LtI;
	private FinderPath _finderPathWithPaginationCountByG_T_LtD_LtI;

	/**
	 * Returns all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @return the matching public items
	 */
	@Override
	public List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId) {

		return findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	@Override
	public List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end) {

		return findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end, OrderByComparator<PublicItem> orderByComparator) {

		return findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, start, end,
			orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	@Override
	public List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end, OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByG_T_LtD_LtI;
		finderArgs = new Object[] {
			groupId, takenDown, _getTime(displayFrom), publicItemId, start, end,
			orderByComparator
		};

		List<PublicItem> list = null;

		if (useFinderCache) {
			list = (List<PublicItem>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicItem publicItem : list) {
					if ((groupId != publicItem.getGroupId()) ||
						(takenDown != publicItem.isTakenDown()) ||
						(displayFrom.getTime() < publicItem.getDisplayFrom(
						).getTime()) ||
						(publicItemId <= publicItem.getPublicItemId())) {

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
					6 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(6);
			}

			sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

			sb.append(_FINDER_COLUMN_G_T_LTD_LTI_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_T_LTD_LTI_TAKENDOWN_2);

			boolean bindDisplayFrom = false;

			if (displayFrom == null) {
				sb.append(_FINDER_COLUMN_G_T_LTD_LTI_DISPLAYFROM_1);
			}
			else {
				bindDisplayFrom = true;

				sb.append(_FINDER_COLUMN_G_T_LTD_LTI_DISPLAYFROM_2);
			}

			sb.append(_FINDER_COLUMN_G_T_LTD_LTI_PUBLICITEMID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicItemModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(takenDown);

				if (bindDisplayFrom) {
					queryPos.add(new Timestamp(displayFrom.getTime()));
				}

				queryPos.add(publicItemId);

				list = (List<PublicItem>)QueryUtil.list(
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
	 * Returns the first public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByG_T_LtD_LtI_First(
			long groupId, boolean takenDown, Date displayFrom,
			long publicItemId, OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByG_T_LtD_LtI_First(
			groupId, takenDown, displayFrom, publicItemId, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(10);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", takenDown=");
		sb.append(takenDown);

		sb.append(", displayFrom<=");
		sb.append(displayFrom);

		sb.append(", publicItemId<");
		sb.append(publicItemId);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the first public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByG_T_LtD_LtI_First(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		OrderByComparator<PublicItem> orderByComparator) {

		List<PublicItem> list = findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, 0, 1,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByG_T_LtD_LtI_Last(
			long groupId, boolean takenDown, Date displayFrom,
			long publicItemId, OrderByComparator<PublicItem> orderByComparator)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByG_T_LtD_LtI_Last(
			groupId, takenDown, displayFrom, publicItemId, orderByComparator);

		if (publicItem != null) {
			return publicItem;
		}

		StringBundler sb = new StringBundler(10);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", takenDown=");
		sb.append(takenDown);

		sb.append(", displayFrom<=");
		sb.append(displayFrom);

		sb.append(", publicItemId<");
		sb.append(publicItemId);

		sb.append("}");

		throw new NoSuchPublicItemException(sb.toString());
	}

	/**
	 * Returns the last public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByG_T_LtD_LtI_Last(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		OrderByComparator<PublicItem> orderByComparator) {

		int count = countByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId);

		if (count == 0) {
			return null;
		}

		List<PublicItem> list = findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Removes all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 */
	@Override
	public void removeByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId) {

		for (PublicItem publicItem :
				findByG_T_LtD_LtI(
					groupId, takenDown, displayFrom, publicItemId,
					QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(publicItem);
		}
	}

	/**
	 * Returns the number of public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @return the number of matching public items
	 */
	@Override
	public int countByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId) {

		FinderPath finderPath = _finderPathWithPaginationCountByG_T_LtD_LtI;

		Object[] finderArgs = new Object[] {
			groupId, takenDown, _getTime(displayFrom), publicItemId
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_COUNT_PUBLICITEM_WHERE);

			sb.append(_FINDER_COLUMN_G_T_LTD_LTI_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_T_LTD_LTI_TAKENDOWN_2);

			boolean bindDisplayFrom = false;

			if (displayFrom == null) {
				sb.append(_FINDER_COLUMN_G_T_LTD_LTI_DISPLAYFROM_1);
			}
			else {
				bindDisplayFrom = true;

				sb.append(_FINDER_COLUMN_G_T_LTD_LTI_DISPLAYFROM_2);
			}

			sb.append(_FINDER_COLUMN_G_T_LTD_LTI_PUBLICITEMID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(takenDown);

				if (bindDisplayFrom) {
					queryPos.add(new Timestamp(displayFrom.getTime()));
				}

				queryPos.add(publicItemId);

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

	private static final String _FINDER_COLUMN_G_T_LTD_LTI_GROUPID_2 =
		"publicItem.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_T_LTD_LTI_TAKENDOWN_2 =
		"publicItem.takenDown = ? AND ";

	private static final String _FINDER_COLUMN_G_T_LTD_LTI_DISPLAYFROM_1 =
		"publicItem.displayFrom IS NULL AND ";

	private static final String _FINDER_COLUMN_G_T_LTD_LTI_DISPLAYFROM_2 =
		"publicItem.displayFrom <= ? AND ";

	private static final String _FINDER_COLUMN_G_T_LTD_LTI_PUBLICITEMID_2 =
		"publicItem.publicItemId < ?";

	private FinderPath _finderPathFetchByPublicationRequestId;
	private FinderPath _finderPathCountByPublicationRequestId;

	/**
	 * Returns the public item where publicationRequestId = &#63; or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	@Override
	public PublicItem findByPublicationRequestId(long publicationRequestId)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByPublicationRequestId(
			publicationRequestId);

		if (publicItem == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("publicationRequestId=");
			sb.append(publicationRequestId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPublicItemException(sb.toString());
		}

		return publicItem;
	}

	/**
	 * Returns the public item where publicationRequestId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByPublicationRequestId(long publicationRequestId) {
		return fetchByPublicationRequestId(publicationRequestId, true);
	}

	/**
	 * Returns the public item where publicationRequestId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public PublicItem fetchByPublicationRequestId(
		long publicationRequestId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {publicationRequestId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByPublicationRequestId, finderArgs, this);
		}

		if (result instanceof PublicItem) {
			PublicItem publicItem = (PublicItem)result;

			if (publicationRequestId != publicItem.getPublicationRequestId()) {
				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_SELECT_PUBLICITEM_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

				List<PublicItem> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByPublicationRequestId, finderArgs,
							list);
					}
				}
				else {
					PublicItem publicItem = list.get(0);

					result = publicItem;

					cacheResult(publicItem);
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
			return (PublicItem)result;
		}
	}

	/**
	 * Removes the public item where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the public item that was removed
	 */
	@Override
	public PublicItem removeByPublicationRequestId(long publicationRequestId)
		throws NoSuchPublicItemException {

		PublicItem publicItem = findByPublicationRequestId(
			publicationRequestId);

		return remove(publicItem);
	}

	/**
	 * Returns the number of public items where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching public items
	 */
	@Override
	public int countByPublicationRequestId(long publicationRequestId) {
		FinderPath finderPath = _finderPathCountByPublicationRequestId;

		Object[] finderArgs = new Object[] {publicationRequestId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICITEM_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

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

	private static final String
		_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2 =
			"publicItem.publicationRequestId = ?";

	public PublicItemPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(PublicItem.class);

		setModelImplClass(PublicItemImpl.class);
		setModelPKClass(long.class);

		setTable(PublicItemTable.INSTANCE);
	}

	/**
	 * Caches the public item in the entity cache if it is enabled.
	 *
	 * @param publicItem the public item
	 */
	@Override
	public void cacheResult(PublicItem publicItem) {
		entityCache.putResult(
			PublicItemImpl.class, publicItem.getPrimaryKey(), publicItem);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {publicItem.getUuid(), publicItem.getGroupId()},
			publicItem);

		finderCache.putResult(
			_finderPathFetchByPublicationRequestId,
			new Object[] {publicItem.getPublicationRequestId()}, publicItem);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the public items in the entity cache if it is enabled.
	 *
	 * @param publicItems the public items
	 */
	@Override
	public void cacheResult(List<PublicItem> publicItems) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (publicItems.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PublicItem publicItem : publicItems) {
			if (entityCache.getResult(
					PublicItemImpl.class, publicItem.getPrimaryKey()) == null) {

				cacheResult(publicItem);
			}
		}
	}

	/**
	 * Clears the cache for all public items.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PublicItemImpl.class);

		finderCache.clearCache(PublicItemImpl.class);
	}

	/**
	 * Clears the cache for the public item.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PublicItem publicItem) {
		entityCache.removeResult(PublicItemImpl.class, publicItem);
	}

	@Override
	public void clearCache(List<PublicItem> publicItems) {
		for (PublicItem publicItem : publicItems) {
			entityCache.removeResult(PublicItemImpl.class, publicItem);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PublicItemImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PublicItemImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PublicItemModelImpl publicItemModelImpl) {

		Object[] args = new Object[] {
			publicItemModelImpl.getUuid(), publicItemModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByUUID_G, args, publicItemModelImpl);

		args = new Object[] {publicItemModelImpl.getPublicationRequestId()};

		finderCache.putResult(
			_finderPathCountByPublicationRequestId, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByPublicationRequestId, args, publicItemModelImpl);
	}

	/**
	 * Creates a new public item with the primary key. Does not add the public item to the database.
	 *
	 * @param publicItemId the primary key for the new public item
	 * @return the new public item
	 */
	@Override
	public PublicItem create(long publicItemId) {
		PublicItem publicItem = new PublicItemImpl();

		publicItem.setNew(true);
		publicItem.setPrimaryKey(publicItemId);

		String uuid = PortalUUIDUtil.generate();

		publicItem.setUuid(uuid);

		publicItem.setCompanyId(CompanyThreadLocal.getCompanyId());

		return publicItem;
	}

	/**
	 * Removes the public item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item that was removed
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem remove(long publicItemId)
		throws NoSuchPublicItemException {

		return remove((Serializable)publicItemId);
	}

	/**
	 * Removes the public item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the public item
	 * @return the public item that was removed
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem remove(Serializable primaryKey)
		throws NoSuchPublicItemException {

		Session session = null;

		try {
			session = openSession();

			PublicItem publicItem = (PublicItem)session.get(
				PublicItemImpl.class, primaryKey);

			if (publicItem == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPublicItemException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(publicItem);
		}
		catch (NoSuchPublicItemException noSuchEntityException) {
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
	protected PublicItem removeImpl(PublicItem publicItem) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(publicItem)) {
				publicItem = (PublicItem)session.get(
					PublicItemImpl.class, publicItem.getPrimaryKeyObj());
			}

			if (publicItem != null) {
				session.delete(publicItem);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (publicItem != null) {
			clearCache(publicItem);
		}

		return publicItem;
	}

	@Override
	public PublicItem updateImpl(PublicItem publicItem) {
		boolean isNew = publicItem.isNew();

		if (!(publicItem instanceof PublicItemModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(publicItem.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(publicItem);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in publicItem proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PublicItem implementation " +
					publicItem.getClass());
		}

		PublicItemModelImpl publicItemModelImpl =
			(PublicItemModelImpl)publicItem;

		if (Validator.isNull(publicItem.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			publicItem.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (publicItem.getCreateDate() == null)) {
			if (serviceContext == null) {
				publicItem.setCreateDate(date);
			}
			else {
				publicItem.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!publicItemModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				publicItem.setModifiedDate(date);
			}
			else {
				publicItem.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(publicItem);
			}
			else {
				publicItem = (PublicItem)session.merge(publicItem);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PublicItemImpl.class, publicItemModelImpl, false, true);

		cacheUniqueFindersCache(publicItemModelImpl);

		if (isNew) {
			publicItem.setNew(false);
		}

		publicItem.resetOriginalValues();

		return publicItem;
	}

	/**
	 * Returns the public item with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the public item
	 * @return the public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPublicItemException {

		PublicItem publicItem = fetchByPrimaryKey(primaryKey);

		if (publicItem == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPublicItemException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return publicItem;
	}

	/**
	 * Returns the public item with the primary key or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem findByPrimaryKey(long publicItemId)
		throws NoSuchPublicItemException {

		return findByPrimaryKey((Serializable)publicItemId);
	}

	/**
	 * Returns the public item with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item, or <code>null</code> if a public item with the primary key could not be found
	 */
	@Override
	public PublicItem fetchByPrimaryKey(long publicItemId) {
		return fetchByPrimaryKey((Serializable)publicItemId);
	}

	/**
	 * Returns all the public items.
	 *
	 * @return the public items
	 */
	@Override
	public List<PublicItem> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of public items
	 */
	@Override
	public List<PublicItem> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of public items
	 */
	@Override
	public List<PublicItem> findAll(
		int start, int end, OrderByComparator<PublicItem> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of public items
	 */
	@Override
	public List<PublicItem> findAll(
		int start, int end, OrderByComparator<PublicItem> orderByComparator,
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

		List<PublicItem> list = null;

		if (useFinderCache) {
			list = (List<PublicItem>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PUBLICITEM);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PUBLICITEM;

				sql = sql.concat(PublicItemModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicItem>)QueryUtil.list(
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
	 * Removes all the public items from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PublicItem publicItem : findAll()) {
			remove(publicItem);
		}
	}

	/**
	 * Returns the number of public items.
	 *
	 * @return the number of public items
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PUBLICITEM);

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
		return "publicItemId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PUBLICITEM;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PublicItemModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the public item persistence.
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

		_finderPathWithPaginationFindByClassGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByClassGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"classGroupId"}, true);

		_finderPathWithoutPaginationFindByClassGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByClassGroupId",
			new String[] {Long.class.getName()}, new String[] {"classGroupId"},
			true);

		_finderPathCountByClassGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByClassGroupId",
			new String[] {Long.class.getName()}, new String[] {"classGroupId"},
			false);

		_finderPathWithPaginationFindByG_T_LtD_LtI = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_T_LtD_LtI",
			new String[] {
				Long.class.getName(), Boolean.class.getName(),
				Date.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {
				"groupId", "takenDown", "displayFrom", "publicItemId"
			},
			true);

		_finderPathWithPaginationCountByG_T_LtD_LtI = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByG_T_LtD_LtI",
			new String[] {
				Long.class.getName(), Boolean.class.getName(),
				Date.class.getName(), Long.class.getName()
			},
			new String[] {
				"groupId", "takenDown", "displayFrom", "publicItemId"
			},
			false);

		_finderPathFetchByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByPublicationRequestId",
			new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, true);

		_finderPathCountByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countByPublicationRequestId", new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, false);

		PublicItemUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PublicItemUtil.setPersistence(null);

		entityCache.removeCache(PublicItemImpl.class.getName());
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

	private static final String _SQL_SELECT_PUBLICITEM =
		"SELECT publicItem FROM PublicItem publicItem";

	private static final String _SQL_SELECT_PUBLICITEM_WHERE =
		"SELECT publicItem FROM PublicItem publicItem WHERE ";

	private static final String _SQL_COUNT_PUBLICITEM =
		"SELECT COUNT(publicItem) FROM PublicItem publicItem";

	private static final String _SQL_COUNT_PUBLICITEM_WHERE =
		"SELECT COUNT(publicItem) FROM PublicItem publicItem WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "publicItem.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PublicItem exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PublicItem exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PublicItemPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}