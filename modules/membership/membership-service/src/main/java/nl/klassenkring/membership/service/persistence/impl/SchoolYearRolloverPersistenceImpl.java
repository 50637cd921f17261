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
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.membership.exception.NoSuchSchoolYearRolloverException;
import nl.klassenkring.membership.model.SchoolYearRollover;
import nl.klassenkring.membership.model.SchoolYearRolloverTable;
import nl.klassenkring.membership.model.impl.SchoolYearRolloverImpl;
import nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl;
import nl.klassenkring.membership.service.persistence.SchoolYearRolloverPersistence;
import nl.klassenkring.membership.service.persistence.SchoolYearRolloverUtil;
import nl.klassenkring.membership.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the school year rollover service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = SchoolYearRolloverPersistence.class)
public class SchoolYearRolloverPersistenceImpl
	extends BasePersistenceImpl<SchoolYearRollover>
	implements SchoolYearRolloverPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>SchoolYearRolloverUtil</code> to access the school year rollover persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		SchoolYearRolloverImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchByS_F;
	private FinderPath _finderPathCountByS_F;

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or throws a <code>NoSuchSchoolYearRolloverException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the matching school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a matching school year rollover could not be found
	 */
	@Override
	public SchoolYearRollover findByS_F(
			long schoolGroupId, String fromSchoolYear)
		throws NoSuchSchoolYearRolloverException {

		SchoolYearRollover schoolYearRollover = fetchByS_F(
			schoolGroupId, fromSchoolYear);

		if (schoolYearRollover == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", fromSchoolYear=");
			sb.append(fromSchoolYear);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchSchoolYearRolloverException(sb.toString());
		}

		return schoolYearRollover;
	}

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the matching school year rollover, or <code>null</code> if a matching school year rollover could not be found
	 */
	@Override
	public SchoolYearRollover fetchByS_F(
		long schoolGroupId, String fromSchoolYear) {

		return fetchByS_F(schoolGroupId, fromSchoolYear, true);
	}

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching school year rollover, or <code>null</code> if a matching school year rollover could not be found
	 */
	@Override
	public SchoolYearRollover fetchByS_F(
		long schoolGroupId, String fromSchoolYear, boolean useFinderCache) {

		fromSchoolYear = Objects.toString(fromSchoolYear, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, fromSchoolYear};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_F, finderArgs, this);
		}

		if (result instanceof SchoolYearRollover) {
			SchoolYearRollover schoolYearRollover = (SchoolYearRollover)result;

			if ((schoolGroupId != schoolYearRollover.getSchoolGroupId()) ||
				!Objects.equals(
					fromSchoolYear, schoolYearRollover.getFromSchoolYear())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_SCHOOLYEARROLLOVER_WHERE);

			sb.append(_FINDER_COLUMN_S_F_SCHOOLGROUPID_2);

			boolean bindFromSchoolYear = false;

			if (fromSchoolYear.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_F_FROMSCHOOLYEAR_3);
			}
			else {
				bindFromSchoolYear = true;

				sb.append(_FINDER_COLUMN_S_F_FROMSCHOOLYEAR_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindFromSchoolYear) {
					queryPos.add(fromSchoolYear);
				}

				List<SchoolYearRollover> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_F, finderArgs, list);
					}
				}
				else {
					SchoolYearRollover schoolYearRollover = list.get(0);

					result = schoolYearRollover;

					cacheResult(schoolYearRollover);
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
			return (SchoolYearRollover)result;
		}
	}

	/**
	 * Removes the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the school year rollover that was removed
	 */
	@Override
	public SchoolYearRollover removeByS_F(
			long schoolGroupId, String fromSchoolYear)
		throws NoSuchSchoolYearRolloverException {

		SchoolYearRollover schoolYearRollover = findByS_F(
			schoolGroupId, fromSchoolYear);

		return remove(schoolYearRollover);
	}

	/**
	 * Returns the number of school year rollovers where schoolGroupId = &#63; and fromSchoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the number of matching school year rollovers
	 */
	@Override
	public int countByS_F(long schoolGroupId, String fromSchoolYear) {
		fromSchoolYear = Objects.toString(fromSchoolYear, "");

		FinderPath finderPath = _finderPathCountByS_F;

		Object[] finderArgs = new Object[] {schoolGroupId, fromSchoolYear};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_SCHOOLYEARROLLOVER_WHERE);

			sb.append(_FINDER_COLUMN_S_F_SCHOOLGROUPID_2);

			boolean bindFromSchoolYear = false;

			if (fromSchoolYear.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_F_FROMSCHOOLYEAR_3);
			}
			else {
				bindFromSchoolYear = true;

				sb.append(_FINDER_COLUMN_S_F_FROMSCHOOLYEAR_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindFromSchoolYear) {
					queryPos.add(fromSchoolYear);
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

	private static final String _FINDER_COLUMN_S_F_SCHOOLGROUPID_2 =
		"schoolYearRollover.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_F_FROMSCHOOLYEAR_2 =
		"schoolYearRollover.fromSchoolYear = ?";

	private static final String _FINDER_COLUMN_S_F_FROMSCHOOLYEAR_3 =
		"(schoolYearRollover.fromSchoolYear IS NULL OR schoolYearRollover.fromSchoolYear = '')";

	public SchoolYearRolloverPersistenceImpl() {
		setModelClass(SchoolYearRollover.class);

		setModelImplClass(SchoolYearRolloverImpl.class);
		setModelPKClass(long.class);

		setTable(SchoolYearRolloverTable.INSTANCE);
	}

	/**
	 * Caches the school year rollover in the entity cache if it is enabled.
	 *
	 * @param schoolYearRollover the school year rollover
	 */
	@Override
	public void cacheResult(SchoolYearRollover schoolYearRollover) {
		entityCache.putResult(
			SchoolYearRolloverImpl.class, schoolYearRollover.getPrimaryKey(),
			schoolYearRollover);

		finderCache.putResult(
			_finderPathFetchByS_F,
			new Object[] {
				schoolYearRollover.getSchoolGroupId(),
				schoolYearRollover.getFromSchoolYear()
			},
			schoolYearRollover);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the school year rollovers in the entity cache if it is enabled.
	 *
	 * @param schoolYearRollovers the school year rollovers
	 */
	@Override
	public void cacheResult(List<SchoolYearRollover> schoolYearRollovers) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (schoolYearRollovers.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (SchoolYearRollover schoolYearRollover : schoolYearRollovers) {
			if (entityCache.getResult(
					SchoolYearRolloverImpl.class,
					schoolYearRollover.getPrimaryKey()) == null) {

				cacheResult(schoolYearRollover);
			}
		}
	}

	/**
	 * Clears the cache for all school year rollovers.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(SchoolYearRolloverImpl.class);

		finderCache.clearCache(SchoolYearRolloverImpl.class);
	}

	/**
	 * Clears the cache for the school year rollover.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(SchoolYearRollover schoolYearRollover) {
		entityCache.removeResult(
			SchoolYearRolloverImpl.class, schoolYearRollover);
	}

	@Override
	public void clearCache(List<SchoolYearRollover> schoolYearRollovers) {
		for (SchoolYearRollover schoolYearRollover : schoolYearRollovers) {
			entityCache.removeResult(
				SchoolYearRolloverImpl.class, schoolYearRollover);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(SchoolYearRolloverImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(SchoolYearRolloverImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		SchoolYearRolloverModelImpl schoolYearRolloverModelImpl) {

		Object[] args = new Object[] {
			schoolYearRolloverModelImpl.getSchoolGroupId(),
			schoolYearRolloverModelImpl.getFromSchoolYear()
		};

		finderCache.putResult(_finderPathCountByS_F, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByS_F, args, schoolYearRolloverModelImpl);
	}

	/**
	 * Creates a new school year rollover with the primary key. Does not add the school year rollover to the database.
	 *
	 * @param schoolYearRolloverId the primary key for the new school year rollover
	 * @return the new school year rollover
	 */
	@Override
	public SchoolYearRollover create(long schoolYearRolloverId) {
		SchoolYearRollover schoolYearRollover = new SchoolYearRolloverImpl();

		schoolYearRollover.setNew(true);
		schoolYearRollover.setPrimaryKey(schoolYearRolloverId);

		schoolYearRollover.setCompanyId(CompanyThreadLocal.getCompanyId());

		return schoolYearRollover;
	}

	/**
	 * Removes the school year rollover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover that was removed
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	@Override
	public SchoolYearRollover remove(long schoolYearRolloverId)
		throws NoSuchSchoolYearRolloverException {

		return remove((Serializable)schoolYearRolloverId);
	}

	/**
	 * Removes the school year rollover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the school year rollover
	 * @return the school year rollover that was removed
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	@Override
	public SchoolYearRollover remove(Serializable primaryKey)
		throws NoSuchSchoolYearRolloverException {

		Session session = null;

		try {
			session = openSession();

			SchoolYearRollover schoolYearRollover =
				(SchoolYearRollover)session.get(
					SchoolYearRolloverImpl.class, primaryKey);

			if (schoolYearRollover == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchSchoolYearRolloverException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(schoolYearRollover);
		}
		catch (NoSuchSchoolYearRolloverException noSuchEntityException) {
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
	protected SchoolYearRollover removeImpl(
		SchoolYearRollover schoolYearRollover) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(schoolYearRollover)) {
				schoolYearRollover = (SchoolYearRollover)session.get(
					SchoolYearRolloverImpl.class,
					schoolYearRollover.getPrimaryKeyObj());
			}

			if (schoolYearRollover != null) {
				session.delete(schoolYearRollover);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (schoolYearRollover != null) {
			clearCache(schoolYearRollover);
		}

		return schoolYearRollover;
	}

	@Override
	public SchoolYearRollover updateImpl(
		SchoolYearRollover schoolYearRollover) {

		boolean isNew = schoolYearRollover.isNew();

		if (!(schoolYearRollover instanceof SchoolYearRolloverModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(schoolYearRollover.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					schoolYearRollover);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in schoolYearRollover proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom SchoolYearRollover implementation " +
					schoolYearRollover.getClass());
		}

		SchoolYearRolloverModelImpl schoolYearRolloverModelImpl =
			(SchoolYearRolloverModelImpl)schoolYearRollover;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (schoolYearRollover.getCreateDate() == null)) {
			if (serviceContext == null) {
				schoolYearRollover.setCreateDate(date);
			}
			else {
				schoolYearRollover.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!schoolYearRolloverModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				schoolYearRollover.setModifiedDate(date);
			}
			else {
				schoolYearRollover.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(schoolYearRollover);
			}
			else {
				schoolYearRollover = (SchoolYearRollover)session.merge(
					schoolYearRollover);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			SchoolYearRolloverImpl.class, schoolYearRolloverModelImpl, false,
			true);

		cacheUniqueFindersCache(schoolYearRolloverModelImpl);

		if (isNew) {
			schoolYearRollover.setNew(false);
		}

		schoolYearRollover.resetOriginalValues();

		return schoolYearRollover;
	}

	/**
	 * Returns the school year rollover with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	@Override
	public SchoolYearRollover findByPrimaryKey(Serializable primaryKey)
		throws NoSuchSchoolYearRolloverException {

		SchoolYearRollover schoolYearRollover = fetchByPrimaryKey(primaryKey);

		if (schoolYearRollover == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchSchoolYearRolloverException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return schoolYearRollover;
	}

	/**
	 * Returns the school year rollover with the primary key or throws a <code>NoSuchSchoolYearRolloverException</code> if it could not be found.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	@Override
	public SchoolYearRollover findByPrimaryKey(long schoolYearRolloverId)
		throws NoSuchSchoolYearRolloverException {

		return findByPrimaryKey((Serializable)schoolYearRolloverId);
	}

	/**
	 * Returns the school year rollover with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover, or <code>null</code> if a school year rollover with the primary key could not be found
	 */
	@Override
	public SchoolYearRollover fetchByPrimaryKey(long schoolYearRolloverId) {
		return fetchByPrimaryKey((Serializable)schoolYearRolloverId);
	}

	/**
	 * Returns all the school year rollovers.
	 *
	 * @return the school year rollovers
	 */
	@Override
	public List<SchoolYearRollover> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @return the range of school year rollovers
	 */
	@Override
	public List<SchoolYearRollover> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school year rollovers
	 */
	@Override
	public List<SchoolYearRollover> findAll(
		int start, int end,
		OrderByComparator<SchoolYearRollover> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school year rollovers
	 */
	@Override
	public List<SchoolYearRollover> findAll(
		int start, int end,
		OrderByComparator<SchoolYearRollover> orderByComparator,
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

		List<SchoolYearRollover> list = null;

		if (useFinderCache) {
			list = (List<SchoolYearRollover>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_SCHOOLYEARROLLOVER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_SCHOOLYEARROLLOVER;

				sql = sql.concat(SchoolYearRolloverModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<SchoolYearRollover>)QueryUtil.list(
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
	 * Removes all the school year rollovers from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (SchoolYearRollover schoolYearRollover : findAll()) {
			remove(schoolYearRollover);
		}
	}

	/**
	 * Returns the number of school year rollovers.
	 *
	 * @return the number of school year rollovers
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(
					_SQL_COUNT_SCHOOLYEARROLLOVER);

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
		return "schoolYearRolloverId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_SCHOOLYEARROLLOVER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return SchoolYearRolloverModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the school year rollover persistence.
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

		_finderPathFetchByS_F = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_F",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "fromSchoolYear"}, true);

		_finderPathCountByS_F = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_F",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "fromSchoolYear"}, false);

		SchoolYearRolloverUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		SchoolYearRolloverUtil.setPersistence(null);

		entityCache.removeCache(SchoolYearRolloverImpl.class.getName());
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

	private static final String _SQL_SELECT_SCHOOLYEARROLLOVER =
		"SELECT schoolYearRollover FROM SchoolYearRollover schoolYearRollover";

	private static final String _SQL_SELECT_SCHOOLYEARROLLOVER_WHERE =
		"SELECT schoolYearRollover FROM SchoolYearRollover schoolYearRollover WHERE ";

	private static final String _SQL_COUNT_SCHOOLYEARROLLOVER =
		"SELECT COUNT(schoolYearRollover) FROM SchoolYearRollover schoolYearRollover";

	private static final String _SQL_COUNT_SCHOOLYEARROLLOVER_WHERE =
		"SELECT COUNT(schoolYearRollover) FROM SchoolYearRollover schoolYearRollover WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "schoolYearRollover.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No SchoolYearRollover exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No SchoolYearRollover exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		SchoolYearRolloverPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}