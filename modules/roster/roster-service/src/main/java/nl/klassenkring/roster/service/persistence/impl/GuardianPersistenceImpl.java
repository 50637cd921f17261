/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence.impl;

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
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.roster.exception.NoSuchGuardianException;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.impl.GuardianImpl;
import nl.klassenkring.roster.model.impl.GuardianModelImpl;
import nl.klassenkring.roster.service.persistence.GuardianPersistence;
import nl.klassenkring.roster.service.persistence.GuardianUtil;
import nl.klassenkring.roster.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the guardian service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = GuardianPersistence.class)
public class GuardianPersistenceImpl
	extends BasePersistenceImpl<Guardian> implements GuardianPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>GuardianUtil</code> to access the guardian persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		GuardianImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindBySchoolGroupId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns all the guardians where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching guardians
	 */
	@Override
	public List<Guardian> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	@Override
	public List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	@Override
	public List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	@Override
	public List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardian> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySchoolGroupId;
				finderArgs = new Object[] {schoolGroupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySchoolGroupId;
			finderArgs = new Object[] {
				schoolGroupId, start, end, orderByComparator
			};
		}

		List<Guardian> list = null;

		if (useFinderCache) {
			list = (List<Guardian>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Guardian guardian : list) {
					if (schoolGroupId != guardian.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<Guardian>)QueryUtil.list(
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
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (guardian != null) {
			return guardian;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchGuardianException(sb.toString());
	}

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Guardian> orderByComparator) {

		List<Guardian> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (guardian != null) {
			return guardian;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchGuardianException(sb.toString());
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Guardian> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<Guardian> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian[] findBySchoolGroupId_PrevAndNext(
			long guardianId, long schoolGroupId,
			OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = findByPrimaryKey(guardianId);

		Session session = null;

		try {
			session = openSession();

			Guardian[] array = new GuardianImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, guardian, schoolGroupId, orderByComparator, true);

			array[1] = guardian;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, guardian, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Guardian getBySchoolGroupId_PrevAndNext(
		Session session, Guardian guardian, long schoolGroupId,
		OrderByComparator<Guardian> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GUARDIAN_WHERE);

		sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

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
			sb.append(GuardianModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(guardian)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Guardian> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardians where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (Guardian guardian :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(guardian);
		}
	}

	/**
	 * Returns the number of guardians where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching guardians
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

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

	private static final String _FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2 =
		"guardian.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByGuardianUserId;
	private FinderPath _finderPathWithoutPaginationFindByGuardianUserId;
	private FinderPath _finderPathCountByGuardianUserId;

	/**
	 * Returns all the guardians where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @return the matching guardians
	 */
	@Override
	public List<Guardian> findByGuardianUserId(long guardianUserId) {
		return findByGuardianUserId(
			guardianUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	@Override
	public List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end) {

		return findByGuardianUserId(guardianUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	@Override
	public List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return findByGuardianUserId(
			guardianUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	@Override
	public List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGuardianUserId;
				finderArgs = new Object[] {guardianUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGuardianUserId;
			finderArgs = new Object[] {
				guardianUserId, start, end, orderByComparator
			};
		}

		List<Guardian> list = null;

		if (useFinderCache) {
			list = (List<Guardian>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Guardian guardian : list) {
					if (guardianUserId != guardian.getGuardianUserId()) {
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

			sb.append(_SQL_SELECT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANUSERID_GUARDIANUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianUserId);

				list = (List<Guardian>)QueryUtil.list(
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
	 * Returns the first guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findByGuardianUserId_First(
			long guardianUserId, OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = fetchByGuardianUserId_First(
			guardianUserId, orderByComparator);

		if (guardian != null) {
			return guardian;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianUserId=");
		sb.append(guardianUserId);

		sb.append("}");

		throw new NoSuchGuardianException(sb.toString());
	}

	/**
	 * Returns the first guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchByGuardianUserId_First(
		long guardianUserId, OrderByComparator<Guardian> orderByComparator) {

		List<Guardian> list = findByGuardianUserId(
			guardianUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findByGuardianUserId_Last(
			long guardianUserId, OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = fetchByGuardianUserId_Last(
			guardianUserId, orderByComparator);

		if (guardian != null) {
			return guardian;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianUserId=");
		sb.append(guardianUserId);

		sb.append("}");

		throw new NoSuchGuardianException(sb.toString());
	}

	/**
	 * Returns the last guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchByGuardianUserId_Last(
		long guardianUserId, OrderByComparator<Guardian> orderByComparator) {

		int count = countByGuardianUserId(guardianUserId);

		if (count == 0) {
			return null;
		}

		List<Guardian> list = findByGuardianUserId(
			guardianUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian[] findByGuardianUserId_PrevAndNext(
			long guardianId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = findByPrimaryKey(guardianId);

		Session session = null;

		try {
			session = openSession();

			Guardian[] array = new GuardianImpl[3];

			array[0] = getByGuardianUserId_PrevAndNext(
				session, guardian, guardianUserId, orderByComparator, true);

			array[1] = guardian;

			array[2] = getByGuardianUserId_PrevAndNext(
				session, guardian, guardianUserId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Guardian getByGuardianUserId_PrevAndNext(
		Session session, Guardian guardian, long guardianUserId,
		OrderByComparator<Guardian> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GUARDIAN_WHERE);

		sb.append(_FINDER_COLUMN_GUARDIANUSERID_GUARDIANUSERID_2);

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
			sb.append(GuardianModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(guardianUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(guardian)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Guardian> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardians where guardianUserId = &#63; from the database.
	 *
	 * @param guardianUserId the guardian user ID
	 */
	@Override
	public void removeByGuardianUserId(long guardianUserId) {
		for (Guardian guardian :
				findByGuardianUserId(
					guardianUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(guardian);
		}
	}

	/**
	 * Returns the number of guardians where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @return the number of matching guardians
	 */
	@Override
	public int countByGuardianUserId(long guardianUserId) {
		FinderPath finderPath = _finderPathCountByGuardianUserId;

		Object[] finderArgs = new Object[] {guardianUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANUSERID_GUARDIANUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianUserId);

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

	private static final String _FINDER_COLUMN_GUARDIANUSERID_GUARDIANUSERID_2 =
		"guardian.guardianUserId = ?";

	private FinderPath _finderPathFetchByS_K;
	private FinderPath _finderPathCountByS_K;

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or throws a <code>NoSuchGuardianException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchGuardianException {

		Guardian guardian = fetchByS_K(schoolGroupId, rosterKey);

		if (guardian == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", rosterKey=");
			sb.append(rosterKey);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchGuardianException(sb.toString());
		}

		return guardian;
	}

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchByS_K(long schoolGroupId, String rosterKey) {
		return fetchByS_K(schoolGroupId, rosterKey, true);
	}

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchByS_K(
		long schoolGroupId, String rosterKey, boolean useFinderCache) {

		rosterKey = Objects.toString(rosterKey, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, rosterKey};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_K, finderArgs, this);
		}

		if (result instanceof Guardian) {
			Guardian guardian = (Guardian)result;

			if ((schoolGroupId != guardian.getSchoolGroupId()) ||
				!Objects.equals(rosterKey, guardian.getRosterKey())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

			boolean bindRosterKey = false;

			if (rosterKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_ROSTERKEY_3);
			}
			else {
				bindRosterKey = true;

				sb.append(_FINDER_COLUMN_S_K_ROSTERKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindRosterKey) {
					queryPos.add(rosterKey);
				}

				List<Guardian> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_K, finderArgs, list);
					}
				}
				else {
					Guardian guardian = list.get(0);

					result = guardian;

					cacheResult(guardian);
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
			return (Guardian)result;
		}
	}

	/**
	 * Removes the guardian where schoolGroupId = &#63; and rosterKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the guardian that was removed
	 */
	@Override
	public Guardian removeByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchGuardianException {

		Guardian guardian = findByS_K(schoolGroupId, rosterKey);

		return remove(guardian);
	}

	/**
	 * Returns the number of guardians where schoolGroupId = &#63; and rosterKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the number of matching guardians
	 */
	@Override
	public int countByS_K(long schoolGroupId, String rosterKey) {
		rosterKey = Objects.toString(rosterKey, "");

		FinderPath finderPath = _finderPathCountByS_K;

		Object[] finderArgs = new Object[] {schoolGroupId, rosterKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

			boolean bindRosterKey = false;

			if (rosterKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_ROSTERKEY_3);
			}
			else {
				bindRosterKey = true;

				sb.append(_FINDER_COLUMN_S_K_ROSTERKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindRosterKey) {
					queryPos.add(rosterKey);
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

	private static final String _FINDER_COLUMN_S_K_SCHOOLGROUPID_2 =
		"guardian.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_K_ROSTERKEY_2 =
		"guardian.rosterKey = ?";

	private static final String _FINDER_COLUMN_S_K_ROSTERKEY_3 =
		"(guardian.rosterKey IS NULL OR guardian.rosterKey = '')";

	private FinderPath _finderPathWithPaginationFindByS_U;
	private FinderPath _finderPathWithoutPaginationFindByS_U;
	private FinderPath _finderPathCountByS_U;

	/**
	 * Returns all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @return the matching guardians
	 */
	@Override
	public List<Guardian> findByS_U(long schoolGroupId, long guardianUserId) {
		return findByS_U(
			schoolGroupId, guardianUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	@Override
	public List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end) {

		return findByS_U(schoolGroupId, guardianUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	@Override
	public List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return findByS_U(
			schoolGroupId, guardianUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	@Override
	public List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_U;
				finderArgs = new Object[] {schoolGroupId, guardianUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_U;
			finderArgs = new Object[] {
				schoolGroupId, guardianUserId, start, end, orderByComparator
			};
		}

		List<Guardian> list = null;

		if (useFinderCache) {
			list = (List<Guardian>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Guardian guardian : list) {
					if ((schoolGroupId != guardian.getSchoolGroupId()) ||
						(guardianUserId != guardian.getGuardianUserId())) {

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

			sb.append(_SQL_SELECT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_U_GUARDIANUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(guardianUserId);

				list = (List<Guardian>)QueryUtil.list(
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
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findByS_U_First(
			long schoolGroupId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = fetchByS_U_First(
			schoolGroupId, guardianUserId, orderByComparator);

		if (guardian != null) {
			return guardian;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", guardianUserId=");
		sb.append(guardianUserId);

		sb.append("}");

		throw new NoSuchGuardianException(sb.toString());
	}

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchByS_U_First(
		long schoolGroupId, long guardianUserId,
		OrderByComparator<Guardian> orderByComparator) {

		List<Guardian> list = findByS_U(
			schoolGroupId, guardianUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	@Override
	public Guardian findByS_U_Last(
			long schoolGroupId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = fetchByS_U_Last(
			schoolGroupId, guardianUserId, orderByComparator);

		if (guardian != null) {
			return guardian;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", guardianUserId=");
		sb.append(guardianUserId);

		sb.append("}");

		throw new NoSuchGuardianException(sb.toString());
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	@Override
	public Guardian fetchByS_U_Last(
		long schoolGroupId, long guardianUserId,
		OrderByComparator<Guardian> orderByComparator) {

		int count = countByS_U(schoolGroupId, guardianUserId);

		if (count == 0) {
			return null;
		}

		List<Guardian> list = findByS_U(
			schoolGroupId, guardianUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian[] findByS_U_PrevAndNext(
			long guardianId, long schoolGroupId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws NoSuchGuardianException {

		Guardian guardian = findByPrimaryKey(guardianId);

		Session session = null;

		try {
			session = openSession();

			Guardian[] array = new GuardianImpl[3];

			array[0] = getByS_U_PrevAndNext(
				session, guardian, schoolGroupId, guardianUserId,
				orderByComparator, true);

			array[1] = guardian;

			array[2] = getByS_U_PrevAndNext(
				session, guardian, schoolGroupId, guardianUserId,
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

	protected Guardian getByS_U_PrevAndNext(
		Session session, Guardian guardian, long schoolGroupId,
		long guardianUserId, OrderByComparator<Guardian> orderByComparator,
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

		sb.append(_SQL_SELECT_GUARDIAN_WHERE);

		sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

		sb.append(_FINDER_COLUMN_S_U_GUARDIANUSERID_2);

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
			sb.append(GuardianModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		queryPos.add(guardianUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(guardian)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Guardian> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardians where schoolGroupId = &#63; and guardianUserId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 */
	@Override
	public void removeByS_U(long schoolGroupId, long guardianUserId) {
		for (Guardian guardian :
				findByS_U(
					schoolGroupId, guardianUserId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(guardian);
		}
	}

	/**
	 * Returns the number of guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @return the number of matching guardians
	 */
	@Override
	public int countByS_U(long schoolGroupId, long guardianUserId) {
		FinderPath finderPath = _finderPathCountByS_U;

		Object[] finderArgs = new Object[] {schoolGroupId, guardianUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_GUARDIAN_WHERE);

			sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_U_GUARDIANUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(guardianUserId);

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

	private static final String _FINDER_COLUMN_S_U_SCHOOLGROUPID_2 =
		"guardian.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_U_GUARDIANUSERID_2 =
		"guardian.guardianUserId = ?";

	public GuardianPersistenceImpl() {
		setModelClass(Guardian.class);

		setModelImplClass(GuardianImpl.class);
		setModelPKClass(long.class);

		setTable(GuardianTable.INSTANCE);
	}

	/**
	 * Caches the guardian in the entity cache if it is enabled.
	 *
	 * @param guardian the guardian
	 */
	@Override
	public void cacheResult(Guardian guardian) {
		entityCache.putResult(
			GuardianImpl.class, guardian.getPrimaryKey(), guardian);

		finderCache.putResult(
			_finderPathFetchByS_K,
			new Object[] {guardian.getSchoolGroupId(), guardian.getRosterKey()},
			guardian);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the guardians in the entity cache if it is enabled.
	 *
	 * @param guardians the guardians
	 */
	@Override
	public void cacheResult(List<Guardian> guardians) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (guardians.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Guardian guardian : guardians) {
			if (entityCache.getResult(
					GuardianImpl.class, guardian.getPrimaryKey()) == null) {

				cacheResult(guardian);
			}
		}
	}

	/**
	 * Clears the cache for all guardians.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(GuardianImpl.class);

		finderCache.clearCache(GuardianImpl.class);
	}

	/**
	 * Clears the cache for the guardian.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Guardian guardian) {
		entityCache.removeResult(GuardianImpl.class, guardian);
	}

	@Override
	public void clearCache(List<Guardian> guardians) {
		for (Guardian guardian : guardians) {
			entityCache.removeResult(GuardianImpl.class, guardian);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(GuardianImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(GuardianImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		GuardianModelImpl guardianModelImpl) {

		Object[] args = new Object[] {
			guardianModelImpl.getSchoolGroupId(),
			guardianModelImpl.getRosterKey()
		};

		finderCache.putResult(_finderPathCountByS_K, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByS_K, args, guardianModelImpl);
	}

	/**
	 * Creates a new guardian with the primary key. Does not add the guardian to the database.
	 *
	 * @param guardianId the primary key for the new guardian
	 * @return the new guardian
	 */
	@Override
	public Guardian create(long guardianId) {
		Guardian guardian = new GuardianImpl();

		guardian.setNew(true);
		guardian.setPrimaryKey(guardianId);

		guardian.setCompanyId(CompanyThreadLocal.getCompanyId());

		return guardian;
	}

	/**
	 * Removes the guardian with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian that was removed
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian remove(long guardianId) throws NoSuchGuardianException {
		return remove((Serializable)guardianId);
	}

	/**
	 * Removes the guardian with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the guardian
	 * @return the guardian that was removed
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian remove(Serializable primaryKey)
		throws NoSuchGuardianException {

		Session session = null;

		try {
			session = openSession();

			Guardian guardian = (Guardian)session.get(
				GuardianImpl.class, primaryKey);

			if (guardian == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchGuardianException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(guardian);
		}
		catch (NoSuchGuardianException noSuchEntityException) {
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
	protected Guardian removeImpl(Guardian guardian) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(guardian)) {
				guardian = (Guardian)session.get(
					GuardianImpl.class, guardian.getPrimaryKeyObj());
			}

			if (guardian != null) {
				session.delete(guardian);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (guardian != null) {
			clearCache(guardian);
		}

		return guardian;
	}

	@Override
	public Guardian updateImpl(Guardian guardian) {
		boolean isNew = guardian.isNew();

		if (!(guardian instanceof GuardianModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(guardian.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(guardian);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in guardian proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Guardian implementation " +
					guardian.getClass());
		}

		GuardianModelImpl guardianModelImpl = (GuardianModelImpl)guardian;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (guardian.getCreateDate() == null)) {
			if (serviceContext == null) {
				guardian.setCreateDate(date);
			}
			else {
				guardian.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!guardianModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				guardian.setModifiedDate(date);
			}
			else {
				guardian.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(guardian);
			}
			else {
				guardian = (Guardian)session.merge(guardian);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			GuardianImpl.class, guardianModelImpl, false, true);

		cacheUniqueFindersCache(guardianModelImpl);

		if (isNew) {
			guardian.setNew(false);
		}

		guardian.resetOriginalValues();

		return guardian;
	}

	/**
	 * Returns the guardian with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the guardian
	 * @return the guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian findByPrimaryKey(Serializable primaryKey)
		throws NoSuchGuardianException {

		Guardian guardian = fetchByPrimaryKey(primaryKey);

		if (guardian == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchGuardianException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return guardian;
	}

	/**
	 * Returns the guardian with the primary key or throws a <code>NoSuchGuardianException</code> if it could not be found.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian findByPrimaryKey(long guardianId)
		throws NoSuchGuardianException {

		return findByPrimaryKey((Serializable)guardianId);
	}

	/**
	 * Returns the guardian with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian, or <code>null</code> if a guardian with the primary key could not be found
	 */
	@Override
	public Guardian fetchByPrimaryKey(long guardianId) {
		return fetchByPrimaryKey((Serializable)guardianId);
	}

	/**
	 * Returns all the guardians.
	 *
	 * @return the guardians
	 */
	@Override
	public List<Guardian> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of guardians
	 */
	@Override
	public List<Guardian> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardians
	 */
	@Override
	public List<Guardian> findAll(
		int start, int end, OrderByComparator<Guardian> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardians
	 */
	@Override
	public List<Guardian> findAll(
		int start, int end, OrderByComparator<Guardian> orderByComparator,
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

		List<Guardian> list = null;

		if (useFinderCache) {
			list = (List<Guardian>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_GUARDIAN);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_GUARDIAN;

				sql = sql.concat(GuardianModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Guardian>)QueryUtil.list(
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
	 * Removes all the guardians from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Guardian guardian : findAll()) {
			remove(guardian);
		}
	}

	/**
	 * Returns the number of guardians.
	 *
	 * @return the number of guardians
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_GUARDIAN);

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
		return "guardianId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_GUARDIAN;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return GuardianModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the guardian persistence.
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

		_finderPathWithPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySchoolGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId"}, true);

		_finderPathWithoutPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			true);

		_finderPathCountBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			false);

		_finderPathWithPaginationFindByGuardianUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGuardianUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"guardianUserId"}, true);

		_finderPathWithoutPaginationFindByGuardianUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGuardianUserId",
			new String[] {Long.class.getName()},
			new String[] {"guardianUserId"}, true);

		_finderPathCountByGuardianUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGuardianUserId",
			new String[] {Long.class.getName()},
			new String[] {"guardianUserId"}, false);

		_finderPathFetchByS_K = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "rosterKey"}, true);

		_finderPathCountByS_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "rosterKey"}, false);

		_finderPathWithPaginationFindByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_U",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "guardianUserId"}, true);

		_finderPathWithoutPaginationFindByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "guardianUserId"}, true);

		_finderPathCountByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "guardianUserId"}, false);

		GuardianUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		GuardianUtil.setPersistence(null);

		entityCache.removeCache(GuardianImpl.class.getName());
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

	private static final String _SQL_SELECT_GUARDIAN =
		"SELECT guardian FROM Guardian guardian";

	private static final String _SQL_SELECT_GUARDIAN_WHERE =
		"SELECT guardian FROM Guardian guardian WHERE ";

	private static final String _SQL_COUNT_GUARDIAN =
		"SELECT COUNT(guardian) FROM Guardian guardian";

	private static final String _SQL_COUNT_GUARDIAN_WHERE =
		"SELECT COUNT(guardian) FROM Guardian guardian WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "guardian.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Guardian exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Guardian exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		GuardianPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}