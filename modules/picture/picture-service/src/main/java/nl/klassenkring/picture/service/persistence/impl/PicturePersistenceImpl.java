/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service.persistence.impl;

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

import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.model.PictureTable;
import nl.klassenkring.picture.model.impl.PictureImpl;
import nl.klassenkring.picture.model.impl.PictureModelImpl;
import nl.klassenkring.picture.service.persistence.PicturePersistence;
import nl.klassenkring.picture.service.persistence.PictureUtil;
import nl.klassenkring.picture.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the picture service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PicturePersistence.class)
public class PicturePersistenceImpl
	extends BasePersistenceImpl<Picture> implements PicturePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PictureUtil</code> to access the picture persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PictureImpl.class.getName();

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
	 * Returns all the pictures where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching pictures
	 */
	@Override
	public List<Picture> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pictures where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	@Override
	public List<Picture> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

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

		List<Picture> list = null;

		if (useFinderCache) {
			list = (List<Picture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Picture picture : list) {
					if (!uuid.equals(picture.getUuid())) {
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

			sb.append(_SQL_SELECT_PICTURE_WHERE);

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
				sb.append(PictureModelImpl.ORDER_BY_JPQL);
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

				list = (List<Picture>)QueryUtil.list(
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
	 * Returns the first picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByUuid_First(
			String uuid, OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByUuid_First(uuid, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the first picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByUuid_First(
		String uuid, OrderByComparator<Picture> orderByComparator) {

		List<Picture> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByUuid_Last(
			String uuid, OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByUuid_Last(uuid, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByUuid_Last(
		String uuid, OrderByComparator<Picture> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<Picture> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where uuid = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture[] findByUuid_PrevAndNext(
			long pictureId, String uuid,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		uuid = Objects.toString(uuid, "");

		Picture picture = findByPrimaryKey(pictureId);

		Session session = null;

		try {
			session = openSession();

			Picture[] array = new PictureImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, picture, uuid, orderByComparator, true);

			array[1] = picture;

			array[2] = getByUuid_PrevAndNext(
				session, picture, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Picture getByUuid_PrevAndNext(
		Session session, Picture picture, String uuid,
		OrderByComparator<Picture> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PICTURE_WHERE);

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
			sb.append(PictureModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(picture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Picture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pictures where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (Picture picture :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(picture);
		}
	}

	/**
	 * Returns the number of pictures where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching pictures
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PICTURE_WHERE);

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

	private static final String _FINDER_COLUMN_UUID_UUID_2 = "picture.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(picture.uuid IS NULL OR picture.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPictureException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByUUID_G(String uuid, long groupId)
		throws NoSuchPictureException {

		Picture picture = fetchByUUID_G(uuid, groupId);

		if (picture == null) {
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

			throw new NoSuchPictureException(sb.toString());
		}

		return picture;
	}

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByUUID_G(
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

		if (result instanceof Picture) {
			Picture picture = (Picture)result;

			if (!Objects.equals(uuid, picture.getUuid()) ||
				(groupId != picture.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PICTURE_WHERE);

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

				List<Picture> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					Picture picture = list.get(0);

					result = picture;

					cacheResult(picture);
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
			return (Picture)result;
		}
	}

	/**
	 * Removes the picture where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the picture that was removed
	 */
	@Override
	public Picture removeByUUID_G(String uuid, long groupId)
		throws NoSuchPictureException {

		Picture picture = findByUUID_G(uuid, groupId);

		return remove(picture);
	}

	/**
	 * Returns the number of pictures where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching pictures
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PICTURE_WHERE);

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
		"picture.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(picture.uuid IS NULL OR picture.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"picture.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching pictures
	 */
	@Override
	public List<Picture> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	@Override
	public List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

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

		List<Picture> list = null;

		if (useFinderCache) {
			list = (List<Picture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Picture picture : list) {
					if (!uuid.equals(picture.getUuid()) ||
						(companyId != picture.getCompanyId())) {

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

			sb.append(_SQL_SELECT_PICTURE_WHERE);

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
				sb.append(PictureModelImpl.ORDER_BY_JPQL);
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

				list = (List<Picture>)QueryUtil.list(
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
	 * Returns the first picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the first picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<Picture> orderByComparator) {

		List<Picture> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<Picture> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<Picture> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture[] findByUuid_C_PrevAndNext(
			long pictureId, String uuid, long companyId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		uuid = Objects.toString(uuid, "");

		Picture picture = findByPrimaryKey(pictureId);

		Session session = null;

		try {
			session = openSession();

			Picture[] array = new PictureImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, picture, uuid, companyId, orderByComparator, true);

			array[1] = picture;

			array[2] = getByUuid_C_PrevAndNext(
				session, picture, uuid, companyId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Picture getByUuid_C_PrevAndNext(
		Session session, Picture picture, String uuid, long companyId,
		OrderByComparator<Picture> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PICTURE_WHERE);

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
			sb.append(PictureModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(picture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Picture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pictures where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (Picture picture :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(picture);
		}
	}

	/**
	 * Returns the number of pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching pictures
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PICTURE_WHERE);

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
		"picture.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(picture.uuid IS NULL OR picture.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"picture.companyId = ?";

	private FinderPath _finderPathWithPaginationFindByClassPostId;
	private FinderPath _finderPathWithoutPaginationFindByClassPostId;
	private FinderPath _finderPathCountByClassPostId;

	/**
	 * Returns all the pictures where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching pictures
	 */
	@Override
	public List<Picture> findByClassPostId(long classPostId) {
		return findByClassPostId(
			classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pictures where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	@Override
	public List<Picture> findByClassPostId(
		long classPostId, int start, int end) {

		return findByClassPostId(classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return findByClassPostId(
			classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

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

		List<Picture> list = null;

		if (useFinderCache) {
			list = (List<Picture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Picture picture : list) {
					if (classPostId != picture.getClassPostId()) {
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

			sb.append(_SQL_SELECT_PICTURE_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				list = (List<Picture>)QueryUtil.list(
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
	 * Returns the first picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByClassPostId_First(
			long classPostId, OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByClassPostId_First(
			classPostId, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByClassPostId_First(
		long classPostId, OrderByComparator<Picture> orderByComparator) {

		List<Picture> list = findByClassPostId(
			classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByClassPostId_Last(
			long classPostId, OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByClassPostId_Last(
			classPostId, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByClassPostId_Last(
		long classPostId, OrderByComparator<Picture> orderByComparator) {

		int count = countByClassPostId(classPostId);

		if (count == 0) {
			return null;
		}

		List<Picture> list = findByClassPostId(
			classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where classPostId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture[] findByClassPostId_PrevAndNext(
			long pictureId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = findByPrimaryKey(pictureId);

		Session session = null;

		try {
			session = openSession();

			Picture[] array = new PictureImpl[3];

			array[0] = getByClassPostId_PrevAndNext(
				session, picture, classPostId, orderByComparator, true);

			array[1] = picture;

			array[2] = getByClassPostId_PrevAndNext(
				session, picture, classPostId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Picture getByClassPostId_PrevAndNext(
		Session session, Picture picture, long classPostId,
		OrderByComparator<Picture> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PICTURE_WHERE);

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
			sb.append(PictureModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(picture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Picture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pictures where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByClassPostId(long classPostId) {
		for (Picture picture :
				findByClassPostId(
					classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(picture);
		}
	}

	/**
	 * Returns the number of pictures where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching pictures
	 */
	@Override
	public int countByClassPostId(long classPostId) {
		FinderPath finderPath = _finderPathCountByClassPostId;

		Object[] finderArgs = new Object[] {classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PICTURE_WHERE);

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
		"picture.classPostId = ?";

	private FinderPath _finderPathWithPaginationFindByG_U_C;
	private FinderPath _finderPathWithoutPaginationFindByG_U_C;
	private FinderPath _finderPathCountByG_U_C;

	/**
	 * Returns all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @return the matching pictures
	 */
	@Override
	public List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId) {

		return findByG_U_C(
			groupId, userId, classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	@Override
	public List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end) {

		return findByG_U_C(groupId, userId, classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return findByG_U_C(
			groupId, userId, classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_U_C;
				finderArgs = new Object[] {groupId, userId, classPostId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_U_C;
			finderArgs = new Object[] {
				groupId, userId, classPostId, start, end, orderByComparator
			};
		}

		List<Picture> list = null;

		if (useFinderCache) {
			list = (List<Picture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Picture picture : list) {
					if ((groupId != picture.getGroupId()) ||
						(userId != picture.getUserId()) ||
						(classPostId != picture.getClassPostId())) {

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

			sb.append(_SQL_SELECT_PICTURE_WHERE);

			sb.append(_FINDER_COLUMN_G_U_C_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_U_C_USERID_2);

			sb.append(_FINDER_COLUMN_G_U_C_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(userId);

				queryPos.add(classPostId);

				list = (List<Picture>)QueryUtil.list(
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
	 * Returns the first picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByG_U_C_First(
			long groupId, long userId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByG_U_C_First(
			groupId, userId, classPostId, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", userId=");
		sb.append(userId);

		sb.append(", classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the first picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByG_U_C_First(
		long groupId, long userId, long classPostId,
		OrderByComparator<Picture> orderByComparator) {

		List<Picture> list = findByG_U_C(
			groupId, userId, classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByG_U_C_Last(
			long groupId, long userId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByG_U_C_Last(
			groupId, userId, classPostId, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", userId=");
		sb.append(userId);

		sb.append(", classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the last picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByG_U_C_Last(
		long groupId, long userId, long classPostId,
		OrderByComparator<Picture> orderByComparator) {

		int count = countByG_U_C(groupId, userId, classPostId);

		if (count == 0) {
			return null;
		}

		List<Picture> list = findByG_U_C(
			groupId, userId, classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture[] findByG_U_C_PrevAndNext(
			long pictureId, long groupId, long userId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = findByPrimaryKey(pictureId);

		Session session = null;

		try {
			session = openSession();

			Picture[] array = new PictureImpl[3];

			array[0] = getByG_U_C_PrevAndNext(
				session, picture, groupId, userId, classPostId,
				orderByComparator, true);

			array[1] = picture;

			array[2] = getByG_U_C_PrevAndNext(
				session, picture, groupId, userId, classPostId,
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

	protected Picture getByG_U_C_PrevAndNext(
		Session session, Picture picture, long groupId, long userId,
		long classPostId, OrderByComparator<Picture> orderByComparator,
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

		sb.append(_SQL_SELECT_PICTURE_WHERE);

		sb.append(_FINDER_COLUMN_G_U_C_GROUPID_2);

		sb.append(_FINDER_COLUMN_G_U_C_USERID_2);

		sb.append(_FINDER_COLUMN_G_U_C_CLASSPOSTID_2);

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
			sb.append(PictureModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		queryPos.add(userId);

		queryPos.add(classPostId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(picture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Picture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByG_U_C(long groupId, long userId, long classPostId) {
		for (Picture picture :
				findByG_U_C(
					groupId, userId, classPostId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(picture);
		}
	}

	/**
	 * Returns the number of pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @return the number of matching pictures
	 */
	@Override
	public int countByG_U_C(long groupId, long userId, long classPostId) {
		FinderPath finderPath = _finderPathCountByG_U_C;

		Object[] finderArgs = new Object[] {groupId, userId, classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_PICTURE_WHERE);

			sb.append(_FINDER_COLUMN_G_U_C_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_U_C_USERID_2);

			sb.append(_FINDER_COLUMN_G_U_C_CLASSPOSTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(userId);

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

	private static final String _FINDER_COLUMN_G_U_C_GROUPID_2 =
		"picture.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_U_C_USERID_2 =
		"picture.userId = ? AND ";

	private static final String _FINDER_COLUMN_G_U_C_CLASSPOSTID_2 =
		"picture.classPostId = ?";

	private FinderPath _finderPathWithPaginationFindByC_LtM;
	private FinderPath _finderPathWithPaginationCountByC_LtM;

	/**
	 * Returns all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @return the matching pictures
	 */
	@Override
	public List<Picture> findByC_LtM(long classPostId, Date modifiedDate) {
		return findByC_LtM(
			classPostId, modifiedDate, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	@Override
	public List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end) {

		return findByC_LtM(classPostId, modifiedDate, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return findByC_LtM(
			classPostId, modifiedDate, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	@Override
	public List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		finderPath = _finderPathWithPaginationFindByC_LtM;
		finderArgs = new Object[] {
			classPostId, _getTime(modifiedDate), start, end, orderByComparator
		};

		List<Picture> list = null;

		if (useFinderCache) {
			list = (List<Picture>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Picture picture : list) {
					if ((classPostId != picture.getClassPostId()) ||
						(modifiedDate.getTime() < picture.getModifiedDate(
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

			sb.append(_SQL_SELECT_PICTURE_WHERE);

			sb.append(_FINDER_COLUMN_C_LTM_CLASSPOSTID_2);

			boolean bindModifiedDate = false;

			if (modifiedDate == null) {
				sb.append(_FINDER_COLUMN_C_LTM_MODIFIEDDATE_1);
			}
			else {
				bindModifiedDate = true;

				sb.append(_FINDER_COLUMN_C_LTM_MODIFIEDDATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PictureModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				if (bindModifiedDate) {
					queryPos.add(new Timestamp(modifiedDate.getTime()));
				}

				list = (List<Picture>)QueryUtil.list(
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
	 * Returns the first picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByC_LtM_First(
			long classPostId, Date modifiedDate,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByC_LtM_First(
			classPostId, modifiedDate, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append(", modifiedDate<=");
		sb.append(modifiedDate);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByC_LtM_First(
		long classPostId, Date modifiedDate,
		OrderByComparator<Picture> orderByComparator) {

		List<Picture> list = findByC_LtM(
			classPostId, modifiedDate, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	@Override
	public Picture findByC_LtM_Last(
			long classPostId, Date modifiedDate,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = fetchByC_LtM_Last(
			classPostId, modifiedDate, orderByComparator);

		if (picture != null) {
			return picture;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append(", modifiedDate<=");
		sb.append(modifiedDate);

		sb.append("}");

		throw new NoSuchPictureException(sb.toString());
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public Picture fetchByC_LtM_Last(
		long classPostId, Date modifiedDate,
		OrderByComparator<Picture> orderByComparator) {

		int count = countByC_LtM(classPostId, modifiedDate);

		if (count == 0) {
			return null;
		}

		List<Picture> list = findByC_LtM(
			classPostId, modifiedDate, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture[] findByC_LtM_PrevAndNext(
			long pictureId, long classPostId, Date modifiedDate,
			OrderByComparator<Picture> orderByComparator)
		throws NoSuchPictureException {

		Picture picture = findByPrimaryKey(pictureId);

		Session session = null;

		try {
			session = openSession();

			Picture[] array = new PictureImpl[3];

			array[0] = getByC_LtM_PrevAndNext(
				session, picture, classPostId, modifiedDate, orderByComparator,
				true);

			array[1] = picture;

			array[2] = getByC_LtM_PrevAndNext(
				session, picture, classPostId, modifiedDate, orderByComparator,
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

	protected Picture getByC_LtM_PrevAndNext(
		Session session, Picture picture, long classPostId, Date modifiedDate,
		OrderByComparator<Picture> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_PICTURE_WHERE);

		sb.append(_FINDER_COLUMN_C_LTM_CLASSPOSTID_2);

		boolean bindModifiedDate = false;

		if (modifiedDate == null) {
			sb.append(_FINDER_COLUMN_C_LTM_MODIFIEDDATE_1);
		}
		else {
			bindModifiedDate = true;

			sb.append(_FINDER_COLUMN_C_LTM_MODIFIEDDATE_2);
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
			sb.append(PictureModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		if (bindModifiedDate) {
			queryPos.add(new Timestamp(modifiedDate.getTime()));
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(picture)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Picture> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pictures where classPostId = &#63; and modifiedDate &le; &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 */
	@Override
	public void removeByC_LtM(long classPostId, Date modifiedDate) {
		for (Picture picture :
				findByC_LtM(
					classPostId, modifiedDate, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(picture);
		}
	}

	/**
	 * Returns the number of pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @return the number of matching pictures
	 */
	@Override
	public int countByC_LtM(long classPostId, Date modifiedDate) {
		FinderPath finderPath = _finderPathWithPaginationCountByC_LtM;

		Object[] finderArgs = new Object[] {
			classPostId, _getTime(modifiedDate)
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PICTURE_WHERE);

			sb.append(_FINDER_COLUMN_C_LTM_CLASSPOSTID_2);

			boolean bindModifiedDate = false;

			if (modifiedDate == null) {
				sb.append(_FINDER_COLUMN_C_LTM_MODIFIEDDATE_1);
			}
			else {
				bindModifiedDate = true;

				sb.append(_FINDER_COLUMN_C_LTM_MODIFIEDDATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				if (bindModifiedDate) {
					queryPos.add(new Timestamp(modifiedDate.getTime()));
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

	private static final String _FINDER_COLUMN_C_LTM_CLASSPOSTID_2 =
		"picture.classPostId = ? AND ";

	private static final String _FINDER_COLUMN_C_LTM_MODIFIEDDATE_1 =
		"picture.modifiedDate IS NULL";

	private static final String _FINDER_COLUMN_C_LTM_MODIFIEDDATE_2 =
		"picture.modifiedDate <= ?";

	public PicturePersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(Picture.class);

		setModelImplClass(PictureImpl.class);
		setModelPKClass(long.class);

		setTable(PictureTable.INSTANCE);
	}

	/**
	 * Caches the picture in the entity cache if it is enabled.
	 *
	 * @param picture the picture
	 */
	@Override
	public void cacheResult(Picture picture) {
		entityCache.putResult(
			PictureImpl.class, picture.getPrimaryKey(), picture);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {picture.getUuid(), picture.getGroupId()}, picture);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the pictures in the entity cache if it is enabled.
	 *
	 * @param pictures the pictures
	 */
	@Override
	public void cacheResult(List<Picture> pictures) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (pictures.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Picture picture : pictures) {
			if (entityCache.getResult(
					PictureImpl.class, picture.getPrimaryKey()) == null) {

				cacheResult(picture);
			}
		}
	}

	/**
	 * Clears the cache for all pictures.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PictureImpl.class);

		finderCache.clearCache(PictureImpl.class);
	}

	/**
	 * Clears the cache for the picture.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Picture picture) {
		entityCache.removeResult(PictureImpl.class, picture);
	}

	@Override
	public void clearCache(List<Picture> pictures) {
		for (Picture picture : pictures) {
			entityCache.removeResult(PictureImpl.class, picture);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PictureImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PictureImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(PictureModelImpl pictureModelImpl) {
		Object[] args = new Object[] {
			pictureModelImpl.getUuid(), pictureModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByUUID_G, args, pictureModelImpl);
	}

	/**
	 * Creates a new picture with the primary key. Does not add the picture to the database.
	 *
	 * @param pictureId the primary key for the new picture
	 * @return the new picture
	 */
	@Override
	public Picture create(long pictureId) {
		Picture picture = new PictureImpl();

		picture.setNew(true);
		picture.setPrimaryKey(pictureId);

		String uuid = PortalUUIDUtil.generate();

		picture.setUuid(uuid);

		picture.setCompanyId(CompanyThreadLocal.getCompanyId());

		return picture;
	}

	/**
	 * Removes the picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture that was removed
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture remove(long pictureId) throws NoSuchPictureException {
		return remove((Serializable)pictureId);
	}

	/**
	 * Removes the picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the picture
	 * @return the picture that was removed
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture remove(Serializable primaryKey)
		throws NoSuchPictureException {

		Session session = null;

		try {
			session = openSession();

			Picture picture = (Picture)session.get(
				PictureImpl.class, primaryKey);

			if (picture == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPictureException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(picture);
		}
		catch (NoSuchPictureException noSuchEntityException) {
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
	protected Picture removeImpl(Picture picture) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(picture)) {
				picture = (Picture)session.get(
					PictureImpl.class, picture.getPrimaryKeyObj());
			}

			if (picture != null) {
				session.delete(picture);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (picture != null) {
			clearCache(picture);
		}

		return picture;
	}

	@Override
	public Picture updateImpl(Picture picture) {
		boolean isNew = picture.isNew();

		if (!(picture instanceof PictureModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(picture.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(picture);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in picture proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Picture implementation " +
					picture.getClass());
		}

		PictureModelImpl pictureModelImpl = (PictureModelImpl)picture;

		if (Validator.isNull(picture.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			picture.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (picture.getCreateDate() == null)) {
			if (serviceContext == null) {
				picture.setCreateDate(date);
			}
			else {
				picture.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!pictureModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				picture.setModifiedDate(date);
			}
			else {
				picture.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(picture);
			}
			else {
				picture = (Picture)session.merge(picture);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(PictureImpl.class, pictureModelImpl, false, true);

		cacheUniqueFindersCache(pictureModelImpl);

		if (isNew) {
			picture.setNew(false);
		}

		picture.resetOriginalValues();

		return picture;
	}

	/**
	 * Returns the picture with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the picture
	 * @return the picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPictureException {

		Picture picture = fetchByPrimaryKey(primaryKey);

		if (picture == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPictureException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return picture;
	}

	/**
	 * Returns the picture with the primary key or throws a <code>NoSuchPictureException</code> if it could not be found.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	@Override
	public Picture findByPrimaryKey(long pictureId)
		throws NoSuchPictureException {

		return findByPrimaryKey((Serializable)pictureId);
	}

	/**
	 * Returns the picture with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture, or <code>null</code> if a picture with the primary key could not be found
	 */
	@Override
	public Picture fetchByPrimaryKey(long pictureId) {
		return fetchByPrimaryKey((Serializable)pictureId);
	}

	/**
	 * Returns all the pictures.
	 *
	 * @return the pictures
	 */
	@Override
	public List<Picture> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of pictures
	 */
	@Override
	public List<Picture> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of pictures
	 */
	@Override
	public List<Picture> findAll(
		int start, int end, OrderByComparator<Picture> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of pictures
	 */
	@Override
	public List<Picture> findAll(
		int start, int end, OrderByComparator<Picture> orderByComparator,
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

		List<Picture> list = null;

		if (useFinderCache) {
			list = (List<Picture>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PICTURE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PICTURE;

				sql = sql.concat(PictureModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Picture>)QueryUtil.list(
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
	 * Removes all the pictures from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Picture picture : findAll()) {
			remove(picture);
		}
	}

	/**
	 * Returns the number of pictures.
	 *
	 * @return the number of pictures
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PICTURE);

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
		return "pictureId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PICTURE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PictureModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the picture persistence.
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

		_finderPathWithPaginationFindByG_U_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_U_C",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "userId", "classPostId"}, true);

		_finderPathWithoutPaginationFindByG_U_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_U_C",
			new String[] {
				Long.class.getName(), Long.class.getName(), Long.class.getName()
			},
			new String[] {"groupId", "userId", "classPostId"}, true);

		_finderPathCountByG_U_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_U_C",
			new String[] {
				Long.class.getName(), Long.class.getName(), Long.class.getName()
			},
			new String[] {"groupId", "userId", "classPostId"}, false);

		_finderPathWithPaginationFindByC_LtM = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByC_LtM",
			new String[] {
				Long.class.getName(), Date.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"classPostId", "modifiedDate"}, true);

		_finderPathWithPaginationCountByC_LtM = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByC_LtM",
			new String[] {Long.class.getName(), Date.class.getName()},
			new String[] {"classPostId", "modifiedDate"}, false);

		PictureUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PictureUtil.setPersistence(null);

		entityCache.removeCache(PictureImpl.class.getName());
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

	private static final String _SQL_SELECT_PICTURE =
		"SELECT picture FROM Picture picture";

	private static final String _SQL_SELECT_PICTURE_WHERE =
		"SELECT picture FROM Picture picture WHERE ";

	private static final String _SQL_COUNT_PICTURE =
		"SELECT COUNT(picture) FROM Picture picture";

	private static final String _SQL_COUNT_PICTURE_WHERE =
		"SELECT COUNT(picture) FROM Picture picture WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "picture.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Picture exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Picture exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PicturePersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}