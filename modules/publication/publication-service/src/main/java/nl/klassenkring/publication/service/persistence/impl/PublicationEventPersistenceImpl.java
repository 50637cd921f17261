/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence.impl;

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

import nl.klassenkring.publication.exception.NoSuchPublicationEventException;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationEventTable;
import nl.klassenkring.publication.model.impl.PublicationEventImpl;
import nl.klassenkring.publication.model.impl.PublicationEventModelImpl;
import nl.klassenkring.publication.service.persistence.PublicationEventPersistence;
import nl.klassenkring.publication.service.persistence.PublicationEventUtil;
import nl.klassenkring.publication.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the publication event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PublicationEventPersistence.class)
public class PublicationEventPersistenceImpl
	extends BasePersistenceImpl<PublicationEvent>
	implements PublicationEventPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PublicationEventUtil</code> to access the publication event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PublicationEventImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByPublicationRequestId;
	private FinderPath _finderPathWithoutPaginationFindByPublicationRequestId;
	private FinderPath _finderPathCountByPublicationRequestId;

	/**
	 * Returns all the publication events where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication events
	 */
	@Override
	public List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId) {

		return findByPublicationRequestId(
			publicationRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication events where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @return the range of matching publication events
	 */
	@Override
	public List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end) {

		return findByPublicationRequestId(
			publicationRequestId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication events where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication events
	 */
	@Override
	public List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication events where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication events
	 */
	@Override
	public List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath =
					_finderPathWithoutPaginationFindByPublicationRequestId;
				finderArgs = new Object[] {publicationRequestId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPublicationRequestId;
			finderArgs = new Object[] {
				publicationRequestId, start, end, orderByComparator
			};
		}

		List<PublicationEvent> list = null;

		if (useFinderCache) {
			list = (List<PublicationEvent>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PublicationEvent publicationEvent : list) {
					if (publicationRequestId !=
							publicationEvent.getPublicationRequestId()) {

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

			sb.append(_SQL_SELECT_PUBLICATIONEVENT_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PublicationEventModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

				list = (List<PublicationEvent>)QueryUtil.list(
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
	 * Returns the first publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication event
	 * @throws NoSuchPublicationEventException if a matching publication event could not be found
	 */
	@Override
	public PublicationEvent findByPublicationRequestId_First(
			long publicationRequestId,
			OrderByComparator<PublicationEvent> orderByComparator)
		throws NoSuchPublicationEventException {

		PublicationEvent publicationEvent = fetchByPublicationRequestId_First(
			publicationRequestId, orderByComparator);

		if (publicationEvent != null) {
			return publicationEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationRequestId=");
		sb.append(publicationRequestId);

		sb.append("}");

		throw new NoSuchPublicationEventException(sb.toString());
	}

	/**
	 * Returns the first publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication event, or <code>null</code> if a matching publication event could not be found
	 */
	@Override
	public PublicationEvent fetchByPublicationRequestId_First(
		long publicationRequestId,
		OrderByComparator<PublicationEvent> orderByComparator) {

		List<PublicationEvent> list = findByPublicationRequestId(
			publicationRequestId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication event
	 * @throws NoSuchPublicationEventException if a matching publication event could not be found
	 */
	@Override
	public PublicationEvent findByPublicationRequestId_Last(
			long publicationRequestId,
			OrderByComparator<PublicationEvent> orderByComparator)
		throws NoSuchPublicationEventException {

		PublicationEvent publicationEvent = fetchByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);

		if (publicationEvent != null) {
			return publicationEvent;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("publicationRequestId=");
		sb.append(publicationRequestId);

		sb.append("}");

		throw new NoSuchPublicationEventException(sb.toString());
	}

	/**
	 * Returns the last publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication event, or <code>null</code> if a matching publication event could not be found
	 */
	@Override
	public PublicationEvent fetchByPublicationRequestId_Last(
		long publicationRequestId,
		OrderByComparator<PublicationEvent> orderByComparator) {

		int count = countByPublicationRequestId(publicationRequestId);

		if (count == 0) {
			return null;
		}

		List<PublicationEvent> list = findByPublicationRequestId(
			publicationRequestId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the publication events before and after the current publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationEventId the primary key of the current publication event
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication event
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	@Override
	public PublicationEvent[] findByPublicationRequestId_PrevAndNext(
			long publicationEventId, long publicationRequestId,
			OrderByComparator<PublicationEvent> orderByComparator)
		throws NoSuchPublicationEventException {

		PublicationEvent publicationEvent = findByPrimaryKey(
			publicationEventId);

		Session session = null;

		try {
			session = openSession();

			PublicationEvent[] array = new PublicationEventImpl[3];

			array[0] = getByPublicationRequestId_PrevAndNext(
				session, publicationEvent, publicationRequestId,
				orderByComparator, true);

			array[1] = publicationEvent;

			array[2] = getByPublicationRequestId_PrevAndNext(
				session, publicationEvent, publicationRequestId,
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

	protected PublicationEvent getByPublicationRequestId_PrevAndNext(
		Session session, PublicationEvent publicationEvent,
		long publicationRequestId,
		OrderByComparator<PublicationEvent> orderByComparator,
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

		sb.append(_SQL_SELECT_PUBLICATIONEVENT_WHERE);

		sb.append(_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

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
			sb.append(PublicationEventModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(publicationRequestId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						publicationEvent)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PublicationEvent> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the publication events where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	@Override
	public void removeByPublicationRequestId(long publicationRequestId) {
		for (PublicationEvent publicationEvent :
				findByPublicationRequestId(
					publicationRequestId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(publicationEvent);
		}
	}

	/**
	 * Returns the number of publication events where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication events
	 */
	@Override
	public int countByPublicationRequestId(long publicationRequestId) {
		FinderPath finderPath = _finderPathCountByPublicationRequestId;

		Object[] finderArgs = new Object[] {publicationRequestId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_PUBLICATIONEVENT_WHERE);

			sb.append(
				_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(publicationRequestId);

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
		_FINDER_COLUMN_PUBLICATIONREQUESTID_PUBLICATIONREQUESTID_2 =
			"publicationEvent.publicationRequestId = ?";

	public PublicationEventPersistenceImpl() {
		setModelClass(PublicationEvent.class);

		setModelImplClass(PublicationEventImpl.class);
		setModelPKClass(long.class);

		setTable(PublicationEventTable.INSTANCE);
	}

	/**
	 * Caches the publication event in the entity cache if it is enabled.
	 *
	 * @param publicationEvent the publication event
	 */
	@Override
	public void cacheResult(PublicationEvent publicationEvent) {
		entityCache.putResult(
			PublicationEventImpl.class, publicationEvent.getPrimaryKey(),
			publicationEvent);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the publication events in the entity cache if it is enabled.
	 *
	 * @param publicationEvents the publication events
	 */
	@Override
	public void cacheResult(List<PublicationEvent> publicationEvents) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (publicationEvents.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PublicationEvent publicationEvent : publicationEvents) {
			if (entityCache.getResult(
					PublicationEventImpl.class,
					publicationEvent.getPrimaryKey()) == null) {

				cacheResult(publicationEvent);
			}
		}
	}

	/**
	 * Clears the cache for all publication events.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PublicationEventImpl.class);

		finderCache.clearCache(PublicationEventImpl.class);
	}

	/**
	 * Clears the cache for the publication event.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PublicationEvent publicationEvent) {
		entityCache.removeResult(PublicationEventImpl.class, publicationEvent);
	}

	@Override
	public void clearCache(List<PublicationEvent> publicationEvents) {
		for (PublicationEvent publicationEvent : publicationEvents) {
			entityCache.removeResult(
				PublicationEventImpl.class, publicationEvent);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PublicationEventImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PublicationEventImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new publication event with the primary key. Does not add the publication event to the database.
	 *
	 * @param publicationEventId the primary key for the new publication event
	 * @return the new publication event
	 */
	@Override
	public PublicationEvent create(long publicationEventId) {
		PublicationEvent publicationEvent = new PublicationEventImpl();

		publicationEvent.setNew(true);
		publicationEvent.setPrimaryKey(publicationEventId);

		publicationEvent.setCompanyId(CompanyThreadLocal.getCompanyId());

		return publicationEvent;
	}

	/**
	 * Removes the publication event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event that was removed
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	@Override
	public PublicationEvent remove(long publicationEventId)
		throws NoSuchPublicationEventException {

		return remove((Serializable)publicationEventId);
	}

	/**
	 * Removes the publication event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the publication event
	 * @return the publication event that was removed
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	@Override
	public PublicationEvent remove(Serializable primaryKey)
		throws NoSuchPublicationEventException {

		Session session = null;

		try {
			session = openSession();

			PublicationEvent publicationEvent = (PublicationEvent)session.get(
				PublicationEventImpl.class, primaryKey);

			if (publicationEvent == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPublicationEventException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(publicationEvent);
		}
		catch (NoSuchPublicationEventException noSuchEntityException) {
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
	protected PublicationEvent removeImpl(PublicationEvent publicationEvent) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(publicationEvent)) {
				publicationEvent = (PublicationEvent)session.get(
					PublicationEventImpl.class,
					publicationEvent.getPrimaryKeyObj());
			}

			if (publicationEvent != null) {
				session.delete(publicationEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (publicationEvent != null) {
			clearCache(publicationEvent);
		}

		return publicationEvent;
	}

	@Override
	public PublicationEvent updateImpl(PublicationEvent publicationEvent) {
		boolean isNew = publicationEvent.isNew();

		if (!(publicationEvent instanceof PublicationEventModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(publicationEvent.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					publicationEvent);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in publicationEvent proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PublicationEvent implementation " +
					publicationEvent.getClass());
		}

		PublicationEventModelImpl publicationEventModelImpl =
			(PublicationEventModelImpl)publicationEvent;

		if (isNew && (publicationEvent.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				publicationEvent.setCreateDate(date);
			}
			else {
				publicationEvent.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(publicationEvent);
			}
			else {
				publicationEvent = (PublicationEvent)session.merge(
					publicationEvent);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PublicationEventImpl.class, publicationEventModelImpl, false, true);

		if (isNew) {
			publicationEvent.setNew(false);
		}

		publicationEvent.resetOriginalValues();

		return publicationEvent;
	}

	/**
	 * Returns the publication event with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the publication event
	 * @return the publication event
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	@Override
	public PublicationEvent findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPublicationEventException {

		PublicationEvent publicationEvent = fetchByPrimaryKey(primaryKey);

		if (publicationEvent == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPublicationEventException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return publicationEvent;
	}

	/**
	 * Returns the publication event with the primary key or throws a <code>NoSuchPublicationEventException</code> if it could not be found.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	@Override
	public PublicationEvent findByPrimaryKey(long publicationEventId)
		throws NoSuchPublicationEventException {

		return findByPrimaryKey((Serializable)publicationEventId);
	}

	/**
	 * Returns the publication event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event, or <code>null</code> if a publication event with the primary key could not be found
	 */
	@Override
	public PublicationEvent fetchByPrimaryKey(long publicationEventId) {
		return fetchByPrimaryKey((Serializable)publicationEventId);
	}

	/**
	 * Returns all the publication events.
	 *
	 * @return the publication events
	 */
	@Override
	public List<PublicationEvent> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the publication events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @return the range of publication events
	 */
	@Override
	public List<PublicationEvent> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the publication events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication events
	 */
	@Override
	public List<PublicationEvent> findAll(
		int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the publication events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication events
	 */
	@Override
	public List<PublicationEvent> findAll(
		int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator,
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

		List<PublicationEvent> list = null;

		if (useFinderCache) {
			list = (List<PublicationEvent>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_PUBLICATIONEVENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_PUBLICATIONEVENT;

				sql = sql.concat(PublicationEventModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PublicationEvent>)QueryUtil.list(
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
	 * Removes all the publication events from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PublicationEvent publicationEvent : findAll()) {
			remove(publicationEvent);
		}
	}

	/**
	 * Returns the number of publication events.
	 *
	 * @return the number of publication events
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_PUBLICATIONEVENT);

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
		return "publicationEventId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_PUBLICATIONEVENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PublicationEventModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the publication event persistence.
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

		_finderPathWithPaginationFindByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION,
			"findByPublicationRequestId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"publicationRequestId"}, true);

		_finderPathWithoutPaginationFindByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"findByPublicationRequestId", new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, true);

		_finderPathCountByPublicationRequestId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countByPublicationRequestId", new String[] {Long.class.getName()},
			new String[] {"publicationRequestId"}, false);

		PublicationEventUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PublicationEventUtil.setPersistence(null);

		entityCache.removeCache(PublicationEventImpl.class.getName());
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

	private static final String _SQL_SELECT_PUBLICATIONEVENT =
		"SELECT publicationEvent FROM PublicationEvent publicationEvent";

	private static final String _SQL_SELECT_PUBLICATIONEVENT_WHERE =
		"SELECT publicationEvent FROM PublicationEvent publicationEvent WHERE ";

	private static final String _SQL_COUNT_PUBLICATIONEVENT =
		"SELECT COUNT(publicationEvent) FROM PublicationEvent publicationEvent";

	private static final String _SQL_COUNT_PUBLICATIONEVENT_WHERE =
		"SELECT COUNT(publicationEvent) FROM PublicationEvent publicationEvent WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "publicationEvent.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PublicationEvent exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PublicationEvent exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PublicationEventPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}