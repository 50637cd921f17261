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
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.classgroup.exception.NoSuchPostReadingException;
import nl.klassenkring.classgroup.model.PostReading;
import nl.klassenkring.classgroup.model.PostReadingTable;
import nl.klassenkring.classgroup.model.impl.PostReadingImpl;
import nl.klassenkring.classgroup.model.impl.PostReadingModelImpl;
import nl.klassenkring.classgroup.service.persistence.PostReadingPersistence;
import nl.klassenkring.classgroup.service.persistence.PostReadingUtil;
import nl.klassenkring.classgroup.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the post reading service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PostReadingPersistence.class)
public class PostReadingPersistenceImpl
	extends BasePersistenceImpl<PostReading> implements PostReadingPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PostReadingUtil</code> to access the post reading persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PostReadingImpl.class.getName();

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
	 * Returns all the post readings where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching post readings
	 */
	@Override
	public List<PostReading> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the post readings where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of matching post readings
	 */
	@Override
	public List<PostReading> findByGroupId(long groupId, int start, int end) {
		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the post readings where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching post readings
	 */
	@Override
	public List<PostReading> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PostReading> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the post readings where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching post readings
	 */
	@Override
	public List<PostReading> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PostReading> orderByComparator,
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

		List<PostReading> list = null;

		if (useFinderCache) {
			list = (List<PostReading>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PostReading postReading : list) {
					if (groupId != postReading.getGroupId()) {
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

			sb.append(_SQL_SELECT_POSTREADING_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PostReadingModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<PostReading>)QueryUtil.list(
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
	 * Returns the first post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	@Override
	public PostReading findByGroupId_First(
			long groupId, OrderByComparator<PostReading> orderByComparator)
		throws NoSuchPostReadingException {

		PostReading postReading = fetchByGroupId_First(
			groupId, orderByComparator);

		if (postReading != null) {
			return postReading;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchPostReadingException(sb.toString());
	}

	/**
	 * Returns the first post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	@Override
	public PostReading fetchByGroupId_First(
		long groupId, OrderByComparator<PostReading> orderByComparator) {

		List<PostReading> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	@Override
	public PostReading findByGroupId_Last(
			long groupId, OrderByComparator<PostReading> orderByComparator)
		throws NoSuchPostReadingException {

		PostReading postReading = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (postReading != null) {
			return postReading;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchPostReadingException(sb.toString());
	}

	/**
	 * Returns the last post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	@Override
	public PostReading fetchByGroupId_Last(
		long groupId, OrderByComparator<PostReading> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<PostReading> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the post readings before and after the current post reading in the ordered set where groupId = &#63;.
	 *
	 * @param postReadingId the primary key of the current post reading
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading[] findByGroupId_PrevAndNext(
			long postReadingId, long groupId,
			OrderByComparator<PostReading> orderByComparator)
		throws NoSuchPostReadingException {

		PostReading postReading = findByPrimaryKey(postReadingId);

		Session session = null;

		try {
			session = openSession();

			PostReading[] array = new PostReadingImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, postReading, groupId, orderByComparator, true);

			array[1] = postReading;

			array[2] = getByGroupId_PrevAndNext(
				session, postReading, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PostReading getByGroupId_PrevAndNext(
		Session session, PostReading postReading, long groupId,
		OrderByComparator<PostReading> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POSTREADING_WHERE);

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
			sb.append(PostReadingModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(postReading)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PostReading> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the post readings where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (PostReading postReading :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(postReading);
		}
	}

	/**
	 * Returns the number of post readings where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching post readings
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POSTREADING_WHERE);

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
		"postReading.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByClassPostId;
	private FinderPath _finderPathWithoutPaginationFindByClassPostId;
	private FinderPath _finderPathCountByClassPostId;

	/**
	 * Returns all the post readings where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching post readings
	 */
	@Override
	public List<PostReading> findByClassPostId(long classPostId) {
		return findByClassPostId(
			classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the post readings where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of matching post readings
	 */
	@Override
	public List<PostReading> findByClassPostId(
		long classPostId, int start, int end) {

		return findByClassPostId(classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the post readings where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching post readings
	 */
	@Override
	public List<PostReading> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<PostReading> orderByComparator) {

		return findByClassPostId(
			classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the post readings where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching post readings
	 */
	@Override
	public List<PostReading> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<PostReading> orderByComparator,
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

		List<PostReading> list = null;

		if (useFinderCache) {
			list = (List<PostReading>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PostReading postReading : list) {
					if (classPostId != postReading.getClassPostId()) {
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

			sb.append(_SQL_SELECT_POSTREADING_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PostReadingModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				list = (List<PostReading>)QueryUtil.list(
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
	 * Returns the first post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	@Override
	public PostReading findByClassPostId_First(
			long classPostId, OrderByComparator<PostReading> orderByComparator)
		throws NoSuchPostReadingException {

		PostReading postReading = fetchByClassPostId_First(
			classPostId, orderByComparator);

		if (postReading != null) {
			return postReading;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchPostReadingException(sb.toString());
	}

	/**
	 * Returns the first post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	@Override
	public PostReading fetchByClassPostId_First(
		long classPostId, OrderByComparator<PostReading> orderByComparator) {

		List<PostReading> list = findByClassPostId(
			classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	@Override
	public PostReading findByClassPostId_Last(
			long classPostId, OrderByComparator<PostReading> orderByComparator)
		throws NoSuchPostReadingException {

		PostReading postReading = fetchByClassPostId_Last(
			classPostId, orderByComparator);

		if (postReading != null) {
			return postReading;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchPostReadingException(sb.toString());
	}

	/**
	 * Returns the last post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	@Override
	public PostReading fetchByClassPostId_Last(
		long classPostId, OrderByComparator<PostReading> orderByComparator) {

		int count = countByClassPostId(classPostId);

		if (count == 0) {
			return null;
		}

		List<PostReading> list = findByClassPostId(
			classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the post readings before and after the current post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param postReadingId the primary key of the current post reading
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading[] findByClassPostId_PrevAndNext(
			long postReadingId, long classPostId,
			OrderByComparator<PostReading> orderByComparator)
		throws NoSuchPostReadingException {

		PostReading postReading = findByPrimaryKey(postReadingId);

		Session session = null;

		try {
			session = openSession();

			PostReading[] array = new PostReadingImpl[3];

			array[0] = getByClassPostId_PrevAndNext(
				session, postReading, classPostId, orderByComparator, true);

			array[1] = postReading;

			array[2] = getByClassPostId_PrevAndNext(
				session, postReading, classPostId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PostReading getByClassPostId_PrevAndNext(
		Session session, PostReading postReading, long classPostId,
		OrderByComparator<PostReading> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POSTREADING_WHERE);

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
			sb.append(PostReadingModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(postReading)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PostReading> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the post readings where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByClassPostId(long classPostId) {
		for (PostReading postReading :
				findByClassPostId(
					classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(postReading);
		}
	}

	/**
	 * Returns the number of post readings where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching post readings
	 */
	@Override
	public int countByClassPostId(long classPostId) {
		FinderPath finderPath = _finderPathCountByClassPostId;

		Object[] finderArgs = new Object[] {classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POSTREADING_WHERE);

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
		"postReading.classPostId = ?";

	private FinderPath _finderPathFetchByC_U;
	private FinderPath _finderPathCountByC_U;

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or throws a <code>NoSuchPostReadingException</code> if it could not be found.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	@Override
	public PostReading findByC_U(long classPostId, long userId)
		throws NoSuchPostReadingException {

		PostReading postReading = fetchByC_U(classPostId, userId);

		if (postReading == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("classPostId=");
			sb.append(classPostId);

			sb.append(", userId=");
			sb.append(userId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPostReadingException(sb.toString());
		}

		return postReading;
	}

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	@Override
	public PostReading fetchByC_U(long classPostId, long userId) {
		return fetchByC_U(classPostId, userId, true);
	}

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	@Override
	public PostReading fetchByC_U(
		long classPostId, long userId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {classPostId, userId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByC_U, finderArgs, this);
		}

		if (result instanceof PostReading) {
			PostReading postReading = (PostReading)result;

			if ((classPostId != postReading.getClassPostId()) ||
				(userId != postReading.getUserId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_POSTREADING_WHERE);

			sb.append(_FINDER_COLUMN_C_U_CLASSPOSTID_2);

			sb.append(_FINDER_COLUMN_C_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				queryPos.add(userId);

				List<PostReading> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByC_U, finderArgs, list);
					}
				}
				else {
					PostReading postReading = list.get(0);

					result = postReading;

					cacheResult(postReading);
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
			return (PostReading)result;
		}
	}

	/**
	 * Removes the post reading where classPostId = &#63; and userId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the post reading that was removed
	 */
	@Override
	public PostReading removeByC_U(long classPostId, long userId)
		throws NoSuchPostReadingException {

		PostReading postReading = findByC_U(classPostId, userId);

		return remove(postReading);
	}

	/**
	 * Returns the number of post readings where classPostId = &#63; and userId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the number of matching post readings
	 */
	@Override
	public int countByC_U(long classPostId, long userId) {
		FinderPath finderPath = _finderPathCountByC_U;

		Object[] finderArgs = new Object[] {classPostId, userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_POSTREADING_WHERE);

			sb.append(_FINDER_COLUMN_C_U_CLASSPOSTID_2);

			sb.append(_FINDER_COLUMN_C_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				queryPos.add(userId);

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

	private static final String _FINDER_COLUMN_C_U_CLASSPOSTID_2 =
		"postReading.classPostId = ? AND ";

	private static final String _FINDER_COLUMN_C_U_USERID_2 =
		"postReading.userId = ?";

	public PostReadingPersistenceImpl() {
		setModelClass(PostReading.class);

		setModelImplClass(PostReadingImpl.class);
		setModelPKClass(long.class);

		setTable(PostReadingTable.INSTANCE);
	}

	/**
	 * Caches the post reading in the entity cache if it is enabled.
	 *
	 * @param postReading the post reading
	 */
	@Override
	public void cacheResult(PostReading postReading) {
		entityCache.putResult(
			PostReadingImpl.class, postReading.getPrimaryKey(), postReading);

		finderCache.putResult(
			_finderPathFetchByC_U,
			new Object[] {
				postReading.getClassPostId(), postReading.getUserId()
			},
			postReading);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the post readings in the entity cache if it is enabled.
	 *
	 * @param postReadings the post readings
	 */
	@Override
	public void cacheResult(List<PostReading> postReadings) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (postReadings.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PostReading postReading : postReadings) {
			if (entityCache.getResult(
					PostReadingImpl.class, postReading.getPrimaryKey()) ==
						null) {

				cacheResult(postReading);
			}
		}
	}

	/**
	 * Clears the cache for all post readings.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PostReadingImpl.class);

		finderCache.clearCache(PostReadingImpl.class);
	}

	/**
	 * Clears the cache for the post reading.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PostReading postReading) {
		entityCache.removeResult(PostReadingImpl.class, postReading);
	}

	@Override
	public void clearCache(List<PostReading> postReadings) {
		for (PostReading postReading : postReadings) {
			entityCache.removeResult(PostReadingImpl.class, postReading);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PostReadingImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PostReadingImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PostReadingModelImpl postReadingModelImpl) {

		Object[] args = new Object[] {
			postReadingModelImpl.getClassPostId(),
			postReadingModelImpl.getUserId()
		};

		finderCache.putResult(_finderPathCountByC_U, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByC_U, args, postReadingModelImpl);
	}

	/**
	 * Creates a new post reading with the primary key. Does not add the post reading to the database.
	 *
	 * @param postReadingId the primary key for the new post reading
	 * @return the new post reading
	 */
	@Override
	public PostReading create(long postReadingId) {
		PostReading postReading = new PostReadingImpl();

		postReading.setNew(true);
		postReading.setPrimaryKey(postReadingId);

		postReading.setCompanyId(CompanyThreadLocal.getCompanyId());

		return postReading;
	}

	/**
	 * Removes the post reading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading that was removed
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading remove(long postReadingId)
		throws NoSuchPostReadingException {

		return remove((Serializable)postReadingId);
	}

	/**
	 * Removes the post reading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the post reading
	 * @return the post reading that was removed
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading remove(Serializable primaryKey)
		throws NoSuchPostReadingException {

		Session session = null;

		try {
			session = openSession();

			PostReading postReading = (PostReading)session.get(
				PostReadingImpl.class, primaryKey);

			if (postReading == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPostReadingException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(postReading);
		}
		catch (NoSuchPostReadingException noSuchEntityException) {
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
	protected PostReading removeImpl(PostReading postReading) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(postReading)) {
				postReading = (PostReading)session.get(
					PostReadingImpl.class, postReading.getPrimaryKeyObj());
			}

			if (postReading != null) {
				session.delete(postReading);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (postReading != null) {
			clearCache(postReading);
		}

		return postReading;
	}

	@Override
	public PostReading updateImpl(PostReading postReading) {
		boolean isNew = postReading.isNew();

		if (!(postReading instanceof PostReadingModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(postReading.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(postReading);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in postReading proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PostReading implementation " +
					postReading.getClass());
		}

		PostReadingModelImpl postReadingModelImpl =
			(PostReadingModelImpl)postReading;

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(postReading);
			}
			else {
				postReading = (PostReading)session.merge(postReading);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PostReadingImpl.class, postReadingModelImpl, false, true);

		cacheUniqueFindersCache(postReadingModelImpl);

		if (isNew) {
			postReading.setNew(false);
		}

		postReading.resetOriginalValues();

		return postReading;
	}

	/**
	 * Returns the post reading with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the post reading
	 * @return the post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPostReadingException {

		PostReading postReading = fetchByPrimaryKey(primaryKey);

		if (postReading == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPostReadingException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return postReading;
	}

	/**
	 * Returns the post reading with the primary key or throws a <code>NoSuchPostReadingException</code> if it could not be found.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading findByPrimaryKey(long postReadingId)
		throws NoSuchPostReadingException {

		return findByPrimaryKey((Serializable)postReadingId);
	}

	/**
	 * Returns the post reading with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading, or <code>null</code> if a post reading with the primary key could not be found
	 */
	@Override
	public PostReading fetchByPrimaryKey(long postReadingId) {
		return fetchByPrimaryKey((Serializable)postReadingId);
	}

	/**
	 * Returns all the post readings.
	 *
	 * @return the post readings
	 */
	@Override
	public List<PostReading> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of post readings
	 */
	@Override
	public List<PostReading> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of post readings
	 */
	@Override
	public List<PostReading> findAll(
		int start, int end, OrderByComparator<PostReading> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of post readings
	 */
	@Override
	public List<PostReading> findAll(
		int start, int end, OrderByComparator<PostReading> orderByComparator,
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

		List<PostReading> list = null;

		if (useFinderCache) {
			list = (List<PostReading>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_POSTREADING);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_POSTREADING;

				sql = sql.concat(PostReadingModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PostReading>)QueryUtil.list(
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
	 * Removes all the post readings from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PostReading postReading : findAll()) {
			remove(postReading);
		}
	}

	/**
	 * Returns the number of post readings.
	 *
	 * @return the number of post readings
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_POSTREADING);

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
		return "postReadingId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_POSTREADING;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PostReadingModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the post reading persistence.
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

		_finderPathFetchByC_U = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByC_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"classPostId", "userId"}, true);

		_finderPathCountByC_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"classPostId", "userId"}, false);

		PostReadingUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PostReadingUtil.setPersistence(null);

		entityCache.removeCache(PostReadingImpl.class.getName());
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

	private static final String _SQL_SELECT_POSTREADING =
		"SELECT postReading FROM PostReading postReading";

	private static final String _SQL_SELECT_POSTREADING_WHERE =
		"SELECT postReading FROM PostReading postReading WHERE ";

	private static final String _SQL_COUNT_POSTREADING =
		"SELECT COUNT(postReading) FROM PostReading postReading";

	private static final String _SQL_COUNT_POSTREADING_WHERE =
		"SELECT COUNT(postReading) FROM PostReading postReading WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "postReading.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PostReading exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PostReading exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PostReadingPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}