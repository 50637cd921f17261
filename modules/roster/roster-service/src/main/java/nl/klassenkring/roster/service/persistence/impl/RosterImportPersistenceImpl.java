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

import nl.klassenkring.roster.exception.NoSuchRosterImportException;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.model.RosterImportTable;
import nl.klassenkring.roster.model.impl.RosterImportImpl;
import nl.klassenkring.roster.model.impl.RosterImportModelImpl;
import nl.klassenkring.roster.service.persistence.RosterImportPersistence;
import nl.klassenkring.roster.service.persistence.RosterImportUtil;
import nl.klassenkring.roster.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the roster import service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = RosterImportPersistence.class)
public class RosterImportPersistenceImpl
	extends BasePersistenceImpl<RosterImport>
	implements RosterImportPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>RosterImportUtil</code> to access the roster import persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		RosterImportImpl.class.getName();

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
	 * Returns all the roster imports where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching roster imports
	 */
	@Override
	public List<RosterImport> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of matching roster imports
	 */
	@Override
	public List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching roster imports
	 */
	@Override
	public List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<RosterImport> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching roster imports
	 */
	@Override
	public List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<RosterImport> orderByComparator,
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

		List<RosterImport> list = null;

		if (useFinderCache) {
			list = (List<RosterImport>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (RosterImport rosterImport : list) {
					if (schoolGroupId != rosterImport.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_ROSTERIMPORT_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(RosterImportModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<RosterImport>)QueryUtil.list(
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
	 * Returns the first roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching roster import
	 * @throws NoSuchRosterImportException if a matching roster import could not be found
	 */
	@Override
	public RosterImport findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<RosterImport> orderByComparator)
		throws NoSuchRosterImportException {

		RosterImport rosterImport = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (rosterImport != null) {
			return rosterImport;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchRosterImportException(sb.toString());
	}

	/**
	 * Returns the first roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching roster import, or <code>null</code> if a matching roster import could not be found
	 */
	@Override
	public RosterImport fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<RosterImport> orderByComparator) {

		List<RosterImport> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching roster import
	 * @throws NoSuchRosterImportException if a matching roster import could not be found
	 */
	@Override
	public RosterImport findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<RosterImport> orderByComparator)
		throws NoSuchRosterImportException {

		RosterImport rosterImport = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (rosterImport != null) {
			return rosterImport;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchRosterImportException(sb.toString());
	}

	/**
	 * Returns the last roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching roster import, or <code>null</code> if a matching roster import could not be found
	 */
	@Override
	public RosterImport fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<RosterImport> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<RosterImport> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the roster imports before and after the current roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param rosterImportId the primary key of the current roster import
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	@Override
	public RosterImport[] findBySchoolGroupId_PrevAndNext(
			long rosterImportId, long schoolGroupId,
			OrderByComparator<RosterImport> orderByComparator)
		throws NoSuchRosterImportException {

		RosterImport rosterImport = findByPrimaryKey(rosterImportId);

		Session session = null;

		try {
			session = openSession();

			RosterImport[] array = new RosterImportImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, rosterImport, schoolGroupId, orderByComparator, true);

			array[1] = rosterImport;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, rosterImport, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected RosterImport getBySchoolGroupId_PrevAndNext(
		Session session, RosterImport rosterImport, long schoolGroupId,
		OrderByComparator<RosterImport> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_ROSTERIMPORT_WHERE);

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
			sb.append(RosterImportModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(rosterImport)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<RosterImport> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the roster imports where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (RosterImport rosterImport :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(rosterImport);
		}
	}

	/**
	 * Returns the number of roster imports where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching roster imports
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_ROSTERIMPORT_WHERE);

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
		"rosterImport.schoolGroupId = ?";

	public RosterImportPersistenceImpl() {
		setModelClass(RosterImport.class);

		setModelImplClass(RosterImportImpl.class);
		setModelPKClass(long.class);

		setTable(RosterImportTable.INSTANCE);
	}

	/**
	 * Caches the roster import in the entity cache if it is enabled.
	 *
	 * @param rosterImport the roster import
	 */
	@Override
	public void cacheResult(RosterImport rosterImport) {
		entityCache.putResult(
			RosterImportImpl.class, rosterImport.getPrimaryKey(), rosterImport);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the roster imports in the entity cache if it is enabled.
	 *
	 * @param rosterImports the roster imports
	 */
	@Override
	public void cacheResult(List<RosterImport> rosterImports) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (rosterImports.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (RosterImport rosterImport : rosterImports) {
			if (entityCache.getResult(
					RosterImportImpl.class, rosterImport.getPrimaryKey()) ==
						null) {

				cacheResult(rosterImport);
			}
		}
	}

	/**
	 * Clears the cache for all roster imports.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(RosterImportImpl.class);

		finderCache.clearCache(RosterImportImpl.class);
	}

	/**
	 * Clears the cache for the roster import.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(RosterImport rosterImport) {
		entityCache.removeResult(RosterImportImpl.class, rosterImport);
	}

	@Override
	public void clearCache(List<RosterImport> rosterImports) {
		for (RosterImport rosterImport : rosterImports) {
			entityCache.removeResult(RosterImportImpl.class, rosterImport);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(RosterImportImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(RosterImportImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new roster import with the primary key. Does not add the roster import to the database.
	 *
	 * @param rosterImportId the primary key for the new roster import
	 * @return the new roster import
	 */
	@Override
	public RosterImport create(long rosterImportId) {
		RosterImport rosterImport = new RosterImportImpl();

		rosterImport.setNew(true);
		rosterImport.setPrimaryKey(rosterImportId);

		rosterImport.setCompanyId(CompanyThreadLocal.getCompanyId());

		return rosterImport;
	}

	/**
	 * Removes the roster import with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import that was removed
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	@Override
	public RosterImport remove(long rosterImportId)
		throws NoSuchRosterImportException {

		return remove((Serializable)rosterImportId);
	}

	/**
	 * Removes the roster import with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the roster import
	 * @return the roster import that was removed
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	@Override
	public RosterImport remove(Serializable primaryKey)
		throws NoSuchRosterImportException {

		Session session = null;

		try {
			session = openSession();

			RosterImport rosterImport = (RosterImport)session.get(
				RosterImportImpl.class, primaryKey);

			if (rosterImport == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchRosterImportException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(rosterImport);
		}
		catch (NoSuchRosterImportException noSuchEntityException) {
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
	protected RosterImport removeImpl(RosterImport rosterImport) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(rosterImport)) {
				rosterImport = (RosterImport)session.get(
					RosterImportImpl.class, rosterImport.getPrimaryKeyObj());
			}

			if (rosterImport != null) {
				session.delete(rosterImport);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (rosterImport != null) {
			clearCache(rosterImport);
		}

		return rosterImport;
	}

	@Override
	public RosterImport updateImpl(RosterImport rosterImport) {
		boolean isNew = rosterImport.isNew();

		if (!(rosterImport instanceof RosterImportModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(rosterImport.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					rosterImport);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in rosterImport proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom RosterImport implementation " +
					rosterImport.getClass());
		}

		RosterImportModelImpl rosterImportModelImpl =
			(RosterImportModelImpl)rosterImport;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (rosterImport.getCreateDate() == null)) {
			if (serviceContext == null) {
				rosterImport.setCreateDate(date);
			}
			else {
				rosterImport.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!rosterImportModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				rosterImport.setModifiedDate(date);
			}
			else {
				rosterImport.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(rosterImport);
			}
			else {
				rosterImport = (RosterImport)session.merge(rosterImport);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			RosterImportImpl.class, rosterImportModelImpl, false, true);

		if (isNew) {
			rosterImport.setNew(false);
		}

		rosterImport.resetOriginalValues();

		return rosterImport;
	}

	/**
	 * Returns the roster import with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the roster import
	 * @return the roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	@Override
	public RosterImport findByPrimaryKey(Serializable primaryKey)
		throws NoSuchRosterImportException {

		RosterImport rosterImport = fetchByPrimaryKey(primaryKey);

		if (rosterImport == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchRosterImportException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return rosterImport;
	}

	/**
	 * Returns the roster import with the primary key or throws a <code>NoSuchRosterImportException</code> if it could not be found.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	@Override
	public RosterImport findByPrimaryKey(long rosterImportId)
		throws NoSuchRosterImportException {

		return findByPrimaryKey((Serializable)rosterImportId);
	}

	/**
	 * Returns the roster import with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import, or <code>null</code> if a roster import with the primary key could not be found
	 */
	@Override
	public RosterImport fetchByPrimaryKey(long rosterImportId) {
		return fetchByPrimaryKey((Serializable)rosterImportId);
	}

	/**
	 * Returns all the roster imports.
	 *
	 * @return the roster imports
	 */
	@Override
	public List<RosterImport> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of roster imports
	 */
	@Override
	public List<RosterImport> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of roster imports
	 */
	@Override
	public List<RosterImport> findAll(
		int start, int end, OrderByComparator<RosterImport> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of roster imports
	 */
	@Override
	public List<RosterImport> findAll(
		int start, int end, OrderByComparator<RosterImport> orderByComparator,
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

		List<RosterImport> list = null;

		if (useFinderCache) {
			list = (List<RosterImport>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_ROSTERIMPORT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_ROSTERIMPORT;

				sql = sql.concat(RosterImportModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<RosterImport>)QueryUtil.list(
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
	 * Removes all the roster imports from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (RosterImport rosterImport : findAll()) {
			remove(rosterImport);
		}
	}

	/**
	 * Returns the number of roster imports.
	 *
	 * @return the number of roster imports
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_ROSTERIMPORT);

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
		return "rosterImportId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_ROSTERIMPORT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return RosterImportModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the roster import persistence.
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

		RosterImportUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		RosterImportUtil.setPersistence(null);

		entityCache.removeCache(RosterImportImpl.class.getName());
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

	private static final String _SQL_SELECT_ROSTERIMPORT =
		"SELECT rosterImport FROM RosterImport rosterImport";

	private static final String _SQL_SELECT_ROSTERIMPORT_WHERE =
		"SELECT rosterImport FROM RosterImport rosterImport WHERE ";

	private static final String _SQL_COUNT_ROSTERIMPORT =
		"SELECT COUNT(rosterImport) FROM RosterImport rosterImport";

	private static final String _SQL_COUNT_ROSTERIMPORT_WHERE =
		"SELECT COUNT(rosterImport) FROM RosterImport rosterImport WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "rosterImport.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No RosterImport exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No RosterImport exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		RosterImportPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}