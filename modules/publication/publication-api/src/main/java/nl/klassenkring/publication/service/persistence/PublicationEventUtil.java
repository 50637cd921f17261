/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.publication.model.PublicationEvent;

/**
 * The persistence utility for the publication event service. This utility wraps <code>nl.klassenkring.publication.service.persistence.impl.PublicationEventPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationEventPersistence
 * @generated
 */
public class PublicationEventUtil {

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
	public static void clearCache(PublicationEvent publicationEvent) {
		getPersistence().clearCache(publicationEvent);
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
	public static Map<Serializable, PublicationEvent> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PublicationEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PublicationEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PublicationEvent> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PublicationEvent update(PublicationEvent publicationEvent) {
		return getPersistence().update(publicationEvent);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PublicationEvent update(
		PublicationEvent publicationEvent, ServiceContext serviceContext) {

		return getPersistence().update(publicationEvent, serviceContext);
	}

	/**
	 * Returns all the publication events where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication events
	 */
	public static List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId);
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
	public static List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end);
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
	public static List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator);
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
	public static List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication event
	 * @throws NoSuchPublicationEventException if a matching publication event could not be found
	 */
	public static PublicationEvent findByPublicationRequestId_First(
			long publicationRequestId,
			OrderByComparator<PublicationEvent> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationEventException {

		return getPersistence().findByPublicationRequestId_First(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the first publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication event, or <code>null</code> if a matching publication event could not be found
	 */
	public static PublicationEvent fetchByPublicationRequestId_First(
		long publicationRequestId,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return getPersistence().fetchByPublicationRequestId_First(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the last publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication event
	 * @throws NoSuchPublicationEventException if a matching publication event could not be found
	 */
	public static PublicationEvent findByPublicationRequestId_Last(
			long publicationRequestId,
			OrderByComparator<PublicationEvent> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationEventException {

		return getPersistence().findByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the last publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication event, or <code>null</code> if a matching publication event could not be found
	 */
	public static PublicationEvent fetchByPublicationRequestId_Last(
		long publicationRequestId,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return getPersistence().fetchByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);
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
	public static PublicationEvent[] findByPublicationRequestId_PrevAndNext(
			long publicationEventId, long publicationRequestId,
			OrderByComparator<PublicationEvent> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationEventException {

		return getPersistence().findByPublicationRequestId_PrevAndNext(
			publicationEventId, publicationRequestId, orderByComparator);
	}

	/**
	 * Removes all the publication events where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	public static void removeByPublicationRequestId(long publicationRequestId) {
		getPersistence().removeByPublicationRequestId(publicationRequestId);
	}

	/**
	 * Returns the number of publication events where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication events
	 */
	public static int countByPublicationRequestId(long publicationRequestId) {
		return getPersistence().countByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Caches the publication event in the entity cache if it is enabled.
	 *
	 * @param publicationEvent the publication event
	 */
	public static void cacheResult(PublicationEvent publicationEvent) {
		getPersistence().cacheResult(publicationEvent);
	}

	/**
	 * Caches the publication events in the entity cache if it is enabled.
	 *
	 * @param publicationEvents the publication events
	 */
	public static void cacheResult(List<PublicationEvent> publicationEvents) {
		getPersistence().cacheResult(publicationEvents);
	}

	/**
	 * Creates a new publication event with the primary key. Does not add the publication event to the database.
	 *
	 * @param publicationEventId the primary key for the new publication event
	 * @return the new publication event
	 */
	public static PublicationEvent create(long publicationEventId) {
		return getPersistence().create(publicationEventId);
	}

	/**
	 * Removes the publication event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event that was removed
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	public static PublicationEvent remove(long publicationEventId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationEventException {

		return getPersistence().remove(publicationEventId);
	}

	public static PublicationEvent updateImpl(
		PublicationEvent publicationEvent) {

		return getPersistence().updateImpl(publicationEvent);
	}

	/**
	 * Returns the publication event with the primary key or throws a <code>NoSuchPublicationEventException</code> if it could not be found.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	public static PublicationEvent findByPrimaryKey(long publicationEventId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationEventException {

		return getPersistence().findByPrimaryKey(publicationEventId);
	}

	/**
	 * Returns the publication event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event, or <code>null</code> if a publication event with the primary key could not be found
	 */
	public static PublicationEvent fetchByPrimaryKey(long publicationEventId) {
		return getPersistence().fetchByPrimaryKey(publicationEventId);
	}

	/**
	 * Returns all the publication events.
	 *
	 * @return the publication events
	 */
	public static List<PublicationEvent> findAll() {
		return getPersistence().findAll();
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
	public static List<PublicationEvent> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
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
	public static List<PublicationEvent> findAll(
		int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
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
	public static List<PublicationEvent> findAll(
		int start, int end,
		OrderByComparator<PublicationEvent> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the publication events from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of publication events.
	 *
	 * @return the number of publication events
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PublicationEventPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PublicationEventPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PublicationEventPersistence _persistence;

}