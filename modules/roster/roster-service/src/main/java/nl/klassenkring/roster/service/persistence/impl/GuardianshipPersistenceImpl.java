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
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.roster.exception.NoSuchGuardianshipException;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.impl.GuardianshipImpl;
import nl.klassenkring.roster.model.impl.GuardianshipModelImpl;
import nl.klassenkring.roster.service.persistence.GuardianshipPersistence;
import nl.klassenkring.roster.service.persistence.GuardianshipUtil;
import nl.klassenkring.roster.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the guardianship service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = GuardianshipPersistence.class)
public class GuardianshipPersistenceImpl
	extends BasePersistenceImpl<Guardianship>
	implements GuardianshipPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>GuardianshipUtil</code> to access the guardianship persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		GuardianshipImpl.class.getName();

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
	 * Returns all the guardianships where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching guardianships
	 */
	@Override
	public List<Guardianship> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	@Override
	public List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	@Override
	public List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	@Override
	public List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

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

		List<Guardianship> list = null;

		if (useFinderCache) {
			list = (List<Guardianship>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Guardianship guardianship : list) {
					if (schoolGroupId != guardianship.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_GUARDIANSHIP_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianshipModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<Guardianship>)QueryUtil.list(
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
	 * Returns the first guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	@Override
	public Guardianship findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (guardianship != null) {
			return guardianship;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchGuardianshipException(sb.toString());
	}

	/**
	 * Returns the first guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	@Override
	public Guardianship fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Guardianship> orderByComparator) {

		List<Guardianship> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	@Override
	public Guardianship findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (guardianship != null) {
			return guardianship;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchGuardianshipException(sb.toString());
	}

	/**
	 * Returns the last guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	@Override
	public Guardianship fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Guardianship> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<Guardianship> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship[] findBySchoolGroupId_PrevAndNext(
			long guardianshipId, long schoolGroupId,
			OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = findByPrimaryKey(guardianshipId);

		Session session = null;

		try {
			session = openSession();

			Guardianship[] array = new GuardianshipImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, guardianship, schoolGroupId, orderByComparator, true);

			array[1] = guardianship;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, guardianship, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Guardianship getBySchoolGroupId_PrevAndNext(
		Session session, Guardianship guardianship, long schoolGroupId,
		OrderByComparator<Guardianship> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GUARDIANSHIP_WHERE);

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
			sb.append(GuardianshipModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(guardianship)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Guardianship> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardianships where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (Guardianship guardianship :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(guardianship);
		}
	}

	/**
	 * Returns the number of guardianships where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching guardianships
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIANSHIP_WHERE);

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
		"guardianship.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByGuardianId;
	private FinderPath _finderPathWithoutPaginationFindByGuardianId;
	private FinderPath _finderPathCountByGuardianId;

	/**
	 * Returns all the guardianships where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching guardianships
	 */
	@Override
	public List<Guardianship> findByGuardianId(long guardianId) {
		return findByGuardianId(
			guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	@Override
	public List<Guardianship> findByGuardianId(
		long guardianId, int start, int end) {

		return findByGuardianId(guardianId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	@Override
	public List<Guardianship> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return findByGuardianId(
			guardianId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	@Override
	public List<Guardianship> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGuardianId;
				finderArgs = new Object[] {guardianId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGuardianId;
			finderArgs = new Object[] {
				guardianId, start, end, orderByComparator
			};
		}

		List<Guardianship> list = null;

		if (useFinderCache) {
			list = (List<Guardianship>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Guardianship guardianship : list) {
					if (guardianId != guardianship.getGuardianId()) {
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

			sb.append(_SQL_SELECT_GUARDIANSHIP_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianshipModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

				list = (List<Guardianship>)QueryUtil.list(
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
	 * Returns the first guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	@Override
	public Guardianship findByGuardianId_First(
			long guardianId, OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchByGuardianId_First(
			guardianId, orderByComparator);

		if (guardianship != null) {
			return guardianship;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchGuardianshipException(sb.toString());
	}

	/**
	 * Returns the first guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	@Override
	public Guardianship fetchByGuardianId_First(
		long guardianId, OrderByComparator<Guardianship> orderByComparator) {

		List<Guardianship> list = findByGuardianId(
			guardianId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	@Override
	public Guardianship findByGuardianId_Last(
			long guardianId, OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchByGuardianId_Last(
			guardianId, orderByComparator);

		if (guardianship != null) {
			return guardianship;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchGuardianshipException(sb.toString());
	}

	/**
	 * Returns the last guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	@Override
	public Guardianship fetchByGuardianId_Last(
		long guardianId, OrderByComparator<Guardianship> orderByComparator) {

		int count = countByGuardianId(guardianId);

		if (count == 0) {
			return null;
		}

		List<Guardianship> list = findByGuardianId(
			guardianId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship[] findByGuardianId_PrevAndNext(
			long guardianshipId, long guardianId,
			OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = findByPrimaryKey(guardianshipId);

		Session session = null;

		try {
			session = openSession();

			Guardianship[] array = new GuardianshipImpl[3];

			array[0] = getByGuardianId_PrevAndNext(
				session, guardianship, guardianId, orderByComparator, true);

			array[1] = guardianship;

			array[2] = getByGuardianId_PrevAndNext(
				session, guardianship, guardianId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Guardianship getByGuardianId_PrevAndNext(
		Session session, Guardianship guardianship, long guardianId,
		OrderByComparator<Guardianship> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GUARDIANSHIP_WHERE);

		sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

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
			sb.append(GuardianshipModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(guardianId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(guardianship)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Guardianship> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardianships where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	@Override
	public void removeByGuardianId(long guardianId) {
		for (Guardianship guardianship :
				findByGuardianId(
					guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(guardianship);
		}
	}

	/**
	 * Returns the number of guardianships where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching guardianships
	 */
	@Override
	public int countByGuardianId(long guardianId) {
		FinderPath finderPath = _finderPathCountByGuardianId;

		Object[] finderArgs = new Object[] {guardianId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIANSHIP_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

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

	private static final String _FINDER_COLUMN_GUARDIANID_GUARDIANID_2 =
		"guardianship.guardianId = ?";

	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the guardianships where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching guardianships
	 */
	@Override
	public List<Guardianship> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	@Override
	public List<Guardianship> findByPupilId(long pupilId, int start, int end) {
		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	@Override
	public List<Guardianship> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	@Override
	public List<Guardianship> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPupilId;
				finderArgs = new Object[] {pupilId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPupilId;
			finderArgs = new Object[] {pupilId, start, end, orderByComparator};
		}

		List<Guardianship> list = null;

		if (useFinderCache) {
			list = (List<Guardianship>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Guardianship guardianship : list) {
					if (pupilId != guardianship.getPupilId()) {
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

			sb.append(_SQL_SELECT_GUARDIANSHIP_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(GuardianshipModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<Guardianship>)QueryUtil.list(
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
	 * Returns the first guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	@Override
	public Guardianship findByPupilId_First(
			long pupilId, OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchByPupilId_First(
			pupilId, orderByComparator);

		if (guardianship != null) {
			return guardianship;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchGuardianshipException(sb.toString());
	}

	/**
	 * Returns the first guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	@Override
	public Guardianship fetchByPupilId_First(
		long pupilId, OrderByComparator<Guardianship> orderByComparator) {

		List<Guardianship> list = findByPupilId(
			pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	@Override
	public Guardianship findByPupilId_Last(
			long pupilId, OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchByPupilId_Last(
			pupilId, orderByComparator);

		if (guardianship != null) {
			return guardianship;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchGuardianshipException(sb.toString());
	}

	/**
	 * Returns the last guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	@Override
	public Guardianship fetchByPupilId_Last(
		long pupilId, OrderByComparator<Guardianship> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<Guardianship> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship[] findByPupilId_PrevAndNext(
			long guardianshipId, long pupilId,
			OrderByComparator<Guardianship> orderByComparator)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = findByPrimaryKey(guardianshipId);

		Session session = null;

		try {
			session = openSession();

			Guardianship[] array = new GuardianshipImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, guardianship, pupilId, orderByComparator, true);

			array[1] = guardianship;

			array[2] = getByPupilId_PrevAndNext(
				session, guardianship, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Guardianship getByPupilId_PrevAndNext(
		Session session, Guardianship guardianship, long pupilId,
		OrderByComparator<Guardianship> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_GUARDIANSHIP_WHERE);

		sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

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
			sb.append(GuardianshipModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(guardianship)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Guardianship> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the guardianships where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (Guardianship guardianship :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(guardianship);
		}
	}

	/**
	 * Returns the number of guardianships where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching guardianships
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_GUARDIANSHIP_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

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

	private static final String _FINDER_COLUMN_PUPILID_PUPILID_2 =
		"guardianship.pupilId = ?";

	public GuardianshipPersistenceImpl() {
		setModelClass(Guardianship.class);

		setModelImplClass(GuardianshipImpl.class);
		setModelPKClass(long.class);

		setTable(GuardianshipTable.INSTANCE);
	}

	/**
	 * Caches the guardianship in the entity cache if it is enabled.
	 *
	 * @param guardianship the guardianship
	 */
	@Override
	public void cacheResult(Guardianship guardianship) {
		entityCache.putResult(
			GuardianshipImpl.class, guardianship.getPrimaryKey(), guardianship);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the guardianships in the entity cache if it is enabled.
	 *
	 * @param guardianships the guardianships
	 */
	@Override
	public void cacheResult(List<Guardianship> guardianships) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (guardianships.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Guardianship guardianship : guardianships) {
			if (entityCache.getResult(
					GuardianshipImpl.class, guardianship.getPrimaryKey()) ==
						null) {

				cacheResult(guardianship);
			}
		}
	}

	/**
	 * Clears the cache for all guardianships.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(GuardianshipImpl.class);

		finderCache.clearCache(GuardianshipImpl.class);
	}

	/**
	 * Clears the cache for the guardianship.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Guardianship guardianship) {
		entityCache.removeResult(GuardianshipImpl.class, guardianship);
	}

	@Override
	public void clearCache(List<Guardianship> guardianships) {
		for (Guardianship guardianship : guardianships) {
			entityCache.removeResult(GuardianshipImpl.class, guardianship);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(GuardianshipImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(GuardianshipImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new guardianship with the primary key. Does not add the guardianship to the database.
	 *
	 * @param guardianshipId the primary key for the new guardianship
	 * @return the new guardianship
	 */
	@Override
	public Guardianship create(long guardianshipId) {
		Guardianship guardianship = new GuardianshipImpl();

		guardianship.setNew(true);
		guardianship.setPrimaryKey(guardianshipId);

		guardianship.setCompanyId(CompanyThreadLocal.getCompanyId());

		return guardianship;
	}

	/**
	 * Removes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship remove(long guardianshipId)
		throws NoSuchGuardianshipException {

		return remove((Serializable)guardianshipId);
	}

	/**
	 * Removes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship remove(Serializable primaryKey)
		throws NoSuchGuardianshipException {

		Session session = null;

		try {
			session = openSession();

			Guardianship guardianship = (Guardianship)session.get(
				GuardianshipImpl.class, primaryKey);

			if (guardianship == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchGuardianshipException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(guardianship);
		}
		catch (NoSuchGuardianshipException noSuchEntityException) {
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
	protected Guardianship removeImpl(Guardianship guardianship) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(guardianship)) {
				guardianship = (Guardianship)session.get(
					GuardianshipImpl.class, guardianship.getPrimaryKeyObj());
			}

			if (guardianship != null) {
				session.delete(guardianship);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (guardianship != null) {
			clearCache(guardianship);
		}

		return guardianship;
	}

	@Override
	public Guardianship updateImpl(Guardianship guardianship) {
		boolean isNew = guardianship.isNew();

		if (!(guardianship instanceof GuardianshipModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(guardianship.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					guardianship);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in guardianship proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Guardianship implementation " +
					guardianship.getClass());
		}

		GuardianshipModelImpl guardianshipModelImpl =
			(GuardianshipModelImpl)guardianship;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (guardianship.getCreateDate() == null)) {
			if (serviceContext == null) {
				guardianship.setCreateDate(date);
			}
			else {
				guardianship.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!guardianshipModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				guardianship.setModifiedDate(date);
			}
			else {
				guardianship.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(guardianship);
			}
			else {
				guardianship = (Guardianship)session.merge(guardianship);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			GuardianshipImpl.class, guardianshipModelImpl, false, true);

		if (isNew) {
			guardianship.setNew(false);
		}

		guardianship.resetOriginalValues();

		return guardianship;
	}

	/**
	 * Returns the guardianship with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the guardianship
	 * @return the guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship findByPrimaryKey(Serializable primaryKey)
		throws NoSuchGuardianshipException {

		Guardianship guardianship = fetchByPrimaryKey(primaryKey);

		if (guardianship == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchGuardianshipException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return guardianship;
	}

	/**
	 * Returns the guardianship with the primary key or throws a <code>NoSuchGuardianshipException</code> if it could not be found.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship findByPrimaryKey(long guardianshipId)
		throws NoSuchGuardianshipException {

		return findByPrimaryKey((Serializable)guardianshipId);
	}

	/**
	 * Returns the guardianship with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship, or <code>null</code> if a guardianship with the primary key could not be found
	 */
	@Override
	public Guardianship fetchByPrimaryKey(long guardianshipId) {
		return fetchByPrimaryKey((Serializable)guardianshipId);
	}

	/**
	 * Returns all the guardianships.
	 *
	 * @return the guardianships
	 */
	@Override
	public List<Guardianship> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of guardianships
	 */
	@Override
	public List<Guardianship> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardianships
	 */
	@Override
	public List<Guardianship> findAll(
		int start, int end, OrderByComparator<Guardianship> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardianships
	 */
	@Override
	public List<Guardianship> findAll(
		int start, int end, OrderByComparator<Guardianship> orderByComparator,
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

		List<Guardianship> list = null;

		if (useFinderCache) {
			list = (List<Guardianship>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_GUARDIANSHIP);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_GUARDIANSHIP;

				sql = sql.concat(GuardianshipModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Guardianship>)QueryUtil.list(
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
	 * Removes all the guardianships from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Guardianship guardianship : findAll()) {
			remove(guardianship);
		}
	}

	/**
	 * Returns the number of guardianships.
	 *
	 * @return the number of guardianships
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_GUARDIANSHIP);

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
		return "guardianshipId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_GUARDIANSHIP;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return GuardianshipModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the guardianship persistence.
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

		_finderPathWithPaginationFindByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGuardianId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"guardianId"}, true);

		_finderPathWithoutPaginationFindByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGuardianId",
			new String[] {Long.class.getName()}, new String[] {"guardianId"},
			true);

		_finderPathCountByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGuardianId",
			new String[] {Long.class.getName()}, new String[] {"guardianId"},
			false);

		_finderPathWithPaginationFindByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPupilId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"pupilId"}, true);

		_finderPathWithoutPaginationFindByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPupilId",
			new String[] {Long.class.getName()}, new String[] {"pupilId"},
			true);

		_finderPathCountByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPupilId",
			new String[] {Long.class.getName()}, new String[] {"pupilId"},
			false);

		GuardianshipUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		GuardianshipUtil.setPersistence(null);

		entityCache.removeCache(GuardianshipImpl.class.getName());
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

	private static final String _SQL_SELECT_GUARDIANSHIP =
		"SELECT guardianship FROM Guardianship guardianship";

	private static final String _SQL_SELECT_GUARDIANSHIP_WHERE =
		"SELECT guardianship FROM Guardianship guardianship WHERE ";

	private static final String _SQL_COUNT_GUARDIANSHIP =
		"SELECT COUNT(guardianship) FROM Guardianship guardianship";

	private static final String _SQL_COUNT_GUARDIANSHIP_WHERE =
		"SELECT COUNT(guardianship) FROM Guardianship guardianship WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "guardianship.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Guardianship exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Guardianship exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		GuardianshipPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}