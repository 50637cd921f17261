/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.moderation.model.IncidentEvent;

/**
 * The persistence utility for the incident event service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.IncidentEventPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentEventPersistence
 * @generated
 */
public class IncidentEventUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(IncidentEvent incidentEvent) {
		getPersistence().clearCache(incidentEvent);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, IncidentEvent> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<IncidentEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<IncidentEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<IncidentEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static IncidentEvent update(IncidentEvent incidentEvent) {
		return getPersistence().update(incidentEvent);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static IncidentEvent update(
		IncidentEvent incidentEvent, ServiceContext serviceContext) {

		return getPersistence().update(incidentEvent, serviceContext);
	}

	/**
	 * Returns all the incident events where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident events
	 */
	public static List<IncidentEvent> findByIncidentId(long incidentId) {
		return getPersistence().findByIncidentId(incidentId);
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
	public static List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end) {

		return getPersistence().findByIncidentId(incidentId, start, end);
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
	public static List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator);
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
	public static List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident event
	 * @throws NoSuchIncidentEventException if a matching incident event could not be found
	 */
	public static IncidentEvent findByIncidentId_First(
			long incidentId, OrderByComparator<IncidentEvent> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentEventException {

		return getPersistence().findByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the first incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident event, or <code>null</code> if a matching incident event could not be found
	 */
	public static IncidentEvent fetchByIncidentId_First(
		long incidentId, OrderByComparator<IncidentEvent> orderByComparator) {

		return getPersistence().fetchByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident event
	 * @throws NoSuchIncidentEventException if a matching incident event could not be found
	 */
	public static IncidentEvent findByIncidentId_Last(
			long incidentId, OrderByComparator<IncidentEvent> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentEventException {

		return getPersistence().findByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident event, or <code>null</code> if a matching incident event could not be found
	 */
	public static IncidentEvent fetchByIncidentId_Last(
		long incidentId, OrderByComparator<IncidentEvent> orderByComparator) {

		return getPersistence().fetchByIncidentId_Last(
			incidentId, orderByComparator);
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
	public static IncidentEvent[] findByIncidentId_PrevAndNext(
			long incidentEventId, long incidentId,
			OrderByComparator<IncidentEvent> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentEventException {

		return getPersistence().findByIncidentId_PrevAndNext(
			incidentEventId, incidentId, orderByComparator);
	}

	/**
	 * Removes all the incident events where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public static void removeByIncidentId(long incidentId) {
		getPersistence().removeByIncidentId(incidentId);
	}

	/**
	 * Returns the number of incident events where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident events
	 */
	public static int countByIncidentId(long incidentId) {
		return getPersistence().countByIncidentId(incidentId);
	}

	/**
	 * Caches the incident event in the entity cache if it is enabled.
	 *
	 * @param incidentEvent the incident event
	 */
	public static void cacheResult(IncidentEvent incidentEvent) {
		getPersistence().cacheResult(incidentEvent);
	}

	/**
	 * Caches the incident events in the entity cache if it is enabled.
	 *
	 * @param incidentEvents the incident events
	 */
	public static void cacheResult(List<IncidentEvent> incidentEvents) {
		getPersistence().cacheResult(incidentEvents);
	}

	/**
	 * Creates a new incident event with the primary key. Does not add the incident event to the database.
	 *
	 * @param incidentEventId the primary key for the new incident event
	 * @return the new incident event
	 */
	public static IncidentEvent create(long incidentEventId) {
		return getPersistence().create(incidentEventId);
	}

	/**
	 * Removes the incident event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event that was removed
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	public static IncidentEvent remove(long incidentEventId)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentEventException {

		return getPersistence().remove(incidentEventId);
	}

	public static IncidentEvent updateImpl(IncidentEvent incidentEvent) {
		return getPersistence().updateImpl(incidentEvent);
	}

	/**
	 * Returns the incident event with the primary key or throws a <code>NoSuchIncidentEventException</code> if it could not be found.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	public static IncidentEvent findByPrimaryKey(long incidentEventId)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentEventException {

		return getPersistence().findByPrimaryKey(incidentEventId);
	}

	/**
	 * Returns the incident event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event, or <code>null</code> if a incident event with the primary key could not be found
	 */
	public static IncidentEvent fetchByPrimaryKey(long incidentEventId) {
		return getPersistence().fetchByPrimaryKey(incidentEventId);
	}

	/**
	 * Returns all the incident events.
	 *
	 * @return the incident events
	 */
	public static List<IncidentEvent> findAll() {
		return getPersistence().findAll();
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
	public static List<IncidentEvent> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
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
	public static List<IncidentEvent> findAll(
		int start, int end,
		OrderByComparator<IncidentEvent> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
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
	public static List<IncidentEvent> findAll(
		int start, int end, OrderByComparator<IncidentEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the incident events from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of incident events.
	 *
	 * @return the number of incident events
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static IncidentEventPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(IncidentEventPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile IncidentEventPersistence _persistence;

}