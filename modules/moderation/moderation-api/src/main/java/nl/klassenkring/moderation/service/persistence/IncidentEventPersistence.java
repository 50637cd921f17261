/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchIncidentEventException;
import nl.klassenkring.moderation.model.IncidentEvent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the incident event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentEventUtil
 * @generated
 */
@ProviderType
public interface IncidentEventPersistence
	extends BasePersistence<IncidentEvent> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link IncidentEventUtil} to access the incident event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the incident events where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident events
	 */
	public java.util.List<IncidentEvent> findByIncidentId(long incidentId);

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
	public java.util.List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end);

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
	public java.util.List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
			orderByComparator);

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
	public java.util.List<IncidentEvent> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident event
	 * @throws NoSuchIncidentEventException if a matching incident event could not be found
	 */
	public IncidentEvent findByIncidentId_First(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
				orderByComparator)
		throws NoSuchIncidentEventException;

	/**
	 * Returns the first incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident event, or <code>null</code> if a matching incident event could not be found
	 */
	public IncidentEvent fetchByIncidentId_First(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
			orderByComparator);

	/**
	 * Returns the last incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident event
	 * @throws NoSuchIncidentEventException if a matching incident event could not be found
	 */
	public IncidentEvent findByIncidentId_Last(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
				orderByComparator)
		throws NoSuchIncidentEventException;

	/**
	 * Returns the last incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident event, or <code>null</code> if a matching incident event could not be found
	 */
	public IncidentEvent fetchByIncidentId_Last(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
			orderByComparator);

	/**
	 * Returns the incident events before and after the current incident event in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentEventId the primary key of the current incident event
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident event
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	public IncidentEvent[] findByIncidentId_PrevAndNext(
			long incidentEventId, long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
				orderByComparator)
		throws NoSuchIncidentEventException;

	/**
	 * Removes all the incident events where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public void removeByIncidentId(long incidentId);

	/**
	 * Returns the number of incident events where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident events
	 */
	public int countByIncidentId(long incidentId);

	/**
	 * Caches the incident event in the entity cache if it is enabled.
	 *
	 * @param incidentEvent the incident event
	 */
	public void cacheResult(IncidentEvent incidentEvent);

	/**
	 * Caches the incident events in the entity cache if it is enabled.
	 *
	 * @param incidentEvents the incident events
	 */
	public void cacheResult(java.util.List<IncidentEvent> incidentEvents);

	/**
	 * Creates a new incident event with the primary key. Does not add the incident event to the database.
	 *
	 * @param incidentEventId the primary key for the new incident event
	 * @return the new incident event
	 */
	public IncidentEvent create(long incidentEventId);

	/**
	 * Removes the incident event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event that was removed
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	public IncidentEvent remove(long incidentEventId)
		throws NoSuchIncidentEventException;

	public IncidentEvent updateImpl(IncidentEvent incidentEvent);

	/**
	 * Returns the incident event with the primary key or throws a <code>NoSuchIncidentEventException</code> if it could not be found.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event
	 * @throws NoSuchIncidentEventException if a incident event with the primary key could not be found
	 */
	public IncidentEvent findByPrimaryKey(long incidentEventId)
		throws NoSuchIncidentEventException;

	/**
	 * Returns the incident event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event, or <code>null</code> if a incident event with the primary key could not be found
	 */
	public IncidentEvent fetchByPrimaryKey(long incidentEventId);

	/**
	 * Returns all the incident events.
	 *
	 * @return the incident events
	 */
	public java.util.List<IncidentEvent> findAll();

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
	public java.util.List<IncidentEvent> findAll(int start, int end);

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
	public java.util.List<IncidentEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
			orderByComparator);

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
	public java.util.List<IncidentEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the incident events from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of incident events.
	 *
	 * @return the number of incident events
	 */
	public int countAll();

}