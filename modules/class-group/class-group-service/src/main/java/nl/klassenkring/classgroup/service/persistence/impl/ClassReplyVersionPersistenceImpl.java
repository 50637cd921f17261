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

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.classgroup.exception.NoSuchClassReplyVersionException;
import nl.klassenkring.classgroup.model.ClassReplyVersion;
import nl.klassenkring.classgroup.model.ClassReplyVersionTable;
import nl.klassenkring.classgroup.model.impl.ClassReplyVersionImpl;
import nl.klassenkring.classgroup.model.impl.ClassReplyVersionModelImpl;
import nl.klassenkring.classgroup.service.persistence.ClassReplyVersionPersistence;
import nl.klassenkring.classgroup.service.persistence.ClassReplyVersionUtil;
import nl.klassenkring.classgroup.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the class reply version service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ClassReplyVersionPersistence.class)
public class ClassReplyVersionPersistenceImpl
	extends BasePersistenceImpl<ClassReplyVersion>
	implements ClassReplyVersionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ClassReplyVersionUtil</code> to access the class reply version persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ClassReplyVersionImpl.class.getName();

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
	 * Returns all the class reply versions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end) {

		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
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

		List<ClassReplyVersion> list = null;

		if (useFinderCache) {
			list = (List<ClassReplyVersion>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReplyVersion classReplyVersion : list) {
					if (groupId != classReplyVersion.getGroupId()) {
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

			sb.append(_SQL_SELECT_CLASSREPLYVERSION_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<ClassReplyVersion>)QueryUtil.list(
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
	 * Returns the first class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion findByGroupId_First(
			long groupId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByGroupId_First(
			groupId, orderByComparator);

		if (classReplyVersion != null) {
			return classReplyVersion;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchClassReplyVersionException(sb.toString());
	}

	/**
	 * Returns the first class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion fetchByGroupId_First(
		long groupId, OrderByComparator<ClassReplyVersion> orderByComparator) {

		List<ClassReplyVersion> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion findByGroupId_Last(
			long groupId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (classReplyVersion != null) {
			return classReplyVersion;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchClassReplyVersionException(sb.toString());
	}

	/**
	 * Returns the last class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion fetchByGroupId_Last(
		long groupId, OrderByComparator<ClassReplyVersion> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<ClassReplyVersion> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion[] findByGroupId_PrevAndNext(
			long classReplyVersionId, long groupId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = findByPrimaryKey(
			classReplyVersionId);

		Session session = null;

		try {
			session = openSession();

			ClassReplyVersion[] array = new ClassReplyVersionImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, classReplyVersion, groupId, orderByComparator, true);

			array[1] = classReplyVersion;

			array[2] = getByGroupId_PrevAndNext(
				session, classReplyVersion, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ClassReplyVersion getByGroupId_PrevAndNext(
		Session session, ClassReplyVersion classReplyVersion, long groupId,
		OrderByComparator<ClassReplyVersion> orderByComparator,
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

		sb.append(_SQL_SELECT_CLASSREPLYVERSION_WHERE);

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
			sb.append(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
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
						classReplyVersion)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReplyVersion> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class reply versions where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (ClassReplyVersion classReplyVersion :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(classReplyVersion);
		}
	}

	/**
	 * Returns the number of class reply versions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class reply versions
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CLASSREPLYVERSION_WHERE);

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
		"classReplyVersion.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByClassPostId;
	private FinderPath _finderPathWithoutPaginationFindByClassPostId;
	private FinderPath _finderPathCountByClassPostId;

	/**
	 * Returns all the class reply versions where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassPostId(long classPostId) {
		return findByClassPostId(
			classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end) {

		return findByClassPostId(classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return findByClassPostId(
			classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
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

		List<ClassReplyVersion> list = null;

		if (useFinderCache) {
			list = (List<ClassReplyVersion>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReplyVersion classReplyVersion : list) {
					if (classPostId != classReplyVersion.getClassPostId()) {
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

			sb.append(_SQL_SELECT_CLASSREPLYVERSION_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				list = (List<ClassReplyVersion>)QueryUtil.list(
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
	 * Returns the first class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion findByClassPostId_First(
			long classPostId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByClassPostId_First(
			classPostId, orderByComparator);

		if (classReplyVersion != null) {
			return classReplyVersion;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchClassReplyVersionException(sb.toString());
	}

	/**
	 * Returns the first class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion fetchByClassPostId_First(
		long classPostId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		List<ClassReplyVersion> list = findByClassPostId(
			classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion findByClassPostId_Last(
			long classPostId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByClassPostId_Last(
			classPostId, orderByComparator);

		if (classReplyVersion != null) {
			return classReplyVersion;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchClassReplyVersionException(sb.toString());
	}

	/**
	 * Returns the last class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion fetchByClassPostId_Last(
		long classPostId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		int count = countByClassPostId(classPostId);

		if (count == 0) {
			return null;
		}

		List<ClassReplyVersion> list = findByClassPostId(
			classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion[] findByClassPostId_PrevAndNext(
			long classReplyVersionId, long classPostId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = findByPrimaryKey(
			classReplyVersionId);

		Session session = null;

		try {
			session = openSession();

			ClassReplyVersion[] array = new ClassReplyVersionImpl[3];

			array[0] = getByClassPostId_PrevAndNext(
				session, classReplyVersion, classPostId, orderByComparator,
				true);

			array[1] = classReplyVersion;

			array[2] = getByClassPostId_PrevAndNext(
				session, classReplyVersion, classPostId, orderByComparator,
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

	protected ClassReplyVersion getByClassPostId_PrevAndNext(
		Session session, ClassReplyVersion classReplyVersion, long classPostId,
		OrderByComparator<ClassReplyVersion> orderByComparator,
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

		sb.append(_SQL_SELECT_CLASSREPLYVERSION_WHERE);

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
			sb.append(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
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
						classReplyVersion)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReplyVersion> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class reply versions where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByClassPostId(long classPostId) {
		for (ClassReplyVersion classReplyVersion :
				findByClassPostId(
					classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(classReplyVersion);
		}
	}

	/**
	 * Returns the number of class reply versions where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching class reply versions
	 */
	@Override
	public int countByClassPostId(long classPostId) {
		FinderPath finderPath = _finderPathCountByClassPostId;

		Object[] finderArgs = new Object[] {classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CLASSREPLYVERSION_WHERE);

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
		"classReplyVersion.classPostId = ?";

	private FinderPath _finderPathWithPaginationFindByClassReplyId;
	private FinderPath _finderPathWithoutPaginationFindByClassReplyId;
	private FinderPath _finderPathCountByClassReplyId;

	/**
	 * Returns all the class reply versions where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @return the matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassReplyId(long classReplyId) {
		return findByClassReplyId(
			classReplyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end) {

		return findByClassReplyId(classReplyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return findByClassReplyId(
			classReplyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByClassReplyId;
				finderArgs = new Object[] {classReplyId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByClassReplyId;
			finderArgs = new Object[] {
				classReplyId, start, end, orderByComparator
			};
		}

		List<ClassReplyVersion> list = null;

		if (useFinderCache) {
			list = (List<ClassReplyVersion>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ClassReplyVersion classReplyVersion : list) {
					if (classReplyId != classReplyVersion.getClassReplyId()) {
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

			sb.append(_SQL_SELECT_CLASSREPLYVERSION_WHERE);

			sb.append(_FINDER_COLUMN_CLASSREPLYID_CLASSREPLYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classReplyId);

				list = (List<ClassReplyVersion>)QueryUtil.list(
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
	 * Returns the first class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion findByClassReplyId_First(
			long classReplyId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByClassReplyId_First(
			classReplyId, orderByComparator);

		if (classReplyVersion != null) {
			return classReplyVersion;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classReplyId=");
		sb.append(classReplyId);

		sb.append("}");

		throw new NoSuchClassReplyVersionException(sb.toString());
	}

	/**
	 * Returns the first class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion fetchByClassReplyId_First(
		long classReplyId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		List<ClassReplyVersion> list = findByClassReplyId(
			classReplyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion findByClassReplyId_Last(
			long classReplyId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByClassReplyId_Last(
			classReplyId, orderByComparator);

		if (classReplyVersion != null) {
			return classReplyVersion;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classReplyId=");
		sb.append(classReplyId);

		sb.append("}");

		throw new NoSuchClassReplyVersionException(sb.toString());
	}

	/**
	 * Returns the last class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	@Override
	public ClassReplyVersion fetchByClassReplyId_Last(
		long classReplyId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		int count = countByClassReplyId(classReplyId);

		if (count == 0) {
			return null;
		}

		List<ClassReplyVersion> list = findByClassReplyId(
			classReplyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion[] findByClassReplyId_PrevAndNext(
			long classReplyVersionId, long classReplyId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = findByPrimaryKey(
			classReplyVersionId);

		Session session = null;

		try {
			session = openSession();

			ClassReplyVersion[] array = new ClassReplyVersionImpl[3];

			array[0] = getByClassReplyId_PrevAndNext(
				session, classReplyVersion, classReplyId, orderByComparator,
				true);

			array[1] = classReplyVersion;

			array[2] = getByClassReplyId_PrevAndNext(
				session, classReplyVersion, classReplyId, orderByComparator,
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

	protected ClassReplyVersion getByClassReplyId_PrevAndNext(
		Session session, ClassReplyVersion classReplyVersion, long classReplyId,
		OrderByComparator<ClassReplyVersion> orderByComparator,
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

		sb.append(_SQL_SELECT_CLASSREPLYVERSION_WHERE);

		sb.append(_FINDER_COLUMN_CLASSREPLYID_CLASSREPLYID_2);

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
			sb.append(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classReplyId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						classReplyVersion)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ClassReplyVersion> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the class reply versions where classReplyId = &#63; from the database.
	 *
	 * @param classReplyId the class reply ID
	 */
	@Override
	public void removeByClassReplyId(long classReplyId) {
		for (ClassReplyVersion classReplyVersion :
				findByClassReplyId(
					classReplyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(classReplyVersion);
		}
	}

	/**
	 * Returns the number of class reply versions where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @return the number of matching class reply versions
	 */
	@Override
	public int countByClassReplyId(long classReplyId) {
		FinderPath finderPath = _finderPathCountByClassReplyId;

		Object[] finderArgs = new Object[] {classReplyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CLASSREPLYVERSION_WHERE);

			sb.append(_FINDER_COLUMN_CLASSREPLYID_CLASSREPLYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classReplyId);

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

	private static final String _FINDER_COLUMN_CLASSREPLYID_CLASSREPLYID_2 =
		"classReplyVersion.classReplyId = ?";

	public ClassReplyVersionPersistenceImpl() {
		setModelClass(ClassReplyVersion.class);

		setModelImplClass(ClassReplyVersionImpl.class);
		setModelPKClass(long.class);

		setTable(ClassReplyVersionTable.INSTANCE);
	}

	/**
	 * Caches the class reply version in the entity cache if it is enabled.
	 *
	 * @param classReplyVersion the class reply version
	 */
	@Override
	public void cacheResult(ClassReplyVersion classReplyVersion) {
		entityCache.putResult(
			ClassReplyVersionImpl.class, classReplyVersion.getPrimaryKey(),
			classReplyVersion);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the class reply versions in the entity cache if it is enabled.
	 *
	 * @param classReplyVersions the class reply versions
	 */
	@Override
	public void cacheResult(List<ClassReplyVersion> classReplyVersions) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (classReplyVersions.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ClassReplyVersion classReplyVersion : classReplyVersions) {
			if (entityCache.getResult(
					ClassReplyVersionImpl.class,
					classReplyVersion.getPrimaryKey()) == null) {

				cacheResult(classReplyVersion);
			}
		}
	}

	/**
	 * Clears the cache for all class reply versions.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ClassReplyVersionImpl.class);

		finderCache.clearCache(ClassReplyVersionImpl.class);
	}

	/**
	 * Clears the cache for the class reply version.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ClassReplyVersion classReplyVersion) {
		entityCache.removeResult(
			ClassReplyVersionImpl.class, classReplyVersion);
	}

	@Override
	public void clearCache(List<ClassReplyVersion> classReplyVersions) {
		for (ClassReplyVersion classReplyVersion : classReplyVersions) {
			entityCache.removeResult(
				ClassReplyVersionImpl.class, classReplyVersion);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ClassReplyVersionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ClassReplyVersionImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new class reply version with the primary key. Does not add the class reply version to the database.
	 *
	 * @param classReplyVersionId the primary key for the new class reply version
	 * @return the new class reply version
	 */
	@Override
	public ClassReplyVersion create(long classReplyVersionId) {
		ClassReplyVersion classReplyVersion = new ClassReplyVersionImpl();

		classReplyVersion.setNew(true);
		classReplyVersion.setPrimaryKey(classReplyVersionId);

		classReplyVersion.setCompanyId(CompanyThreadLocal.getCompanyId());

		return classReplyVersion;
	}

	/**
	 * Removes the class reply version with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version that was removed
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion remove(long classReplyVersionId)
		throws NoSuchClassReplyVersionException {

		return remove((Serializable)classReplyVersionId);
	}

	/**
	 * Removes the class reply version with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the class reply version
	 * @return the class reply version that was removed
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion remove(Serializable primaryKey)
		throws NoSuchClassReplyVersionException {

		Session session = null;

		try {
			session = openSession();

			ClassReplyVersion classReplyVersion =
				(ClassReplyVersion)session.get(
					ClassReplyVersionImpl.class, primaryKey);

			if (classReplyVersion == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchClassReplyVersionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(classReplyVersion);
		}
		catch (NoSuchClassReplyVersionException noSuchEntityException) {
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
	protected ClassReplyVersion removeImpl(
		ClassReplyVersion classReplyVersion) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(classReplyVersion)) {
				classReplyVersion = (ClassReplyVersion)session.get(
					ClassReplyVersionImpl.class,
					classReplyVersion.getPrimaryKeyObj());
			}

			if (classReplyVersion != null) {
				session.delete(classReplyVersion);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (classReplyVersion != null) {
			clearCache(classReplyVersion);
		}

		return classReplyVersion;
	}

	@Override
	public ClassReplyVersion updateImpl(ClassReplyVersion classReplyVersion) {
		boolean isNew = classReplyVersion.isNew();

		if (!(classReplyVersion instanceof ClassReplyVersionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(classReplyVersion.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					classReplyVersion);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in classReplyVersion proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ClassReplyVersion implementation " +
					classReplyVersion.getClass());
		}

		ClassReplyVersionModelImpl classReplyVersionModelImpl =
			(ClassReplyVersionModelImpl)classReplyVersion;

		if (isNew && (classReplyVersion.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				classReplyVersion.setCreateDate(date);
			}
			else {
				classReplyVersion.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(classReplyVersion);
			}
			else {
				classReplyVersion = (ClassReplyVersion)session.merge(
					classReplyVersion);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ClassReplyVersionImpl.class, classReplyVersionModelImpl, false,
			true);

		if (isNew) {
			classReplyVersion.setNew(false);
		}

		classReplyVersion.resetOriginalValues();

		return classReplyVersion;
	}

	/**
	 * Returns the class reply version with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the class reply version
	 * @return the class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion findByPrimaryKey(Serializable primaryKey)
		throws NoSuchClassReplyVersionException {

		ClassReplyVersion classReplyVersion = fetchByPrimaryKey(primaryKey);

		if (classReplyVersion == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchClassReplyVersionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return classReplyVersion;
	}

	/**
	 * Returns the class reply version with the primary key or throws a <code>NoSuchClassReplyVersionException</code> if it could not be found.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion findByPrimaryKey(long classReplyVersionId)
		throws NoSuchClassReplyVersionException {

		return findByPrimaryKey((Serializable)classReplyVersionId);
	}

	/**
	 * Returns the class reply version with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version, or <code>null</code> if a class reply version with the primary key could not be found
	 */
	@Override
	public ClassReplyVersion fetchByPrimaryKey(long classReplyVersionId) {
		return fetchByPrimaryKey((Serializable)classReplyVersionId);
	}

	/**
	 * Returns all the class reply versions.
	 *
	 * @return the class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findAll(
		int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class reply versions
	 */
	@Override
	public List<ClassReplyVersion> findAll(
		int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
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

		List<ClassReplyVersion> list = null;

		if (useFinderCache) {
			list = (List<ClassReplyVersion>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CLASSREPLYVERSION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CLASSREPLYVERSION;

				sql = sql.concat(ClassReplyVersionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ClassReplyVersion>)QueryUtil.list(
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
	 * Removes all the class reply versions from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ClassReplyVersion classReplyVersion : findAll()) {
			remove(classReplyVersion);
		}
	}

	/**
	 * Returns the number of class reply versions.
	 *
	 * @return the number of class reply versions
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CLASSREPLYVERSION);

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
		return "classReplyVersionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CLASSREPLYVERSION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ClassReplyVersionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the class reply version persistence.
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

		_finderPathWithPaginationFindByClassReplyId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByClassReplyId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"classReplyId"}, true);

		_finderPathWithoutPaginationFindByClassReplyId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByClassReplyId",
			new String[] {Long.class.getName()}, new String[] {"classReplyId"},
			true);

		_finderPathCountByClassReplyId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByClassReplyId",
			new String[] {Long.class.getName()}, new String[] {"classReplyId"},
			false);

		ClassReplyVersionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ClassReplyVersionUtil.setPersistence(null);

		entityCache.removeCache(ClassReplyVersionImpl.class.getName());
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

	private static final String _SQL_SELECT_CLASSREPLYVERSION =
		"SELECT classReplyVersion FROM ClassReplyVersion classReplyVersion";

	private static final String _SQL_SELECT_CLASSREPLYVERSION_WHERE =
		"SELECT classReplyVersion FROM ClassReplyVersion classReplyVersion WHERE ";

	private static final String _SQL_COUNT_CLASSREPLYVERSION =
		"SELECT COUNT(classReplyVersion) FROM ClassReplyVersion classReplyVersion";

	private static final String _SQL_COUNT_CLASSREPLYVERSION_WHERE =
		"SELECT COUNT(classReplyVersion) FROM ClassReplyVersion classReplyVersion WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "classReplyVersion.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ClassReplyVersion exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ClassReplyVersion exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ClassReplyVersionPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}