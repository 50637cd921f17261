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

import nl.klassenkring.moderation.exception.NoSuchIncidentEventException;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.model.IncidentEventTable;
import nl.klassenkring.moderation.model.impl.IncidentEventImpl;
import nl.klassenkring.moderation.model.impl.IncidentEventModelImpl;
import nl.klassenkring.moderation.service.persistence.IncidentEventPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentEventUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the incident event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = IncidentEventPersistence.class)
public class IncidentEventPersistenceImpl
	extends BasePersistenceImpl<IncidentEvent>
	implements IncidentEventPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>IncidentEventUtil</code> to access the incident event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		IncidentEventImpl.class.getName();

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
	 * Returns all the incident events where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident events
	 */
	@Override
	public List<IncidentEvent> findByIncidentId(long incidentId) {
		return findByIncidentId(
			incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident events where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @return the range of matching incident events
	 */
	@Override
	public List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end) {

		return findByIncidentId(incidentId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident events where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident events
	 */
	@Override
	public List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator) {

		return findByIncidentId(
			incidentId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident events where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident events
	 */
	@Override
	public List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator,
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

		List<IncidentEvent> list = null;

		if (useFinderCache) {
			list = (List<IncidentEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (IncidentEvent incidentEvent : list) {
					if (incidentId != incidentEvent.getIncidentId()) {
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

			sb.append(_SQL_SELECT_INCIDENTEVENT_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				list = (List<IncidentEvent>)QueryUtil.list(
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
	 * Returns the first incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident event
	 * @throws NoSuchIncidentEventException if a matching incident event could not be found
	 */
	@Override
	public IncidentEvent findByIncidentId_First(
			long incidentId, OrderByComparator<IncidentEvent> orderByComparator)
		throws NoSuchIncidentEventException {

		IncidentEvent incidentEvent = fetchByIncidentId_First(
			incidentId, orderByComparator);

		if (incidentEvent != null) {
			return incidentEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchIncidentEventException(sb.toString());
	}

	/**
	 * Returns the first incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident event, or <code>null</code> if a matching incident event could not be found
	 */
	@Override
	public IncidentEvent fetchByIncidentId_First(
		long incidentId, OrderByComparator<IncidentEvent> orderByComparator) {

		List<IncidentEvent> list = findByIncidentId(
			incidentId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident event
	 * @throws NoSuchIncidentEventException if a matching incident event could not be found
	 */
	@Override
	public IncidentEvent findByIncidentId_Last(
			long incidentId, OrderByComparator<IncidentEvent> orderByComparator)
		throws NoSuchIncidentEventException {

		IncidentEvent incidentEvent = fetchByIncidentId_Last(
			incidentId, orderByComparator);

		if (incidentEvent != null) {
			return incidentEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchIncidentEventException(sb.toString());
	}

	/**
	 * Returns the last incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident event, or <code>null</code> if a matching incident event could not be found
	 */
	@Override
	public IncidentEvent fetchByIncidentId_Last(
		long incidentId, OrderByComparator<IncidentEvent> orderByComparator) {

		int count = countByIncidentId(incidentId);

		if (count == 0) {
			return null;
		}

		List<IncidentEvent> list = findByIncidentId(
			incidentId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incident events before and after the current incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentEventId the primary key of the current incident event
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident event
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	@Override
	public IncidentEvent[] findByIncidentId_PrevAndNext(
			long incidentEventId, long incidentId,
			OrderByComparator<IncidentEvent> orderByComparator)
		throws NoSuchIncidentEventException {

		IncidentEvent incidentEvent = findByPrimaryKey(incidentEventId);

		Session session = null;

		try {
			session = openSession();

			IncidentEvent[] array = new IncidentEventImpl[3];

			array[0] = getByIncidentId_PrevAndNext(
				session, incidentEvent, incidentId, orderByComparator, true);

			array[1] = incidentEvent;

			array[2] = getByIncidentId_PrevAndNext(
				session, incidentEvent, incidentId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected IncidentEvent getByIncidentId_PrevAndNext(
		Session session, IncidentEvent incidentEvent, long incidentId,
		OrderByComparator<IncidentEvent> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_INCIDENTEVENT_WHERE);

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
			sb.append(IncidentEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						incidentEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<IncidentEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incident events where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	@Override
	public void removeByIncidentId(long incidentId) {
		for (IncidentEvent incidentEvent :
				findByIncidentId(
					incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incidentEvent);
		}
	}

	/**
	 * Returns the number of incident events where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident events
	 */
	@Override
	public int countByIncidentId(long incidentId) {
		FinderPath finderPath = _finderPathCountByIncidentId;

		Object[] finderArgs = new Object[] {incidentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENTEVENT_WHERE);

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
		"incidentEvent.incidentId = ?";

	public IncidentEventPersistenceImpl() {
		setModelClass(IncidentEvent.class);

		setModelImplClass(IncidentEventImpl.class);
		setModelPKClass(long.class);

		setTable(IncidentEventTable.INSTANCE);
	}

	/**
	 * Caches the incident event in the entity cache if it is enabled.
	 *
	 * @param incidentEvent the incident event
	 */
	@Override
	public void cacheResult(IncidentEvent incidentEvent) {
		entityCache.putResult(
			IncidentEventImpl.class, incidentEvent.getPrimaryKey(),
			incidentEvent);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the incident events in the entity cache if it is enabled.
	 *
	 * @param incidentEvents the incident events
	 */
	@Override
	public void cacheResult(List<IncidentEvent> incidentEvents) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (incidentEvents.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (IncidentEvent incidentEvent : incidentEvents) {
			if (entityCache.getResult(
					IncidentEventImpl.class, incidentEvent.getPrimaryKey()) ==
						null) {

				cacheResult(incidentEvent);
			}
		}
	}

	/**
	 * Clears the cache for all incident events.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(IncidentEventImpl.class);

		finderCache.clearCache(IncidentEventImpl.class);
	}

	/**
	 * Clears the cache for the incident event.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(IncidentEvent incidentEvent) {
		entityCache.removeResult(IncidentEventImpl.class, incidentEvent);
	}

	@Override
	public void clearCache(List<IncidentEvent> incidentEvents) {
		for (IncidentEvent incidentEvent : incidentEvents) {
			entityCache.removeResult(IncidentEventImpl.class, incidentEvent);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(IncidentEventImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(IncidentEventImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new incident event with the primary key. Does not add the incident event to the database.
	 *
	 * @param incidentEventId the primary key for the new incident event
	 * @return the new incident event
	 */
	@Override
	public IncidentEvent create(long incidentEventId) {
		IncidentEvent incidentEvent = new IncidentEventImpl();

		incidentEvent.setNew(true);
		incidentEvent.setPrimaryKey(incidentEventId);

		incidentEvent.setCompanyId(CompanyThreadLocal.getCompanyId());

		return incidentEvent;
	}

	/**
	 * Removes the incident event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event that was removed
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	@Override
	public IncidentEvent remove(long incidentEventId)
		throws NoSuchIncidentEventException {

		return remove((Serializable)incidentEventId);
	}

	/**
	 * Removes the incident event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the incident event
	 * @return the incident event that was removed
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	@Override
	public IncidentEvent remove(Serializable primaryKey)
		throws NoSuchIncidentEventException {

		Session session = null;

		try {
			session = openSession();

			IncidentEvent incidentEvent = (IncidentEvent)session.get(
				IncidentEventImpl.class, primaryKey);

			if (incidentEvent == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchIncidentEventException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(incidentEvent);
		}
		catch (NoSuchIncidentEventException noSuchEntityException) {
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
	protected IncidentEvent removeImpl(IncidentEvent incidentEvent) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(incidentEvent)) {
				incidentEvent = (IncidentEvent)session.get(
					IncidentEventImpl.class, incidentEvent.getPrimaryKeyObj());
			}

			if (incidentEvent != null) {
				session.delete(incidentEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (incidentEvent != null) {
			clearCache(incidentEvent);
		}

		return incidentEvent;
	}

	@Override
	public IncidentEvent updateImpl(IncidentEvent incidentEvent) {
		boolean isNew = incidentEvent.isNew();

		if (!(incidentEvent instanceof IncidentEventModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(incidentEvent.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					incidentEvent);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in incidentEvent proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom IncidentEvent implementation " +
					incidentEvent.getClass());
		}

		IncidentEventModelImpl incidentEventModelImpl =
			(IncidentEventModelImpl)incidentEvent;

		if (isNew && (incidentEvent.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				incidentEvent.setCreateDate(date);
			}
			else {
				incidentEvent.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(incidentEvent);
			}
			else {
				incidentEvent = (IncidentEvent)session.merge(incidentEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			IncidentEventImpl.class, incidentEventModelImpl, false, true);

		if (isNew) {
			incidentEvent.setNew(false);
		}

		incidentEvent.resetOriginalValues();

		return incidentEvent;
	}

	/**
	 * Returns the incident event with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the incident event
	 * @return the incident event
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	@Override
	public IncidentEvent findByPrimaryKey(Serializable primaryKey)
		throws NoSuchIncidentEventException {

		IncidentEvent incidentEvent = fetchByPrimaryKey(primaryKey);

		if (incidentEvent == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchIncidentEventException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return incidentEvent;
	}

	/**
	 * Returns the incident event with the primary key or throws a <code>NoSuchIncidentEventException</code> if it could not be found.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	@Override
	public IncidentEvent findByPrimaryKey(long incidentEventId)
		throws NoSuchIncidentEventException {

		return findByPrimaryKey((Serializable)incidentEventId);
	}

	/**
	 * Returns the incident event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event, or <code>null</code> if a incident event with the primary key could not be found
	 */
	@Override
	public IncidentEvent fetchByPrimaryKey(long incidentEventId) {
		return fetchByPrimaryKey((Serializable)incidentEventId);
	}

	/**
	 * Returns all the incident events.
	 *
	 * @return the incident events
	 */
	@Override
	public List<IncidentEvent> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @return the range of incident events
	 */
	@Override
	public List<IncidentEvent> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incident events
	 */
	@Override
	public List<IncidentEvent> findAll(
		int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incident events
	 */
	@Override
	public List<IncidentEvent> findAll(
		int start, int end, OrderByComparator<IncidentEvent> orderByComparator,
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

		List<IncidentEvent> list = null;

		if (useFinderCache) {
			list = (List<IncidentEvent>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_INCIDENTEVENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_INCIDENTEVENT;

				sql = sql.concat(IncidentEventModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<IncidentEvent>)QueryUtil.list(
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
	 * Removes all the incident events from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (IncidentEvent incidentEvent : findAll()) {
			remove(incidentEvent);
		}
	}

	/**
	 * Returns the number of incident events.
	 *
	 * @return the number of incident events
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_INCIDENTEVENT);

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
		return "incidentEventId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_INCIDENTEVENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return IncidentEventModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the incident event persistence.
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

		IncidentEventUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		IncidentEventUtil.setPersistence(null);

		entityCache.removeCache(IncidentEventImpl.class.getName());
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

	private static final String _SQL_SELECT_INCIDENTEVENT =
		"SELECT incidentEvent FROM IncidentEvent incidentEvent";

	private static final String _SQL_SELECT_INCIDENTEVENT_WHERE =
		"SELECT incidentEvent FROM IncidentEvent incidentEvent WHERE ";

	private static final String _SQL_COUNT_INCIDENTEVENT =
		"SELECT COUNT(incidentEvent) FROM IncidentEvent incidentEvent";

	private static final String _SQL_COUNT_INCIDENTEVENT_WHERE =
		"SELECT COUNT(incidentEvent) FROM IncidentEvent incidentEvent WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "incidentEvent.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No IncidentEvent exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No IncidentEvent exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		IncidentEventPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}