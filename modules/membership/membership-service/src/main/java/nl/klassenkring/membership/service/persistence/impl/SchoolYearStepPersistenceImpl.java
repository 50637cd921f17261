/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence.impl;

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

import nl.klassenkring.membership.exception.NoSuchSchoolYearStepException;
import nl.klassenkring.membership.model.SchoolYearStep;
import nl.klassenkring.membership.model.SchoolYearStepTable;
import nl.klassenkring.membership.model.impl.SchoolYearStepImpl;
import nl.klassenkring.membership.model.impl.SchoolYearStepModelImpl;
import nl.klassenkring.membership.service.persistence.SchoolYearStepPersistence;
import nl.klassenkring.membership.service.persistence.SchoolYearStepUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the school year step service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = SchoolYearStepPersistence.class)
public class SchoolYearStepPersistenceImpl
	extends BasePersistenceImpl<SchoolYearStep>
	implements SchoolYearStepPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>SchoolYearStepUtil</code> to access the school year step persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		SchoolYearStepImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindBySchoolYearRolloverId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolYearRolloverId;
	private FinderPath _finderPathCountBySchoolYearRolloverId;

	/**
	 * Returns all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @return the matching school year steps
	 */
	@Override
	public List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId) {

		return findBySchoolYearRolloverId(
			schoolYearRolloverId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of matching school year steps
	 */
	@Override
	public List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end) {

		return findBySchoolYearRolloverId(
			schoolYearRolloverId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school year steps
	 */
	@Override
	public List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return findBySchoolYearRolloverId(
			schoolYearRolloverId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school year steps
	 */
	@Override
	public List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath =
					_finderPathWithoutPaginationFindBySchoolYearRolloverId;
				finderArgs = new Object[] {schoolYearRolloverId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySchoolYearRolloverId;
			finderArgs = new Object[] {
				schoolYearRolloverId, start, end, orderByComparator
			};
		}

		List<SchoolYearStep> list = null;

		if (useFinderCache) {
			list = (List<SchoolYearStep>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (SchoolYearStep schoolYearStep : list) {
					if (schoolYearRolloverId !=
							schoolYearStep.getSchoolYearRolloverId()) {

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

			sb.append(_SQL_SELECT_SCHOOLYEARSTEP_WHERE);

			sb.append(
				_FINDER_COLUMN_SCHOOLYEARROLLOVERID_SCHOOLYEARROLLOVERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(SchoolYearStepModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolYearRolloverId);

				list = (List<SchoolYearStep>)QueryUtil.list(
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
	 * Returns the first school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school year step
	 * @throws NoSuchSchoolYearStepException if a matching school year step could not be found
	 */
	@Override
	public SchoolYearStep findBySchoolYearRolloverId_First(
			long schoolYearRolloverId,
			OrderByComparator<SchoolYearStep> orderByComparator)
		throws NoSuchSchoolYearStepException {

		SchoolYearStep schoolYearStep = fetchBySchoolYearRolloverId_First(
			schoolYearRolloverId, orderByComparator);

		if (schoolYearStep != null) {
			return schoolYearStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolYearRolloverId=");
		sb.append(schoolYearRolloverId);

		sb.append("}");

		throw new NoSuchSchoolYearStepException(sb.toString());
	}

	/**
	 * Returns the first school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school year step, or <code>null</code> if a matching school year step could not be found
	 */
	@Override
	public SchoolYearStep fetchBySchoolYearRolloverId_First(
		long schoolYearRolloverId,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		List<SchoolYearStep> list = findBySchoolYearRolloverId(
			schoolYearRolloverId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school year step
	 * @throws NoSuchSchoolYearStepException if a matching school year step could not be found
	 */
	@Override
	public SchoolYearStep findBySchoolYearRolloverId_Last(
			long schoolYearRolloverId,
			OrderByComparator<SchoolYearStep> orderByComparator)
		throws NoSuchSchoolYearStepException {

		SchoolYearStep schoolYearStep = fetchBySchoolYearRolloverId_Last(
			schoolYearRolloverId, orderByComparator);

		if (schoolYearStep != null) {
			return schoolYearStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolYearRolloverId=");
		sb.append(schoolYearRolloverId);

		sb.append("}");

		throw new NoSuchSchoolYearStepException(sb.toString());
	}

	/**
	 * Returns the last school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school year step, or <code>null</code> if a matching school year step could not be found
	 */
	@Override
	public SchoolYearStep fetchBySchoolYearRolloverId_Last(
		long schoolYearRolloverId,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		int count = countBySchoolYearRolloverId(schoolYearRolloverId);

		if (count == 0) {
			return null;
		}

		List<SchoolYearStep> list = findBySchoolYearRolloverId(
			schoolYearRolloverId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the school year steps before and after the current school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearStepId the primary key of the current school year step
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	@Override
	public SchoolYearStep[] findBySchoolYearRolloverId_PrevAndNext(
			long schoolYearStepId, long schoolYearRolloverId,
			OrderByComparator<SchoolYearStep> orderByComparator)
		throws NoSuchSchoolYearStepException {

		SchoolYearStep schoolYearStep = findByPrimaryKey(schoolYearStepId);

		Session session = null;

		try {
			session = openSession();

			SchoolYearStep[] array = new SchoolYearStepImpl[3];

			array[0] = getBySchoolYearRolloverId_PrevAndNext(
				session, schoolYearStep, schoolYearRolloverId,
				orderByComparator, true);

			array[1] = schoolYearStep;

			array[2] = getBySchoolYearRolloverId_PrevAndNext(
				session, schoolYearStep, schoolYearRolloverId,
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

	protected SchoolYearStep getBySchoolYearRolloverId_PrevAndNext(
		Session session, SchoolYearStep schoolYearStep,
		long schoolYearRolloverId,
		OrderByComparator<SchoolYearStep> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_SCHOOLYEARSTEP_WHERE);

		sb.append(_FINDER_COLUMN_SCHOOLYEARROLLOVERID_SCHOOLYEARROLLOVERID_2);

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
			sb.append(SchoolYearStepModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolYearRolloverId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						schoolYearStep)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<SchoolYearStep> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the school year steps where schoolYearRolloverId = &#63; from the database.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 */
	@Override
	public void removeBySchoolYearRolloverId(long schoolYearRolloverId) {
		for (SchoolYearStep schoolYearStep :
				findBySchoolYearRolloverId(
					schoolYearRolloverId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(schoolYearStep);
		}
	}

	/**
	 * Returns the number of school year steps where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @return the number of matching school year steps
	 */
	@Override
	public int countBySchoolYearRolloverId(long schoolYearRolloverId) {
		FinderPath finderPath = _finderPathCountBySchoolYearRolloverId;

		Object[] finderArgs = new Object[] {schoolYearRolloverId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_SCHOOLYEARSTEP_WHERE);

			sb.append(
				_FINDER_COLUMN_SCHOOLYEARROLLOVERID_SCHOOLYEARROLLOVERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolYearRolloverId);

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
		_FINDER_COLUMN_SCHOOLYEARROLLOVERID_SCHOOLYEARROLLOVERID_2 =
			"schoolYearStep.schoolYearRolloverId = ?";

	public SchoolYearStepPersistenceImpl() {
		setModelClass(SchoolYearStep.class);

		setModelImplClass(SchoolYearStepImpl.class);
		setModelPKClass(long.class);

		setTable(SchoolYearStepTable.INSTANCE);
	}

	/**
	 * Caches the school year step in the entity cache if it is enabled.
	 *
	 * @param schoolYearStep the school year step
	 */
	@Override
	public void cacheResult(SchoolYearStep schoolYearStep) {
		entityCache.putResult(
			SchoolYearStepImpl.class, schoolYearStep.getPrimaryKey(),
			schoolYearStep);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the school year steps in the entity cache if it is enabled.
	 *
	 * @param schoolYearSteps the school year steps
	 */
	@Override
	public void cacheResult(List<SchoolYearStep> schoolYearSteps) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (schoolYearSteps.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (SchoolYearStep schoolYearStep : schoolYearSteps) {
			if (entityCache.getResult(
					SchoolYearStepImpl.class, schoolYearStep.getPrimaryKey()) ==
						null) {

				cacheResult(schoolYearStep);
			}
		}
	}

	/**
	 * Clears the cache for all school year steps.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(SchoolYearStepImpl.class);

		finderCache.clearCache(SchoolYearStepImpl.class);
	}

	/**
	 * Clears the cache for the school year step.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(SchoolYearStep schoolYearStep) {
		entityCache.removeResult(SchoolYearStepImpl.class, schoolYearStep);
	}

	@Override
	public void clearCache(List<SchoolYearStep> schoolYearSteps) {
		for (SchoolYearStep schoolYearStep : schoolYearSteps) {
			entityCache.removeResult(SchoolYearStepImpl.class, schoolYearStep);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(SchoolYearStepImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(SchoolYearStepImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new school year step with the primary key. Does not add the school year step to the database.
	 *
	 * @param schoolYearStepId the primary key for the new school year step
	 * @return the new school year step
	 */
	@Override
	public SchoolYearStep create(long schoolYearStepId) {
		SchoolYearStep schoolYearStep = new SchoolYearStepImpl();

		schoolYearStep.setNew(true);
		schoolYearStep.setPrimaryKey(schoolYearStepId);

		schoolYearStep.setCompanyId(CompanyThreadLocal.getCompanyId());

		return schoolYearStep;
	}

	/**
	 * Removes the school year step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step that was removed
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	@Override
	public SchoolYearStep remove(long schoolYearStepId)
		throws NoSuchSchoolYearStepException {

		return remove((Serializable)schoolYearStepId);
	}

	/**
	 * Removes the school year step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the school year step
	 * @return the school year step that was removed
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	@Override
	public SchoolYearStep remove(Serializable primaryKey)
		throws NoSuchSchoolYearStepException {

		Session session = null;

		try {
			session = openSession();

			SchoolYearStep schoolYearStep = (SchoolYearStep)session.get(
				SchoolYearStepImpl.class, primaryKey);

			if (schoolYearStep == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchSchoolYearStepException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(schoolYearStep);
		}
		catch (NoSuchSchoolYearStepException noSuchEntityException) {
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
	protected SchoolYearStep removeImpl(SchoolYearStep schoolYearStep) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(schoolYearStep)) {
				schoolYearStep = (SchoolYearStep)session.get(
					SchoolYearStepImpl.class,
					schoolYearStep.getPrimaryKeyObj());
			}

			if (schoolYearStep != null) {
				session.delete(schoolYearStep);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (schoolYearStep != null) {
			clearCache(schoolYearStep);
		}

		return schoolYearStep;
	}

	@Override
	public SchoolYearStep updateImpl(SchoolYearStep schoolYearStep) {
		boolean isNew = schoolYearStep.isNew();

		if (!(schoolYearStep instanceof SchoolYearStepModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(schoolYearStep.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					schoolYearStep);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in schoolYearStep proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom SchoolYearStep implementation " +
					schoolYearStep.getClass());
		}

		SchoolYearStepModelImpl schoolYearStepModelImpl =
			(SchoolYearStepModelImpl)schoolYearStep;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (schoolYearStep.getCreateDate() == null)) {
			if (serviceContext == null) {
				schoolYearStep.setCreateDate(date);
			}
			else {
				schoolYearStep.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!schoolYearStepModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				schoolYearStep.setModifiedDate(date);
			}
			else {
				schoolYearStep.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(schoolYearStep);
			}
			else {
				schoolYearStep = (SchoolYearStep)session.merge(schoolYearStep);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			SchoolYearStepImpl.class, schoolYearStepModelImpl, false, true);

		if (isNew) {
			schoolYearStep.setNew(false);
		}

		schoolYearStep.resetOriginalValues();

		return schoolYearStep;
	}

	/**
	 * Returns the school year step with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the school year step
	 * @return the school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	@Override
	public SchoolYearStep findByPrimaryKey(Serializable primaryKey)
		throws NoSuchSchoolYearStepException {

		SchoolYearStep schoolYearStep = fetchByPrimaryKey(primaryKey);

		if (schoolYearStep == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchSchoolYearStepException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return schoolYearStep;
	}

	/**
	 * Returns the school year step with the primary key or throws a <code>NoSuchSchoolYearStepException</code> if it could not be found.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	@Override
	public SchoolYearStep findByPrimaryKey(long schoolYearStepId)
		throws NoSuchSchoolYearStepException {

		return findByPrimaryKey((Serializable)schoolYearStepId);
	}

	/**
	 * Returns the school year step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step, or <code>null</code> if a school year step with the primary key could not be found
	 */
	@Override
	public SchoolYearStep fetchByPrimaryKey(long schoolYearStepId) {
		return fetchByPrimaryKey((Serializable)schoolYearStepId);
	}

	/**
	 * Returns all the school year steps.
	 *
	 * @return the school year steps
	 */
	@Override
	public List<SchoolYearStep> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of school year steps
	 */
	@Override
	public List<SchoolYearStep> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school year steps
	 */
	@Override
	public List<SchoolYearStep> findAll(
		int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school year steps
	 */
	@Override
	public List<SchoolYearStep> findAll(
		int start, int end, OrderByComparator<SchoolYearStep> orderByComparator,
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

		List<SchoolYearStep> list = null;

		if (useFinderCache) {
			list = (List<SchoolYearStep>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_SCHOOLYEARSTEP);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_SCHOOLYEARSTEP;

				sql = sql.concat(SchoolYearStepModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<SchoolYearStep>)QueryUtil.list(
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
	 * Removes all the school year steps from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (SchoolYearStep schoolYearStep : findAll()) {
			remove(schoolYearStep);
		}
	}

	/**
	 * Returns the number of school year steps.
	 *
	 * @return the number of school year steps
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_SCHOOLYEARSTEP);

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
		return "schoolYearStepId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_SCHOOLYEARSTEP;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return SchoolYearStepModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the school year step persistence.
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

		_finderPathWithPaginationFindBySchoolYearRolloverId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION,
			"findBySchoolYearRolloverId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"schoolYearRolloverId"}, true);

		_finderPathWithoutPaginationFindBySchoolYearRolloverId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"findBySchoolYearRolloverId", new String[] {Long.class.getName()},
			new String[] {"schoolYearRolloverId"}, true);

		_finderPathCountBySchoolYearRolloverId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countBySchoolYearRolloverId", new String[] {Long.class.getName()},
			new String[] {"schoolYearRolloverId"}, false);

		SchoolYearStepUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		SchoolYearStepUtil.setPersistence(null);

		entityCache.removeCache(SchoolYearStepImpl.class.getName());
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

	private static final String _SQL_SELECT_SCHOOLYEARSTEP =
		"SELECT schoolYearStep FROM SchoolYearStep schoolYearStep";

	private static final String _SQL_SELECT_SCHOOLYEARSTEP_WHERE =
		"SELECT schoolYearStep FROM SchoolYearStep schoolYearStep WHERE ";

	private static final String _SQL_COUNT_SCHOOLYEARSTEP =
		"SELECT COUNT(schoolYearStep) FROM SchoolYearStep schoolYearStep";

	private static final String _SQL_COUNT_SCHOOLYEARSTEP_WHERE =
		"SELECT COUNT(schoolYearStep) FROM SchoolYearStep schoolYearStep WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "schoolYearStep.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No SchoolYearStep exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No SchoolYearStep exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		SchoolYearStepPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}