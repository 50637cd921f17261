/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence.impl;

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

import nl.klassenkring.moderation.exception.NoSuchIncidentStepException;
import nl.klassenkring.moderation.model.IncidentStep;
import nl.klassenkring.moderation.model.IncidentStepTable;
import nl.klassenkring.moderation.model.impl.IncidentStepImpl;
import nl.klassenkring.moderation.model.impl.IncidentStepModelImpl;
import nl.klassenkring.moderation.service.persistence.IncidentStepPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentStepUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the incident step service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = IncidentStepPersistence.class)
public class IncidentStepPersistenceImpl
	extends BasePersistenceImpl<IncidentStep>
	implements IncidentStepPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>IncidentStepUtil</code> to access the incident step persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		IncidentStepImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByIncidentId;
	private FinderPath _finderPathWithoutPaginationFindByIncidentId;
	private FinderPath _finderPathCountByIncidentId;

	/**
	 * Returns all the incident steps where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident steps
	 */
	@Override
	public List<IncidentStep> findByIncidentId(long incidentId) {
		return findByIncidentId(
			incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of matching incident steps
	 */
	@Override
	public List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end) {

		return findByIncidentId(incidentId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident steps
	 */
	@Override
	public List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentStep> orderByComparator) {

		return findByIncidentId(
			incidentId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident steps
	 */
	@Override
	public List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentStep> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByIncidentId;
				finderArgs = new Object[] {incidentId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByIncidentId;
			finderArgs = new Object[] {
				incidentId, start, end, orderByComparator
			};
		}

		List<IncidentStep> list = null;

		if (useFinderCache) {
			list = (List<IncidentStep>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (IncidentStep incidentStep : list) {
					if (incidentId != incidentStep.getIncidentId()) {
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

			sb.append(_SQL_SELECT_INCIDENTSTEP_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentStepModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				list = (List<IncidentStep>)QueryUtil.list(
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
	 * Returns the first incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident step
	 * @throws NoSuchIncidentStepException if a matching incident step could not be found
	 */
	@Override
	public IncidentStep findByIncidentId_First(
			long incidentId, OrderByComparator<IncidentStep> orderByComparator)
		throws NoSuchIncidentStepException {

		IncidentStep incidentStep = fetchByIncidentId_First(
			incidentId, orderByComparator);

		if (incidentStep != null) {
			return incidentStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchIncidentStepException(sb.toString());
	}

	/**
	 * Returns the first incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident step, or <code>null</code> if a matching incident step could not be found
	 */
	@Override
	public IncidentStep fetchByIncidentId_First(
		long incidentId, OrderByComparator<IncidentStep> orderByComparator) {

		List<IncidentStep> list = findByIncidentId(
			incidentId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident step
	 * @throws NoSuchIncidentStepException if a matching incident step could not be found
	 */
	@Override
	public IncidentStep findByIncidentId_Last(
			long incidentId, OrderByComparator<IncidentStep> orderByComparator)
		throws NoSuchIncidentStepException {

		IncidentStep incidentStep = fetchByIncidentId_Last(
			incidentId, orderByComparator);

		if (incidentStep != null) {
			return incidentStep;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchIncidentStepException(sb.toString());
	}

	/**
	 * Returns the last incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident step, or <code>null</code> if a matching incident step could not be found
	 */
	@Override
	public IncidentStep fetchByIncidentId_Last(
		long incidentId, OrderByComparator<IncidentStep> orderByComparator) {

		int count = countByIncidentId(incidentId);

		if (count == 0) {
			return null;
		}

		List<IncidentStep> list = findByIncidentId(
			incidentId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incident steps before and after the current incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentStepId the primary key of the current incident step
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	@Override
	public IncidentStep[] findByIncidentId_PrevAndNext(
			long incidentStepId, long incidentId,
			OrderByComparator<IncidentStep> orderByComparator)
		throws NoSuchIncidentStepException {

		IncidentStep incidentStep = findByPrimaryKey(incidentStepId);

		Session session = null;

		try {
			session = openSession();

			IncidentStep[] array = new IncidentStepImpl[3];

			array[0] = getByIncidentId_PrevAndNext(
				session, incidentStep, incidentId, orderByComparator, true);

			array[1] = incidentStep;

			array[2] = getByIncidentId_PrevAndNext(
				session, incidentStep, incidentId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected IncidentStep getByIncidentId_PrevAndNext(
		Session session, IncidentStep incidentStep, long incidentId,
		OrderByComparator<IncidentStep> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_INCIDENTSTEP_WHERE);

		sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

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
			sb.append(IncidentStepModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(incidentStep)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<IncidentStep> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incident steps where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	@Override
	public void removeByIncidentId(long incidentId) {
		for (IncidentStep incidentStep :
				findByIncidentId(
					incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incidentStep);
		}
	}

	/**
	 * Returns the number of incident steps where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident steps
	 */
	@Override
	public int countByIncidentId(long incidentId) {
		FinderPath finderPath = _finderPathCountByIncidentId;

		Object[] finderArgs = new Object[] {incidentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENTSTEP_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

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

	private static final String _FINDER_COLUMN_INCIDENTID_INCIDENTID_2 =
		"incidentStep.incidentId = ?";

	public IncidentStepPersistenceImpl() {
		setModelClass(IncidentStep.class);

		setModelImplClass(IncidentStepImpl.class);
		setModelPKClass(long.class);

		setTable(IncidentStepTable.INSTANCE);
	}

	/**
	 * Caches the incident step in the entity cache if it is enabled.
	 *
	 * @param incidentStep the incident step
	 */
	@Override
	public void cacheResult(IncidentStep incidentStep) {
		entityCache.putResult(
			IncidentStepImpl.class, incidentStep.getPrimaryKey(), incidentStep);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the incident steps in the entity cache if it is enabled.
	 *
	 * @param incidentSteps the incident steps
	 */
	@Override
	public void cacheResult(List<IncidentStep> incidentSteps) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (incidentSteps.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (IncidentStep incidentStep : incidentSteps) {
			if (entityCache.getResult(
					IncidentStepImpl.class, incidentStep.getPrimaryKey()) ==
						null) {

				cacheResult(incidentStep);
			}
		}
	}

	/**
	 * Clears the cache for all incident steps.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(IncidentStepImpl.class);

		finderCache.clearCache(IncidentStepImpl.class);
	}

	/**
	 * Clears the cache for the incident step.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(IncidentStep incidentStep) {
		entityCache.removeResult(IncidentStepImpl.class, incidentStep);
	}

	@Override
	public void clearCache(List<IncidentStep> incidentSteps) {
		for (IncidentStep incidentStep : incidentSteps) {
			entityCache.removeResult(IncidentStepImpl.class, incidentStep);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(IncidentStepImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(IncidentStepImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new incident step with the primary key. Does not add the incident step to the database.
	 *
	 * @param incidentStepId the primary key for the new incident step
	 * @return the new incident step
	 */
	@Override
	public IncidentStep create(long incidentStepId) {
		IncidentStep incidentStep = new IncidentStepImpl();

		incidentStep.setNew(true);
		incidentStep.setPrimaryKey(incidentStepId);

		incidentStep.setCompanyId(CompanyThreadLocal.getCompanyId());

		return incidentStep;
	}

	/**
	 * Removes the incident step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step that was removed
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	@Override
	public IncidentStep remove(long incidentStepId)
		throws NoSuchIncidentStepException {

		return remove((Serializable)incidentStepId);
	}

	/**
	 * Removes the incident step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the incident step
	 * @return the incident step that was removed
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	@Override
	public IncidentStep remove(Serializable primaryKey)
		throws NoSuchIncidentStepException {

		Session session = null;

		try {
			session = openSession();

			IncidentStep incidentStep = (IncidentStep)session.get(
				IncidentStepImpl.class, primaryKey);

			if (incidentStep == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchIncidentStepException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(incidentStep);
		}
		catch (NoSuchIncidentStepException noSuchEntityException) {
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
	protected IncidentStep removeImpl(IncidentStep incidentStep) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(incidentStep)) {
				incidentStep = (IncidentStep)session.get(
					IncidentStepImpl.class, incidentStep.getPrimaryKeyObj());
			}

			if (incidentStep != null) {
				session.delete(incidentStep);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (incidentStep != null) {
			clearCache(incidentStep);
		}

		return incidentStep;
	}

	@Override
	public IncidentStep updateImpl(IncidentStep incidentStep) {
		boolean isNew = incidentStep.isNew();

		if (!(incidentStep instanceof IncidentStepModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(incidentStep.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					incidentStep);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in incidentStep proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom IncidentStep implementation " +
					incidentStep.getClass());
		}

		IncidentStepModelImpl incidentStepModelImpl =
			(IncidentStepModelImpl)incidentStep;

		if (isNew && (incidentStep.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				incidentStep.setCreateDate(date);
			}
			else {
				incidentStep.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(incidentStep);
			}
			else {
				incidentStep = (IncidentStep)session.merge(incidentStep);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			IncidentStepImpl.class, incidentStepModelImpl, false, true);

		if (isNew) {
			incidentStep.setNew(false);
		}

		incidentStep.resetOriginalValues();

		return incidentStep;
	}

	/**
	 * Returns the incident step with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the incident step
	 * @return the incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	@Override
	public IncidentStep findByPrimaryKey(Serializable primaryKey)
		throws NoSuchIncidentStepException {

		IncidentStep incidentStep = fetchByPrimaryKey(primaryKey);

		if (incidentStep == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchIncidentStepException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return incidentStep;
	}

	/**
	 * Returns the incident step with the primary key or throws a <code>NoSuchIncidentStepException</code> if it could not be found.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	@Override
	public IncidentStep findByPrimaryKey(long incidentStepId)
		throws NoSuchIncidentStepException {

		return findByPrimaryKey((Serializable)incidentStepId);
	}

	/**
	 * Returns the incident step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step, or <code>null</code> if a incident step with the primary key could not be found
	 */
	@Override
	public IncidentStep fetchByPrimaryKey(long incidentStepId) {
		return fetchByPrimaryKey((Serializable)incidentStepId);
	}

	/**
	 * Returns all the incident steps.
	 *
	 * @return the incident steps
	 */
	@Override
	public List<IncidentStep> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of incident steps
	 */
	@Override
	public List<IncidentStep> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incident steps
	 */
	@Override
	public List<IncidentStep> findAll(
		int start, int end, OrderByComparator<IncidentStep> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incident steps
	 */
	@Override
	public List<IncidentStep> findAll(
		int start, int end, OrderByComparator<IncidentStep> orderByComparator,
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

		List<IncidentStep> list = null;

		if (useFinderCache) {
			list = (List<IncidentStep>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_INCIDENTSTEP);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_INCIDENTSTEP;

				sql = sql.concat(IncidentStepModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<IncidentStep>)QueryUtil.list(
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
	 * Removes all the incident steps from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (IncidentStep incidentStep : findAll()) {
			remove(incidentStep);
		}
	}

	/**
	 * Returns the number of incident steps.
	 *
	 * @return the number of incident steps
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_INCIDENTSTEP);

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
		return "incidentStepId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_INCIDENTSTEP;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return IncidentStepModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the incident step persistence.
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

		_finderPathWithPaginationFindByIncidentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByIncidentId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"incidentId"}, true);

		_finderPathWithoutPaginationFindByIncidentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByIncidentId",
			new String[] {Long.class.getName()}, new String[] {"incidentId"},
			true);

		_finderPathCountByIncidentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByIncidentId",
			new String[] {Long.class.getName()}, new String[] {"incidentId"},
			false);

		IncidentStepUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		IncidentStepUtil.setPersistence(null);

		entityCache.removeCache(IncidentStepImpl.class.getName());
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

	private static final String _SQL_SELECT_INCIDENTSTEP =
		"SELECT incidentStep FROM IncidentStep incidentStep";

	private static final String _SQL_SELECT_INCIDENTSTEP_WHERE =
		"SELECT incidentStep FROM IncidentStep incidentStep WHERE ";

	private static final String _SQL_COUNT_INCIDENTSTEP =
		"SELECT COUNT(incidentStep) FROM IncidentStep incidentStep";

	private static final String _SQL_COUNT_INCIDENTSTEP_WHERE =
		"SELECT COUNT(incidentStep) FROM IncidentStep incidentStep WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "incidentStep.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No IncidentStep exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No IncidentStep exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		IncidentStepPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}