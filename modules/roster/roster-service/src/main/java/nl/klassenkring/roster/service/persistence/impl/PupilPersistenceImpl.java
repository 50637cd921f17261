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

import nl.klassenkring.roster.exception.NoSuchPupilException;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.model.impl.PupilImpl;
import nl.klassenkring.roster.model.impl.PupilModelImpl;
import nl.klassenkring.roster.service.persistence.PupilPersistence;
import nl.klassenkring.roster.service.persistence.PupilUtil;
import nl.klassenkring.roster.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the pupil service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PupilPersistence.class)
public class PupilPersistenceImpl
	extends BasePersistenceImpl<Pupil> implements PupilPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PupilUtil</code> to access the pupil persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PupilImpl.class.getName();

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
	 * Returns all the pupils where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching pupils
	 */
	@Override
	public List<Pupil> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of matching pupils
	 */
	@Override
	public List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pupils
	 */
	@Override
	public List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Pupil> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pupils
	 */
	@Override
	public List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Pupil> orderByComparator, boolean useFinderCache) {

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

		List<Pupil> list = null;

		if (useFinderCache) {
			list = (List<Pupil>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Pupil pupil : list) {
					if (schoolGroupId != pupil.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_PUPIL_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PupilModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<Pupil>)QueryUtil.list(
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
	 * Returns the first pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	@Override
	public Pupil findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<Pupil> orderByComparator)
		throws NoSuchPupilException {

		Pupil pupil = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (pupil != null) {
			return pupil;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchPupilException(sb.toString());
	}

	/**
	 * Returns the first pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	@Override
	public Pupil fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Pupil> orderByComparator) {

		List<Pupil> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	@Override
	public Pupil findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<Pupil> orderByComparator)
		throws NoSuchPupilException {

		Pupil pupil = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (pupil != null) {
			return pupil;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchPupilException(sb.toString());
	}

	/**
	 * Returns the last pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	@Override
	public Pupil fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Pupil> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<Pupil> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pupils before and after the current pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param pupilId the primary key of the current pupil
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil[] findBySchoolGroupId_PrevAndNext(
			long pupilId, long schoolGroupId,
			OrderByComparator<Pupil> orderByComparator)
		throws NoSuchPupilException {

		Pupil pupil = findByPrimaryKey(pupilId);

		Session session = null;

		try {
			session = openSession();

			Pupil[] array = new PupilImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, pupil, schoolGroupId, orderByComparator, true);

			array[1] = pupil;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, pupil, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Pupil getBySchoolGroupId_PrevAndNext(
		Session session, Pupil pupil, long schoolGroupId,
		OrderByComparator<Pupil> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PUPIL_WHERE);

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
			sb.append(PupilModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(pupil)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Pupil> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pupils where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (Pupil pupil :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(pupil);
		}
	}

	/**
	 * Returns the number of pupils where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching pupils
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUPIL_WHERE);

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
		"pupil.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByPupilUserId;
	private FinderPath _finderPathWithoutPaginationFindByPupilUserId;
	private FinderPath _finderPathCountByPupilUserId;

	/**
	 * Returns all the pupils where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @return the matching pupils
	 */
	@Override
	public List<Pupil> findByPupilUserId(long pupilUserId) {
		return findByPupilUserId(
			pupilUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of matching pupils
	 */
	@Override
	public List<Pupil> findByPupilUserId(long pupilUserId, int start, int end) {
		return findByPupilUserId(pupilUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pupils
	 */
	@Override
	public List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end,
		OrderByComparator<Pupil> orderByComparator) {

		return findByPupilUserId(
			pupilUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pupils
	 */
	@Override
	public List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end,
		OrderByComparator<Pupil> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPupilUserId;
				finderArgs = new Object[] {pupilUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPupilUserId;
			finderArgs = new Object[] {
				pupilUserId, start, end, orderByComparator
			};
		}

		List<Pupil> list = null;

		if (useFinderCache) {
			list = (List<Pupil>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Pupil pupil : list) {
					if (pupilUserId != pupil.getPupilUserId()) {
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

			sb.append(_SQL_SELECT_PUPIL_WHERE);

			sb.append(_FINDER_COLUMN_PUPILUSERID_PUPILUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PupilModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilUserId);

				list = (List<Pupil>)QueryUtil.list(
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
	 * Returns the first pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	@Override
	public Pupil findByPupilUserId_First(
			long pupilUserId, OrderByComparator<Pupil> orderByComparator)
		throws NoSuchPupilException {

		Pupil pupil = fetchByPupilUserId_First(pupilUserId, orderByComparator);

		if (pupil != null) {
			return pupil;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilUserId=");
		sb.append(pupilUserId);

		sb.append("}");

		throw new NoSuchPupilException(sb.toString());
	}

	/**
	 * Returns the first pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	@Override
	public Pupil fetchByPupilUserId_First(
		long pupilUserId, OrderByComparator<Pupil> orderByComparator) {

		List<Pupil> list = findByPupilUserId(
			pupilUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	@Override
	public Pupil findByPupilUserId_Last(
			long pupilUserId, OrderByComparator<Pupil> orderByComparator)
		throws NoSuchPupilException {

		Pupil pupil = fetchByPupilUserId_Last(pupilUserId, orderByComparator);

		if (pupil != null) {
			return pupil;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilUserId=");
		sb.append(pupilUserId);

		sb.append("}");

		throw new NoSuchPupilException(sb.toString());
	}

	/**
	 * Returns the last pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	@Override
	public Pupil fetchByPupilUserId_Last(
		long pupilUserId, OrderByComparator<Pupil> orderByComparator) {

		int count = countByPupilUserId(pupilUserId);

		if (count == 0) {
			return null;
		}

		List<Pupil> list = findByPupilUserId(
			pupilUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the pupils before and after the current pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilId the primary key of the current pupil
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil[] findByPupilUserId_PrevAndNext(
			long pupilId, long pupilUserId,
			OrderByComparator<Pupil> orderByComparator)
		throws NoSuchPupilException {

		Pupil pupil = findByPrimaryKey(pupilId);

		Session session = null;

		try {
			session = openSession();

			Pupil[] array = new PupilImpl[3];

			array[0] = getByPupilUserId_PrevAndNext(
				session, pupil, pupilUserId, orderByComparator, true);

			array[1] = pupil;

			array[2] = getByPupilUserId_PrevAndNext(
				session, pupil, pupilUserId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Pupil getByPupilUserId_PrevAndNext(
		Session session, Pupil pupil, long pupilUserId,
		OrderByComparator<Pupil> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_PUPIL_WHERE);

		sb.append(_FINDER_COLUMN_PUPILUSERID_PUPILUSERID_2);

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
			sb.append(PupilModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(pupil)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Pupil> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the pupils where pupilUserId = &#63; from the database.
	 *
	 * @param pupilUserId the pupil user ID
	 */
	@Override
	public void removeByPupilUserId(long pupilUserId) {
		for (Pupil pupil :
				findByPupilUserId(
					pupilUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(pupil);
		}
	}

	/**
	 * Returns the number of pupils where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @return the number of matching pupils
	 */
	@Override
	public int countByPupilUserId(long pupilUserId) {
		FinderPath finderPath = _finderPathCountByPupilUserId;

		Object[] finderArgs = new Object[] {pupilUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUPIL_WHERE);

			sb.append(_FINDER_COLUMN_PUPILUSERID_PUPILUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilUserId);

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

	private static final String _FINDER_COLUMN_PUPILUSERID_PUPILUSERID_2 =
		"pupil.pupilUserId = ?";

	private FinderPath _finderPathFetchByS_K;
	private FinderPath _finderPathCountByS_K;

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or throws a <code>NoSuchPupilException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	@Override
	public Pupil findByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchPupilException {

		Pupil pupil = fetchByS_K(schoolGroupId, rosterKey);

		if (pupil == null) {
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

			throw new NoSuchPupilException(sb.toString());
		}

		return pupil;
	}

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	@Override
	public Pupil fetchByS_K(long schoolGroupId, String rosterKey) {
		return fetchByS_K(schoolGroupId, rosterKey, true);
	}

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	@Override
	public Pupil fetchByS_K(
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

		if (result instanceof Pupil) {
			Pupil pupil = (Pupil)result;

			if ((schoolGroupId != pupil.getSchoolGroupId()) ||
				!Objects.equals(rosterKey, pupil.getRosterKey())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_PUPIL_WHERE);

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

				List<Pupil> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_K, finderArgs, list);
					}
				}
				else {
					Pupil pupil = list.get(0);

					result = pupil;

					cacheResult(pupil);
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
			return (Pupil)result;
		}
	}

	/**
	 * Removes the pupil where schoolGroupId = &#63; and rosterKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the pupil that was removed
	 */
	@Override
	public Pupil removeByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchPupilException {

		Pupil pupil = findByS_K(schoolGroupId, rosterKey);

		return remove(pupil);
	}

	/**
	 * Returns the number of pupils where schoolGroupId = &#63; and rosterKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the number of matching pupils
	 */
	@Override
	public int countByS_K(long schoolGroupId, String rosterKey) {
		rosterKey = Objects.toString(rosterKey, "");

		FinderPath finderPath = _finderPathCountByS_K;

		Object[] finderArgs = new Object[] {schoolGroupId, rosterKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_PUPIL_WHERE);

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
		"pupil.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_K_ROSTERKEY_2 =
		"pupil.rosterKey = ?";

	private static final String _FINDER_COLUMN_S_K_ROSTERKEY_3 =
		"(pupil.rosterKey IS NULL OR pupil.rosterKey = '')";

	public PupilPersistenceImpl() {
		setModelClass(Pupil.class);

		setModelImplClass(PupilImpl.class);
		setModelPKClass(long.class);

		setTable(PupilTable.INSTANCE);
	}

	/**
	 * Caches the pupil in the entity cache if it is enabled.
	 *
	 * @param pupil the pupil
	 */
	@Override
	public void cacheResult(Pupil pupil) {
		entityCache.putResult(PupilImpl.class, pupil.getPrimaryKey(), pupil);

		finderCache.putResult(
			_finderPathFetchByS_K,
			new Object[] {pupil.getSchoolGroupId(), pupil.getRosterKey()},
			pupil);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the pupils in the entity cache if it is enabled.
	 *
	 * @param pupils the pupils
	 */
	@Override
	public void cacheResult(List<Pupil> pupils) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (pupils.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Pupil pupil : pupils) {
			if (entityCache.getResult(PupilImpl.class, pupil.getPrimaryKey()) ==
					null) {

				cacheResult(pupil);
			}
		}
	}

	/**
	 * Clears the cache for all pupils.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PupilImpl.class);

		finderCache.clearCache(PupilImpl.class);
	}

	/**
	 * Clears the cache for the pupil.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Pupil pupil) {
		entityCache.removeResult(PupilImpl.class, pupil);
	}

	@Override
	public void clearCache(List<Pupil> pupils) {
		for (Pupil pupil : pupils) {
			entityCache.removeResult(PupilImpl.class, pupil);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PupilImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PupilImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(PupilModelImpl pupilModelImpl) {
		Object[] args = new Object[] {
			pupilModelImpl.getSchoolGroupId(), pupilModelImpl.getRosterKey()
		};

		finderCache.putResult(_finderPathCountByS_K, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByS_K, args, pupilModelImpl);
	}

	/**
	 * Creates a new pupil with the primary key. Does not add the pupil to the database.
	 *
	 * @param pupilId the primary key for the new pupil
	 * @return the new pupil
	 */
	@Override
	public Pupil create(long pupilId) {
		Pupil pupil = new PupilImpl();

		pupil.setNew(true);
		pupil.setPrimaryKey(pupilId);

		pupil.setCompanyId(CompanyThreadLocal.getCompanyId());

		return pupil;
	}

	/**
	 * Removes the pupil with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil that was removed
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil remove(long pupilId) throws NoSuchPupilException {
		return remove((Serializable)pupilId);
	}

	/**
	 * Removes the pupil with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the pupil
	 * @return the pupil that was removed
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil remove(Serializable primaryKey) throws NoSuchPupilException {
		Session session = null;

		try {
			session = openSession();

			Pupil pupil = (Pupil)session.get(PupilImpl.class, primaryKey);

			if (pupil == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPupilException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(pupil);
		}
		catch (NoSuchPupilException noSuchEntityException) {
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
	protected Pupil removeImpl(Pupil pupil) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(pupil)) {
				pupil = (Pupil)session.get(
					PupilImpl.class, pupil.getPrimaryKeyObj());
			}

			if (pupil != null) {
				session.delete(pupil);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (pupil != null) {
			clearCache(pupil);
		}

		return pupil;
	}

	@Override
	public Pupil updateImpl(Pupil pupil) {
		boolean isNew = pupil.isNew();

		if (!(pupil instanceof PupilModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(pupil.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(pupil);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in pupil proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Pupil implementation " +
					pupil.getClass());
		}

		PupilModelImpl pupilModelImpl = (PupilModelImpl)pupil;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (pupil.getCreateDate() == null)) {
			if (serviceContext == null) {
				pupil.setCreateDate(date);
			}
			else {
				pupil.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!pupilModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				pupil.setModifiedDate(date);
			}
			else {
				pupil.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(pupil);
			}
			else {
				pupil = (Pupil)session.merge(pupil);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(PupilImpl.class, pupilModelImpl, false, true);

		cacheUniqueFindersCache(pupilModelImpl);

		if (isNew) {
			pupil.setNew(false);
		}

		pupil.resetOriginalValues();

		return pupil;
	}

	/**
	 * Returns the pupil with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the pupil
	 * @return the pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPupilException {

		Pupil pupil = fetchByPrimaryKey(primaryKey);

		if (pupil == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPupilException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return pupil;
	}

	/**
	 * Returns the pupil with the primary key or throws a <code>NoSuchPupilException</code> if it could not be found.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil findByPrimaryKey(long pupilId) throws NoSuchPupilException {
		return findByPrimaryKey((Serializable)pupilId);
	}

	/**
	 * Returns the pupil with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil, or <code>null</code> if a pupil with the primary key could not be found
	 */
	@Override
	public Pupil fetchByPrimaryKey(long pupilId) {
		return fetchByPrimaryKey((Serializable)pupilId);
	}

	/**
	 * Returns all the pupils.
	 *
	 * @return the pupils
	 */
	@Override
	public List<Pupil> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of pupils
	 */
	@Override
	public List<Pupil> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of pupils
	 */
	@Override
	public List<Pupil> findAll(
		int start, int end, OrderByComparator<Pupil> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of pupils
	 */
	@Override
	public List<Pupil> findAll(
		int start, int end, OrderByComparator<Pupil> orderByComparator,
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

		List<Pupil> list = null;

		if (useFinderCache) {
			list = (List<Pupil>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PUPIL);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PUPIL;

				sql = sql.concat(PupilModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Pupil>)QueryUtil.list(
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
	 * Removes all the pupils from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Pupil pupil : findAll()) {
			remove(pupil);
		}
	}

	/**
	 * Returns the number of pupils.
	 *
	 * @return the number of pupils
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PUPIL);

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
		return "pupilId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PUPIL;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PupilModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the pupil persistence.
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

		_finderPathWithPaginationFindByPupilUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPupilUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"pupilUserId"}, true);

		_finderPathWithoutPaginationFindByPupilUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPupilUserId",
			new String[] {Long.class.getName()}, new String[] {"pupilUserId"},
			true);

		_finderPathCountByPupilUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPupilUserId",
			new String[] {Long.class.getName()}, new String[] {"pupilUserId"},
			false);

		_finderPathFetchByS_K = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "rosterKey"}, true);

		_finderPathCountByS_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "rosterKey"}, false);

		PupilUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PupilUtil.setPersistence(null);

		entityCache.removeCache(PupilImpl.class.getName());
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

	private static final String _SQL_SELECT_PUPIL =
		"SELECT pupil FROM Pupil pupil";

	private static final String _SQL_SELECT_PUPIL_WHERE =
		"SELECT pupil FROM Pupil pupil WHERE ";

	private static final String _SQL_COUNT_PUPIL =
		"SELECT COUNT(pupil) FROM Pupil pupil";

	private static final String _SQL_COUNT_PUPIL_WHERE =
		"SELECT COUNT(pupil) FROM Pupil pupil WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "pupil.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Pupil exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Pupil exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PupilPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}