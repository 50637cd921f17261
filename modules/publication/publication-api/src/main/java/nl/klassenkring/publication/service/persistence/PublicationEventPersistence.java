/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.publication.exception.NoSuchPublicationEventException;
import nl.klassenkring.publication.model.PublicationEvent;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the publication event service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationEventUtil
 * @generated
 */
@ProviderType
public interface PublicationEventPersistence
	extends BasePersistence<PublicationEvent> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PublicationEventUtil} to access the publication event persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the publication events where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication events
	 */
	public java.util.List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId);

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
	public java.util.List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end);

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
	public java.util.List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
			orderByComparator);

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
	public java.util.List<PublicationEvent> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication event
	 * @throws NoSuchPublicationEventException if a matching publication event could not be found
	 */
	public PublicationEvent findByPublicationRequestId_First(
			long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
				orderByComparator)
		throws NoSuchPublicationEventException;

	/**
	 * Returns the first publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication event, or <code>null</code> if a matching publication event could not be found
	 */
	public PublicationEvent fetchByPublicationRequestId_First(
		long publicationRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
			orderByComparator);

	/**
	 * Returns the last publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication event
	 * @throws NoSuchPublicationEventException if a matching publication event could not be found
	 */
	public PublicationEvent findByPublicationRequestId_Last(
			long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
				orderByComparator)
		throws NoSuchPublicationEventException;

	/**
	 * Returns the last publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication event, or <code>null</code> if a matching publication event could not be found
	 */
	public PublicationEvent fetchByPublicationRequestId_Last(
		long publicationRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
			orderByComparator);

	/**
	 * Returns the publication events before and after the current publication event in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationEventId the primary key of the current publication event
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication event
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	public PublicationEvent[] findByPublicationRequestId_PrevAndNext(
			long publicationEventId, long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
				orderByComparator)
		throws NoSuchPublicationEventException;

	/**
	 * Removes all the publication events where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	public void removeByPublicationRequestId(long publicationRequestId);

	/**
	 * Returns the number of publication events where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication events
	 */
	public int countByPublicationRequestId(long publicationRequestId);

	/**
	 * Caches the publication event in the entity cache if it is enabled.
	 *
	 * @param publicationEvent the publication event
	 */
	public void cacheResult(PublicationEvent publicationEvent);

	/**
	 * Caches the publication events in the entity cache if it is enabled.
	 *
	 * @param publicationEvents the publication events
	 */
	public void cacheResult(java.util.List<PublicationEvent> publicationEvents);

	/**
	 * Creates a new publication event with the primary key. Does not add the publication event to the database.
	 *
	 * @param publicationEventId the primary key for the new publication event
	 * @return the new publication event
	 */
	public PublicationEvent create(long publicationEventId);

	/**
	 * Removes the publication event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event that was removed
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	public PublicationEvent remove(long publicationEventId)
		throws NoSuchPublicationEventException;

	public PublicationEvent updateImpl(PublicationEvent publicationEvent);

	/**
	 * Returns the publication event with the primary key or throws a <code>NoSuchPublicationEventException</code> if it could not be found.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event
	 * @throws NoSuchPublicationEventException if a publication event with the primary key could not be found
	 */
	public PublicationEvent findByPrimaryKey(long publicationEventId)
		throws NoSuchPublicationEventException;

	/**
	 * Returns the publication event with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event, or <code>null</code> if a publication event with the primary key could not be found
	 */
	public PublicationEvent fetchByPrimaryKey(long publicationEventId);

	/**
	 * Returns all the publication events.
	 *
	 * @return the publication events
	 */
	public java.util.List<PublicationEvent> findAll();

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
	public java.util.List<PublicationEvent> findAll(int start, int end);

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
	public java.util.List<PublicationEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
			orderByComparator);

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
	public java.util.List<PublicationEvent> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationEvent>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication events from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of publication events.
	 *
	 * @return the number of publication events
	 */
	public int countAll();

}