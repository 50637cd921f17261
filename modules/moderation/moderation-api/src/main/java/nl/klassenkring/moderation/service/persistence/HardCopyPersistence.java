/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchHardCopyException;
import nl.klassenkring.moderation.model.HardCopy;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the hard copy service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HardCopyUtil
 * @generated
 */
@ProviderType
public interface HardCopyPersistence extends BasePersistence<HardCopy> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link HardCopyUtil} to access the hard copy persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or throws a <code>NoSuchHardCopyException</code> if it could not be found.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	public HardCopy findByC_C(String contentKind, long contentId)
		throws NoSuchHardCopyException;

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public HardCopy fetchByC_C(String contentKind, long contentId);

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public HardCopy fetchByC_C(
		String contentKind, long contentId, boolean useFinderCache);

	/**
	 * Removes the hard copy where contentKind = &#63; and contentId = &#63; from the database.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the hard copy that was removed
	 */
	public HardCopy removeByC_C(String contentKind, long contentId)
		throws NoSuchHardCopyException;

	/**
	 * Returns the number of hard copies where contentKind = &#63; and contentId = &#63;.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the number of matching hard copies
	 */
	public int countByC_C(String contentKind, long contentId);

	/**
	 * Returns all the hard copies where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching hard copies
	 */
	public java.util.List<HardCopy> findByIncidentId(long incidentId);

	/**
	 * Returns a range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of matching hard copies
	 */
	public java.util.List<HardCopy> findByIncidentId(
		long incidentId, int start, int end);

	/**
	 * Returns an ordered range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching hard copies
	 */
	public java.util.List<HardCopy> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
			orderByComparator);

	/**
	 * Returns an ordered range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching hard copies
	 */
	public java.util.List<HardCopy> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	public HardCopy findByIncidentId_First(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
				orderByComparator)
		throws NoSuchHardCopyException;

	/**
	 * Returns the first hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public HardCopy fetchByIncidentId_First(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
			orderByComparator);

	/**
	 * Returns the last hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	public HardCopy findByIncidentId_Last(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
				orderByComparator)
		throws NoSuchHardCopyException;

	/**
	 * Returns the last hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	public HardCopy fetchByIncidentId_Last(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
			orderByComparator);

	/**
	 * Returns the hard copies before and after the current hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param hardCopyId the primary key of the current hard copy
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	public HardCopy[] findByIncidentId_PrevAndNext(
			long hardCopyId, long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
				orderByComparator)
		throws NoSuchHardCopyException;

	/**
	 * Removes all the hard copies where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public void removeByIncidentId(long incidentId);

	/**
	 * Returns the number of hard copies where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching hard copies
	 */
	public int countByIncidentId(long incidentId);

	/**
	 * Caches the hard copy in the entity cache if it is enabled.
	 *
	 * @param hardCopy the hard copy
	 */
	public void cacheResult(HardCopy hardCopy);

	/**
	 * Caches the hard copies in the entity cache if it is enabled.
	 *
	 * @param hardCopies the hard copies
	 */
	public void cacheResult(java.util.List<HardCopy> hardCopies);

	/**
	 * Creates a new hard copy with the primary key. Does not add the hard copy to the database.
	 *
	 * @param hardCopyId the primary key for the new hard copy
	 * @return the new hard copy
	 */
	public HardCopy create(long hardCopyId);

	/**
	 * Removes the hard copy with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy that was removed
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	public HardCopy remove(long hardCopyId) throws NoSuchHardCopyException;

	public HardCopy updateImpl(HardCopy hardCopy);

	/**
	 * Returns the hard copy with the primary key or throws a <code>NoSuchHardCopyException</code> if it could not be found.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	public HardCopy findByPrimaryKey(long hardCopyId)
		throws NoSuchHardCopyException;

	/**
	 * Returns the hard copy with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy, or <code>null</code> if a hard copy with the primary key could not be found
	 */
	public HardCopy fetchByPrimaryKey(long hardCopyId);

	/**
	 * Returns all the hard copies.
	 *
	 * @return the hard copies
	 */
	public java.util.List<HardCopy> findAll();

	/**
	 * Returns a range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of hard copies
	 */
	public java.util.List<HardCopy> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of hard copies
	 */
	public java.util.List<HardCopy> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
			orderByComparator);

	/**
	 * Returns an ordered range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of hard copies
	 */
	public java.util.List<HardCopy> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HardCopy>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the hard copies from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of hard copies.
	 *
	 * @return the number of hard copies
	 */
	public int countAll();

}