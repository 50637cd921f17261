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
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.permission.InlineSQLHelperUtil;
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

import nl.klassenkring.classgroup.exception.NoSuchClassReplyException;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyTable;
import nl.klassenkring.classgroup.model.impl.ClassReplyImpl;
import nl.klassenkring.classgroup.model.impl.ClassReplyModelImpl;
import nl.klassenkring.classgroup.service.persistence.ClassReplyPersistence;
import nl.klassenkring.classgroup.service.persistence.ClassReplyUtil;
import nl.klassenkring.classgroup.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the class reply service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ClassReplyPersistence.class)
public class ClassReplyPersistenceImpl
	extends BasePersistenceImpl<ClassReply> implements ClassReplyPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ClassReplyUtil</code> to access the class reply persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ClassReplyImpl.class.getName();

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
	 * Returns all the class replies where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
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

		List<ClassReply> list = null;

		if (useFinderCache) {
			list = (List<ClassReply>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReply classReply : list) {
					if (!uuid.equals(classReply.getUuid())) {
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

			sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
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

				list = (List<ClassReply>)QueryUtil.list(
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
	 * Returns the first class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByUuid_First(
			String uuid, OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByUuid_First(uuid, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByUuid_First(
		String uuid, OrderByComparator<ClassReply> orderByComparator) {

		List<ClassReply> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByUuid_Last(
			String uuid, OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByUuid_Last(uuid, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByUuid_Last(
		String uuid, OrderByComparator<ClassReply> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<ClassReply> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where uuid = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply[] findByUuid_PrevAndNext(
			long classReplyId, String uuid,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		uuid = Objects.toString(uuid, "");

		ClassReply classReply = findByPrimaryKey(classReplyId);

		Session session = null;

		try {
			session = openSession();

			ClassReply[] array = new ClassReplyImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, classReply, uuid, orderByComparator, true);

			array[1] = classReply;

			array[2] = getByUuid_PrevAndNext(
				session, classReply, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ClassReply getByUuid_PrevAndNext(
		Session session, ClassReply classReply, String uuid,
		OrderByComparator<ClassReply> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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
			sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(classReply)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReply> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class replies where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (ClassReply classReply :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(classReply);
		}
	}

	/**
	 * Returns the number of class replies where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class replies
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CLASSREPLY_WHERE);

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
		"classReply.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(classReply.uuid IS NULL OR classReply.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassReplyException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByUUID_G(String uuid, long groupId)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByUUID_G(uuid, groupId);

		if (classReply == null) {
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

			throw new NoSuchClassReplyException(sb.toString());
		}

		return classReply;
	}

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByUUID_G(
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

		if (result instanceof ClassReply) {
			ClassReply classReply = (ClassReply)result;

			if (!Objects.equals(uuid, classReply.getUuid()) ||
				(groupId != classReply.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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

				List<ClassReply> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					ClassReply classReply = list.get(0);

					result = classReply;

					cacheResult(classReply);
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
			return (ClassReply)result;
		}
	}

	/**
	 * Removes the class reply where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class reply that was removed
	 */
	@Override
	public ClassReply removeByUUID_G(String uuid, long groupId)
		throws NoSuchClassReplyException {

		ClassReply classReply = findByUUID_G(uuid, groupId);

		return remove(classReply);
	}

	/**
	 * Returns the number of class replies where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class replies
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CLASSREPLY_WHERE);

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
		"classReply.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(classReply.uuid IS NULL OR classReply.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"classReply.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
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

		List<ClassReply> list = null;

		if (useFinderCache) {
			list = (List<ClassReply>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReply classReply : list) {
					if (!uuid.equals(classReply.getUuid()) ||
						(companyId != classReply.getCompanyId())) {

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

			sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
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

				list = (List<ClassReply>)QueryUtil.list(
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
	 * Returns the first class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<ClassReply> orderByComparator) {

		List<ClassReply> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<ClassReply> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<ClassReply> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply[] findByUuid_C_PrevAndNext(
			long classReplyId, String uuid, long companyId,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		uuid = Objects.toString(uuid, "");

		ClassReply classReply = findByPrimaryKey(classReplyId);

		Session session = null;

		try {
			session = openSession();

			ClassReply[] array = new ClassReplyImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, classReply, uuid, companyId, orderByComparator, true);

			array[1] = classReply;

			array[2] = getByUuid_C_PrevAndNext(
				session, classReply, uuid, companyId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ClassReply getByUuid_C_PrevAndNext(
		Session session, ClassReply classReply, String uuid, long companyId,
		OrderByComparator<ClassReply> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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
			sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
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
					orderByComparator.getOrderByConditionValues(classReply)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReply> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class replies where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (ClassReply classReply :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(classReply);
		}
	}

	/**
	 * Returns the number of class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class replies
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CLASSREPLY_WHERE);

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
		"classReply.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(classReply.uuid IS NULL OR classReply.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"classReply.companyId = ?";

	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the class replies where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class replies
	 */
	@Override
	public List<ClassReply> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	@Override
	public List<ClassReply> findByGroupId(long groupId, int start, int end) {
		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class replies where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
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

		List<ClassReply> list = null;

		if (useFinderCache) {
			list = (List<ClassReply>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReply classReply : list) {
					if (groupId != classReply.getGroupId()) {
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

			sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<ClassReply>)QueryUtil.list(
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
	 * Returns the first class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByGroupId_First(
			long groupId, OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByGroupId_First(
			groupId, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the first class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByGroupId_First(
		long groupId, OrderByComparator<ClassReply> orderByComparator) {

		List<ClassReply> list = findByGroupId(groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByGroupId_Last(
			long groupId, OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByGroupId_Last(groupId, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the last class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByGroupId_Last(
		long groupId, OrderByComparator<ClassReply> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<ClassReply> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where groupId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply[] findByGroupId_PrevAndNext(
			long classReplyId, long groupId,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = findByPrimaryKey(classReplyId);

		Session session = null;

		try {
			session = openSession();

			ClassReply[] array = new ClassReplyImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, classReply, groupId, orderByComparator, true);

			array[1] = classReply;

			array[2] = getByGroupId_PrevAndNext(
				session, classReply, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ClassReply getByGroupId_PrevAndNext(
		Session session, ClassReply classReply, long groupId,
		OrderByComparator<ClassReply> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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
			sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(classReply)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReply> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class replies that the user has permission to view
	 */
	@Override
	public List<ClassReply> filterFindByGroupId(long groupId) {
		return filterFindByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies that the user has permission to view
	 */
	@Override
	public List<ClassReply> filterFindByGroupId(
		long groupId, int start, int end) {

		return filterFindByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies that the user has permission to view
	 */
	@Override
	public List<ClassReply> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return findByGroupId(groupId, start, end, orderByComparator);
		}

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				3 + (orderByComparator.getOrderByFields().length * 2));
		}
		else {
			sb = new StringBundler(4);
		}

		if (getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_CLASSREPLY_WHERE);
		}
		else {
			sb.append(_FILTER_SQL_SELECT_CLASSREPLY_NO_INLINE_DISTINCT_WHERE_1);
		}

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		if (!getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_CLASSREPLY_NO_INLINE_DISTINCT_WHERE_2);
		}

		if (orderByComparator != null) {
			if (getDB().isSupportsInlineDistinct()) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator, true);
			}
			else {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_TABLE, orderByComparator, true);
			}
		}
		else {
			if (getDB().isSupportsInlineDistinct()) {
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
			}
			else {
				sb.append(ClassReplyModelImpl.ORDER_BY_SQL);
			}
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), ClassReply.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		Session session = null;

		try {
			session = openSession();

			SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

			if (getDB().isSupportsInlineDistinct()) {
				sqlQuery.addEntity(_FILTER_ENTITY_ALIAS, ClassReplyImpl.class);
			}
			else {
				sqlQuery.addEntity(_FILTER_ENTITY_TABLE, ClassReplyImpl.class);
			}

			QueryPos queryPos = QueryPos.getInstance(sqlQuery);

			queryPos.add(groupId);

			return (List<ClassReply>)QueryUtil.list(
				sqlQuery, getDialect(), start, end);
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set of class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply[] filterFindByGroupId_PrevAndNext(
			long classReplyId, long groupId,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return findByGroupId_PrevAndNext(
				classReplyId, groupId, orderByComparator);
		}

		ClassReply classReply = findByPrimaryKey(classReplyId);

		Session session = null;

		try {
			session = openSession();

			ClassReply[] array = new ClassReplyImpl[3];

			array[0] = filterGetByGroupId_PrevAndNext(
				session, classReply, groupId, orderByComparator, true);

			array[1] = classReply;

			array[2] = filterGetByGroupId_PrevAndNext(
				session, classReply, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ClassReply filterGetByGroupId_PrevAndNext(
		Session session, ClassReply classReply, long groupId,
		OrderByComparator<ClassReply> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		if (getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_CLASSREPLY_WHERE);
		}
		else {
			sb.append(_FILTER_SQL_SELECT_CLASSREPLY_NO_INLINE_DISTINCT_WHERE_1);
		}

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		if (!getDB().isSupportsInlineDistinct()) {
			sb.append(_FILTER_SQL_SELECT_CLASSREPLY_NO_INLINE_DISTINCT_WHERE_2);
		}

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				if (getDB().isSupportsInlineDistinct()) {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_ALIAS, orderByConditionFields[i],
							true));
				}
				else {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_TABLE, orderByConditionFields[i],
							true));
				}

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
				if (getDB().isSupportsInlineDistinct()) {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_ALIAS, orderByFields[i], true));
				}
				else {
					sb.append(
						getColumnName(
							_ORDER_BY_ENTITY_TABLE, orderByFields[i], true));
				}

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
			if (getDB().isSupportsInlineDistinct()) {
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
			}
			else {
				sb.append(ClassReplyModelImpl.ORDER_BY_SQL);
			}
		}

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), ClassReply.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

		sqlQuery.setFirstResult(0);
		sqlQuery.setMaxResults(2);

		if (getDB().isSupportsInlineDistinct()) {
			sqlQuery.addEntity(_FILTER_ENTITY_ALIAS, ClassReplyImpl.class);
		}
		else {
			sqlQuery.addEntity(_FILTER_ENTITY_TABLE, ClassReplyImpl.class);
		}

		QueryPos queryPos = QueryPos.getInstance(sqlQuery);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(classReply)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReply> list = sqlQuery.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class replies where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (ClassReply classReply :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(classReply);
		}
	}

	/**
	 * Returns the number of class replies where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class replies
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CLASSREPLY_WHERE);

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

	/**
	 * Returns the number of class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class replies that the user has permission to view
	 */
	@Override
	public int filterCountByGroupId(long groupId) {
		if (!InlineSQLHelperUtil.isEnabled(groupId)) {
			return countByGroupId(groupId);
		}

		StringBundler sb = new StringBundler(2);

		sb.append(_FILTER_SQL_COUNT_CLASSREPLY_WHERE);

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		String sql = InlineSQLHelperUtil.replacePermissionCheck(
			sb.toString(), ClassReply.class.getName(),
			_FILTER_ENTITY_TABLE_FILTER_PK_COLUMN, groupId);

		Session session = null;

		try {
			session = openSession();

			SQLQuery sqlQuery = session.createSynchronizedSQLQuery(sql);

			sqlQuery.addScalar(
				COUNT_COLUMN_NAME, com.liferay.portal.kernel.dao.orm.Type.LONG);

			QueryPos queryPos = QueryPos.getInstance(sqlQuery);

			queryPos.add(groupId);

			Long count = (Long)sqlQuery.uniqueResult();

			return count.intValue();
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	private static final String _FINDER_COLUMN_GROUPID_GROUPID_2 =
		"classReply.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByClassPostId;
	private FinderPath _finderPathWithoutPaginationFindByClassPostId;
	private FinderPath _finderPathCountByClassPostId;

	/**
	 * Returns all the class replies where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching class replies
	 */
	@Override
	public List<ClassReply> findByClassPostId(long classPostId) {
		return findByClassPostId(
			classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	@Override
	public List<ClassReply> findByClassPostId(
		long classPostId, int start, int end) {

		return findByClassPostId(classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return findByClassPostId(
			classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
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

		List<ClassReply> list = null;

		if (useFinderCache) {
			list = (List<ClassReply>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReply classReply : list) {
					if (classPostId != classReply.getClassPostId()) {
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

			sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				list = (List<ClassReply>)QueryUtil.list(
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
	 * Returns the first class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByClassPostId_First(
			long classPostId, OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByClassPostId_First(
			classPostId, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByClassPostId_First(
		long classPostId, OrderByComparator<ClassReply> orderByComparator) {

		List<ClassReply> list = findByClassPostId(
			classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByClassPostId_Last(
			long classPostId, OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByClassPostId_Last(
			classPostId, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByClassPostId_Last(
		long classPostId, OrderByComparator<ClassReply> orderByComparator) {

		int count = countByClassPostId(classPostId);

		if (count == 0) {
			return null;
		}

		List<ClassReply> list = findByClassPostId(
			classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply[] findByClassPostId_PrevAndNext(
			long classReplyId, long classPostId,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = findByPrimaryKey(classReplyId);

		Session session = null;

		try {
			session = openSession();

			ClassReply[] array = new ClassReplyImpl[3];

			array[0] = getByClassPostId_PrevAndNext(
				session, classReply, classPostId, orderByComparator, true);

			array[1] = classReply;

			array[2] = getByClassPostId_PrevAndNext(
				session, classReply, classPostId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ClassReply getByClassPostId_PrevAndNext(
		Session session, ClassReply classReply, long classPostId,
		OrderByComparator<ClassReply> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

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
			sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(classReply)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReply> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class replies where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByClassPostId(long classPostId) {
		for (ClassReply classReply :
				findByClassPostId(
					classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(classReply);
		}
	}

	/**
	 * Returns the number of class replies where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching class replies
	 */
	@Override
	public int countByClassPostId(long classPostId) {
		FinderPath finderPath = _finderPathCountByClassPostId;

		Object[] finderArgs = new Object[] {classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CLASSREPLY_WHERE);

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
		"classReply.classPostId = ?";

	private FinderPath _finderPathWithPaginationFindByC_S;
	private FinderPath _finderPathWithoutPaginationFindByC_S;
	private FinderPath _finderPathCountByC_S;

	/**
	 * Returns all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @return the matching class replies
	 */
	@Override
	public List<ClassReply> findByC_S(long classPostId, int status) {
		return findByC_S(
			classPostId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	@Override
	public List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end) {

		return findByC_S(classPostId, status, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return findByC_S(
			classPostId, status, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	@Override
	public List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByC_S;
				finderArgs = new Object[] {classPostId, status};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByC_S;
			finderArgs = new Object[] {
				classPostId, status, start, end, orderByComparator
			};
		}

		List<ClassReply> list = null;

		if (useFinderCache) {
			list = (List<ClassReply>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReply classReply : list) {
					if ((classPostId != classReply.getClassPostId()) ||
						(status != classReply.getStatus())) {

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

			sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

			sb.append(_FINDER_COLUMN_C_S_CLASSPOSTID_2);

			sb.append(_FINDER_COLUMN_C_S_STATUS_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				queryPos.add(status);

				list = (List<ClassReply>)QueryUtil.list(
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
	 * Returns the first class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByC_S_First(
			long classPostId, int status,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByC_S_First(
			classPostId, status, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByC_S_First(
		long classPostId, int status,
		OrderByComparator<ClassReply> orderByComparator) {

		List<ClassReply> list = findByC_S(
			classPostId, status, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	@Override
	public ClassReply findByC_S_Last(
			long classPostId, int status,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByC_S_Last(
			classPostId, status, orderByComparator);

		if (classReply != null) {
			return classReply;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchClassReplyException(sb.toString());
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public ClassReply fetchByC_S_Last(
		long classPostId, int status,
		OrderByComparator<ClassReply> orderByComparator) {

		int count = countByC_S(classPostId, status);

		if (count == 0) {
			return null;
		}

		List<ClassReply> list = findByC_S(
			classPostId, status, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply[] findByC_S_PrevAndNext(
			long classReplyId, long classPostId, int status,
			OrderByComparator<ClassReply> orderByComparator)
		throws NoSuchClassReplyException {

		ClassReply classReply = findByPrimaryKey(classReplyId);

		Session session = null;

		try {
			session = openSession();

			ClassReply[] array = new ClassReplyImpl[3];

			array[0] = getByC_S_PrevAndNext(
				session, classReply, classPostId, status, orderByComparator,
				true);

			array[1] = classReply;

			array[2] = getByC_S_PrevAndNext(
				session, classReply, classPostId, status, orderByComparator,
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

	protected ClassReply getByC_S_PrevAndNext(
		Session session, ClassReply classReply, long classPostId, int status,
		OrderByComparator<ClassReply> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_CLASSREPLY_WHERE);

		sb.append(_FINDER_COLUMN_C_S_CLASSPOSTID_2);

		sb.append(_FINDER_COLUMN_C_S_STATUS_2);

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
			sb.append(ClassReplyModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		queryPos.add(status);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(classReply)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReply> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class replies where classPostId = &#63; and status = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 */
	@Override
	public void removeByC_S(long classPostId, int status) {
		for (ClassReply classReply :
				findByC_S(
					classPostId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(classReply);
		}
	}

	/**
	 * Returns the number of class replies where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @return the number of matching class replies
	 */
	@Override
	public int countByC_S(long classPostId, int status) {
		FinderPath finderPath = _finderPathCountByC_S;

		Object[] finderArgs = new Object[] {classPostId, status};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CLASSREPLY_WHERE);

			sb.append(_FINDER_COLUMN_C_S_CLASSPOSTID_2);

			sb.append(_FINDER_COLUMN_C_S_STATUS_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

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

	private static final String _FINDER_COLUMN_C_S_CLASSPOSTID_2 =
		"classReply.classPostId = ? AND ";

	private static final String _FINDER_COLUMN_C_S_STATUS_2 =
		"classReply.status = ?";

	public ClassReplyPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(ClassReply.class);

		setModelImplClass(ClassReplyImpl.class);
		setModelPKClass(long.class);

		setTable(ClassReplyTable.INSTANCE);
	}

	/**
	 * Caches the class reply in the entity cache if it is enabled.
	 *
	 * @param classReply the class reply
	 */
	@Override
	public void cacheResult(ClassReply classReply) {
		entityCache.putResult(
			ClassReplyImpl.class, classReply.getPrimaryKey(), classReply);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {classReply.getUuid(), classReply.getGroupId()},
			classReply);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the class replies in the entity cache if it is enabled.
	 *
	 * @param classReplies the class replies
	 */
	@Override
	public void cacheResult(List<ClassReply> classReplies) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (classReplies.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ClassReply classReply : classReplies) {
			if (entityCache.getResult(
					ClassReplyImpl.class, classReply.getPrimaryKey()) == null) {

				cacheResult(classReply);
			}
		}
	}

	/**
	 * Clears the cache for all class replies.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ClassReplyImpl.class);

		finderCache.clearCache(ClassReplyImpl.class);
	}

	/**
	 * Clears the cache for the class reply.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ClassReply classReply) {
		entityCache.removeResult(ClassReplyImpl.class, classReply);
	}

	@Override
	public void clearCache(List<ClassReply> classReplies) {
		for (ClassReply classReply : classReplies) {
			entityCache.removeResult(ClassReplyImpl.class, classReply);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ClassReplyImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ClassReplyImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		ClassReplyModelImpl classReplyModelImpl) {

		Object[] args = new Object[] {
			classReplyModelImpl.getUuid(), classReplyModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByUUID_G, args, classReplyModelImpl);
	}

	/**
	 * Creates a new class reply with the primary key. Does not add the class reply to the database.
	 *
	 * @param classReplyId the primary key for the new class reply
	 * @return the new class reply
	 */
	@Override
	public ClassReply create(long classReplyId) {
		ClassReply classReply = new ClassReplyImpl();

		classReply.setNew(true);
		classReply.setPrimaryKey(classReplyId);

		String uuid = PortalUUIDUtil.generate();

		classReply.setUuid(uuid);

		classReply.setCompanyId(CompanyThreadLocal.getCompanyId());

		return classReply;
	}

	/**
	 * Removes the class reply with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply that was removed
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply remove(long classReplyId)
		throws NoSuchClassReplyException {

		return remove((Serializable)classReplyId);
	}

	/**
	 * Removes the class reply with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the class reply
	 * @return the class reply that was removed
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply remove(Serializable primaryKey)
		throws NoSuchClassReplyException {

		Session session = null;

		try {
			session = openSession();

			ClassReply classReply = (ClassReply)session.get(
				ClassReplyImpl.class, primaryKey);

			if (classReply == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchClassReplyException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(classReply);
		}
		catch (NoSuchClassReplyException noSuchEntityException) {
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
	protected ClassReply removeImpl(ClassReply classReply) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(classReply)) {
				classReply = (ClassReply)session.get(
					ClassReplyImpl.class, classReply.getPrimaryKeyObj());
			}

			if (classReply != null) {
				session.delete(classReply);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (classReply != null) {
			clearCache(classReply);
		}

		return classReply;
	}

	@Override
	public ClassReply updateImpl(ClassReply classReply) {
		boolean isNew = classReply.isNew();

		if (!(classReply instanceof ClassReplyModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(classReply.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(classReply);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in classReply proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ClassReply implementation " +
					classReply.getClass());
		}

		ClassReplyModelImpl classReplyModelImpl =
			(ClassReplyModelImpl)classReply;

		if (Validator.isNull(classReply.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			classReply.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (classReply.getCreateDate() == null)) {
			if (serviceContext == null) {
				classReply.setCreateDate(date);
			}
			else {
				classReply.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!classReplyModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				classReply.setModifiedDate(date);
			}
			else {
				classReply.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(classReply);
			}
			else {
				classReply = (ClassReply)session.merge(classReply);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ClassReplyImpl.class, classReplyModelImpl, false, true);

		cacheUniqueFindersCache(classReplyModelImpl);

		if (isNew) {
			classReply.setNew(false);
		}

		classReply.resetOriginalValues();

		return classReply;
	}

	/**
	 * Returns the class reply with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the class reply
	 * @return the class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply findByPrimaryKey(Serializable primaryKey)
		throws NoSuchClassReplyException {

		ClassReply classReply = fetchByPrimaryKey(primaryKey);

		if (classReply == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchClassReplyException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return classReply;
	}

	/**
	 * Returns the class reply with the primary key or throws a <code>NoSuchClassReplyException</code> if it could not be found.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply findByPrimaryKey(long classReplyId)
		throws NoSuchClassReplyException {

		return findByPrimaryKey((Serializable)classReplyId);
	}

	/**
	 * Returns the class reply with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply, or <code>null</code> if a class reply with the primary key could not be found
	 */
	@Override
	public ClassReply fetchByPrimaryKey(long classReplyId) {
		return fetchByPrimaryKey((Serializable)classReplyId);
	}

	/**
	 * Returns all the class replies.
	 *
	 * @return the class replies
	 */
	@Override
	public List<ClassReply> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of class replies
	 */
	@Override
	public List<ClassReply> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class replies
	 */
	@Override
	public List<ClassReply> findAll(
		int start, int end, OrderByComparator<ClassReply> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class replies
	 */
	@Override
	public List<ClassReply> findAll(
		int start, int end, OrderByComparator<ClassReply> orderByComparator,
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

		List<ClassReply> list = null;

		if (useFinderCache) {
			list = (List<ClassReply>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CLASSREPLY);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CLASSREPLY;

				sql = sql.concat(ClassReplyModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ClassReply>)QueryUtil.list(
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
	 * Removes all the class replies from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ClassReply classReply : findAll()) {
			remove(classReply);
		}
	}

	/**
	 * Returns the number of class replies.
	 *
	 * @return the number of class replies
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CLASSREPLY);

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
		return "classReplyId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CLASSREPLY;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ClassReplyModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the class reply persistence.
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

		_finderPathWithPaginationFindByC_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByC_S",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"classPostId", "status"}, true);

		_finderPathWithoutPaginationFindByC_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByC_S",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"classPostId", "status"}, true);

		_finderPathCountByC_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_S",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"classPostId", "status"}, false);

		ClassReplyUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ClassReplyUtil.setPersistence(null);

		entityCache.removeCache(ClassReplyImpl.class.getName());
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

	private static final String _SQL_SELECT_CLASSREPLY =
		"SELECT classReply FROM ClassReply classReply";

	private static final String _SQL_SELECT_CLASSREPLY_WHERE =
		"SELECT classReply FROM ClassReply classReply WHERE ";

	private static final String _SQL_COUNT_CLASSREPLY =
		"SELECT COUNT(classReply) FROM ClassReply classReply";

	private static final String _SQL_COUNT_CLASSREPLY_WHERE =
		"SELECT COUNT(classReply) FROM ClassReply classReply WHERE ";

	private static final String _FILTER_ENTITY_TABLE_FILTER_PK_COLUMN =
		"classReply.classReplyId";

	private static final String _FILTER_SQL_SELECT_CLASSREPLY_WHERE =
		"SELECT DISTINCT {classReply.*} FROM KK_ClassReply classReply WHERE ";

	private static final String
		_FILTER_SQL_SELECT_CLASSREPLY_NO_INLINE_DISTINCT_WHERE_1 =
			"SELECT {KK_ClassReply.*} FROM (SELECT DISTINCT classReply.classReplyId FROM KK_ClassReply classReply WHERE ";

	private static final String
		_FILTER_SQL_SELECT_CLASSREPLY_NO_INLINE_DISTINCT_WHERE_2 =
			") TEMP_TABLE INNER JOIN KK_ClassReply ON TEMP_TABLE.classReplyId = KK_ClassReply.classReplyId";

	private static final String _FILTER_SQL_COUNT_CLASSREPLY_WHERE =
		"SELECT COUNT(DISTINCT classReply.classReplyId) AS COUNT_VALUE FROM KK_ClassReply classReply WHERE ";

	private static final String _FILTER_ENTITY_ALIAS = "classReply";

	private static final String _FILTER_ENTITY_TABLE = "KK_ClassReply";

	private static final String _ORDER_BY_ENTITY_ALIAS = "classReply.";

	private static final String _ORDER_BY_ENTITY_TABLE = "KK_ClassReply.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ClassReply exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ClassReply exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ClassReplyPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}