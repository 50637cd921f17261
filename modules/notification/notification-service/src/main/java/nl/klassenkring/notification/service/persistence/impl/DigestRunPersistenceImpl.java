/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence.impl;

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

import nl.klassenkring.notification.exception.NoSuchDigestRunException;
import nl.klassenkring.notification.model.DigestRun;
import nl.klassenkring.notification.model.DigestRunTable;
import nl.klassenkring.notification.model.impl.DigestRunImpl;
import nl.klassenkring.notification.model.impl.DigestRunModelImpl;
import nl.klassenkring.notification.service.persistence.DigestRunPersistence;
import nl.klassenkring.notification.service.persistence.DigestRunUtil;
import nl.klassenkring.notification.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the digest run service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = DigestRunPersistence.class)
public class DigestRunPersistenceImpl
	extends BasePersistenceImpl<DigestRun> implements DigestRunPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>DigestRunUtil</code> to access the digest run persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		DigestRunImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchByS_R;
	private FinderPath _finderPathCountByS_R;

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or throws a <code>NoSuchDigestRunException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the matching digest run
	 * @throws NoSuchDigestRunException if a matching digest run could not be found
	 */
	@Override
	public DigestRun findByS_R(long schoolGroupId, String runDay)
		throws NoSuchDigestRunException {

		DigestRun digestRun = fetchByS_R(schoolGroupId, runDay);

		if (digestRun == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", runDay=");
			sb.append(runDay);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchDigestRunException(sb.toString());
		}

		return digestRun;
	}

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the matching digest run, or <code>null</code> if a matching digest run could not be found
	 */
	@Override
	public DigestRun fetchByS_R(long schoolGroupId, String runDay) {
		return fetchByS_R(schoolGroupId, runDay, true);
	}

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching digest run, or <code>null</code> if a matching digest run could not be found
	 */
	@Override
	public DigestRun fetchByS_R(
		long schoolGroupId, String runDay, boolean useFinderCache) {

		runDay = Objects.toString(runDay, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, runDay};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_R, finderArgs, this);
		}

		if (result instanceof DigestRun) {
			DigestRun digestRun = (DigestRun)result;

			if ((schoolGroupId != digestRun.getSchoolGroupId()) ||
				!Objects.equals(runDay, digestRun.getRunDay())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_DIGESTRUN_WHERE);

			sb.append(_FINDER_COLUMN_S_R_SCHOOLGROUPID_2);

			boolean bindRunDay = false;

			if (runDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_R_RUNDAY_3);
			}
			else {
				bindRunDay = true;

				sb.append(_FINDER_COLUMN_S_R_RUNDAY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindRunDay) {
					queryPos.add(runDay);
				}

				List<DigestRun> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_R, finderArgs, list);
					}
				}
				else {
					DigestRun digestRun = list.get(0);

					result = digestRun;

					cacheResult(digestRun);
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
			return (DigestRun)result;
		}
	}

	/**
	 * Removes the digest run where schoolGroupId = &#63; and runDay = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the digest run that was removed
	 */
	@Override
	public DigestRun removeByS_R(long schoolGroupId, String runDay)
		throws NoSuchDigestRunException {

		DigestRun digestRun = findByS_R(schoolGroupId, runDay);

		return remove(digestRun);
	}

	/**
	 * Returns the number of digest runs where schoolGroupId = &#63; and runDay = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the number of matching digest runs
	 */
	@Override
	public int countByS_R(long schoolGroupId, String runDay) {
		runDay = Objects.toString(runDay, "");

		FinderPath finderPath = _finderPathCountByS_R;

		Object[] finderArgs = new Object[] {schoolGroupId, runDay};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_DIGESTRUN_WHERE);

			sb.append(_FINDER_COLUMN_S_R_SCHOOLGROUPID_2);

			boolean bindRunDay = false;

			if (runDay.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_R_RUNDAY_3);
			}
			else {
				bindRunDay = true;

				sb.append(_FINDER_COLUMN_S_R_RUNDAY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindRunDay) {
					queryPos.add(runDay);
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

	private static final String _FINDER_COLUMN_S_R_SCHOOLGROUPID_2 =
		"digestRun.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_R_RUNDAY_2 =
		"digestRun.runDay = ?";

	private static final String _FINDER_COLUMN_S_R_RUNDAY_3 =
		"(digestRun.runDay IS NULL OR digestRun.runDay = '')";

	public DigestRunPersistenceImpl() {
		setModelClass(DigestRun.class);

		setModelImplClass(DigestRunImpl.class);
		setModelPKClass(long.class);

		setTable(DigestRunTable.INSTANCE);
	}

	/**
	 * Caches the digest run in the entity cache if it is enabled.
	 *
	 * @param digestRun the digest run
	 */
	@Override
	public void cacheResult(DigestRun digestRun) {
		entityCache.putResult(
			DigestRunImpl.class, digestRun.getPrimaryKey(), digestRun);

		finderCache.putResult(
			_finderPathFetchByS_R,
			new Object[] {digestRun.getSchoolGroupId(), digestRun.getRunDay()},
			digestRun);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the digest runs in the entity cache if it is enabled.
	 *
	 * @param digestRuns the digest runs
	 */
	@Override
	public void cacheResult(List<DigestRun> digestRuns) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (digestRuns.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (DigestRun digestRun : digestRuns) {
			if (entityCache.getResult(
					DigestRunImpl.class, digestRun.getPrimaryKey()) == null) {

				cacheResult(digestRun);
			}
		}
	}

	/**
	 * Clears the cache for all digest runs.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(DigestRunImpl.class);

		finderCache.clearCache(DigestRunImpl.class);
	}

	/**
	 * Clears the cache for the digest run.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(DigestRun digestRun) {
		entityCache.removeResult(DigestRunImpl.class, digestRun);
	}

	@Override
	public void clearCache(List<DigestRun> digestRuns) {
		for (DigestRun digestRun : digestRuns) {
			entityCache.removeResult(DigestRunImpl.class, digestRun);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(DigestRunImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(DigestRunImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		DigestRunModelImpl digestRunModelImpl) {

		Object[] args = new Object[] {
			digestRunModelImpl.getSchoolGroupId(),
			digestRunModelImpl.getRunDay()
		};

		finderCache.putResult(_finderPathCountByS_R, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByS_R, args, digestRunModelImpl);
	}

	/**
	 * Creates a new digest run with the primary key. Does not add the digest run to the database.
	 *
	 * @param digestRunId the primary key for the new digest run
	 * @return the new digest run
	 */
	@Override
	public DigestRun create(long digestRunId) {
		DigestRun digestRun = new DigestRunImpl();

		digestRun.setNew(true);
		digestRun.setPrimaryKey(digestRunId);

		digestRun.setCompanyId(CompanyThreadLocal.getCompanyId());

		return digestRun;
	}

	/**
	 * Removes the digest run with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run that was removed
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	@Override
	public DigestRun remove(long digestRunId) throws NoSuchDigestRunException {
		return remove((Serializable)digestRunId);
	}

	/**
	 * Removes the digest run with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the digest run
	 * @return the digest run that was removed
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	@Override
	public DigestRun remove(Serializable primaryKey)
		throws NoSuchDigestRunException {

		Session session = null;

		try {
			session = openSession();

			DigestRun digestRun = (DigestRun)session.get(
				DigestRunImpl.class, primaryKey);

			if (digestRun == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchDigestRunException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(digestRun);
		}
		catch (NoSuchDigestRunException noSuchEntityException) {
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
	protected DigestRun removeImpl(DigestRun digestRun) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(digestRun)) {
				digestRun = (DigestRun)session.get(
					DigestRunImpl.class, digestRun.getPrimaryKeyObj());
			}

			if (digestRun != null) {
				session.delete(digestRun);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (digestRun != null) {
			clearCache(digestRun);
		}

		return digestRun;
	}

	@Override
	public DigestRun updateImpl(DigestRun digestRun) {
		boolean isNew = digestRun.isNew();

		if (!(digestRun instanceof DigestRunModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(digestRun.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(digestRun);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in digestRun proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom DigestRun implementation " +
					digestRun.getClass());
		}

		DigestRunModelImpl digestRunModelImpl = (DigestRunModelImpl)digestRun;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (digestRun.getCreateDate() == null)) {
			if (serviceContext == null) {
				digestRun.setCreateDate(date);
			}
			else {
				digestRun.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!digestRunModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				digestRun.setModifiedDate(date);
			}
			else {
				digestRun.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(digestRun);
			}
			else {
				digestRun = (DigestRun)session.merge(digestRun);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			DigestRunImpl.class, digestRunModelImpl, false, true);

		cacheUniqueFindersCache(digestRunModelImpl);

		if (isNew) {
			digestRun.setNew(false);
		}

		digestRun.resetOriginalValues();

		return digestRun;
	}

	/**
	 * Returns the digest run with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the digest run
	 * @return the digest run
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	@Override
	public DigestRun findByPrimaryKey(Serializable primaryKey)
		throws NoSuchDigestRunException {

		DigestRun digestRun = fetchByPrimaryKey(primaryKey);

		if (digestRun == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchDigestRunException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return digestRun;
	}

	/**
	 * Returns the digest run with the primary key or throws a <code>NoSuchDigestRunException</code> if it could not be found.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	@Override
	public DigestRun findByPrimaryKey(long digestRunId)
		throws NoSuchDigestRunException {

		return findByPrimaryKey((Serializable)digestRunId);
	}

	/**
	 * Returns the digest run with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run, or <code>null</code> if a digest run with the primary key could not be found
	 */
	@Override
	public DigestRun fetchByPrimaryKey(long digestRunId) {
		return fetchByPrimaryKey((Serializable)digestRunId);
	}

	/**
	 * Returns all the digest runs.
	 *
	 * @return the digest runs
	 */
	@Override
	public List<DigestRun> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @return the range of digest runs
	 */
	@Override
	public List<DigestRun> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of digest runs
	 */
	@Override
	public List<DigestRun> findAll(
		int start, int end, OrderByComparator<DigestRun> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of digest runs
	 */
	@Override
	public List<DigestRun> findAll(
		int start, int end, OrderByComparator<DigestRun> orderByComparator,
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

		List<DigestRun> list = null;

		if (useFinderCache) {
			list = (List<DigestRun>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_DIGESTRUN);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_DIGESTRUN;

				sql = sql.concat(DigestRunModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<DigestRun>)QueryUtil.list(
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
	 * Removes all the digest runs from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (DigestRun digestRun : findAll()) {
			remove(digestRun);
		}
	}

	/**
	 * Returns the number of digest runs.
	 *
	 * @return the number of digest runs
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_DIGESTRUN);

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
		return "digestRunId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_DIGESTRUN;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return DigestRunModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the digest run persistence.
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

		_finderPathFetchByS_R = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_R",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "runDay"}, true);

		_finderPathCountByS_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_R",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "runDay"}, false);

		DigestRunUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		DigestRunUtil.setPersistence(null);

		entityCache.removeCache(DigestRunImpl.class.getName());
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

	private static final String _SQL_SELECT_DIGESTRUN =
		"SELECT digestRun FROM DigestRun digestRun";

	private static final String _SQL_SELECT_DIGESTRUN_WHERE =
		"SELECT digestRun FROM DigestRun digestRun WHERE ";

	private static final String _SQL_COUNT_DIGESTRUN =
		"SELECT COUNT(digestRun) FROM DigestRun digestRun";

	private static final String _SQL_COUNT_DIGESTRUN_WHERE =
		"SELECT COUNT(digestRun) FROM DigestRun digestRun WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "digestRun.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No DigestRun exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No DigestRun exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		DigestRunPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}