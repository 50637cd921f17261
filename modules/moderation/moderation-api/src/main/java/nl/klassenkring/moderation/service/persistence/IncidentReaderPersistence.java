/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchIncidentReaderException;
import nl.klassenkring.moderation.model.IncidentReader;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the incident reader service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentReaderUtil
 * @generated
 */
@ProviderType
public interface IncidentReaderPersistence
	extends BasePersistence<IncidentReader> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link IncidentReaderUtil} to access the incident reader persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId);

	/**
	 * Returns a range of all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end);

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByI_C_R_First(
			long incidentId, long contentReportId, long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByI_C_R_First(
		long incidentId, long contentReportId, long readerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByI_C_R_Last(
			long incidentId, long contentReportId, long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByI_C_R_Last(
		long incidentId, long contentReportId, long readerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public IncidentReader[] findByI_C_R_PrevAndNext(
			long incidentReaderId, long incidentId, long contentReportId,
			long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Removes all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 */
	public void removeByI_C_R(
		long incidentId, long contentReportId, long readerUserId);

	/**
	 * Returns the number of incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	public int countByI_C_R(
		long incidentId, long contentReportId, long readerUserId);

	/**
	 * Returns all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_R(
		long incidentId, long readerUserId);

	/**
	 * Returns a range of all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end);

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByI_R_First(
			long incidentId, long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByI_R_First(
		long incidentId, long readerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByI_R_Last(
			long incidentId, long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByI_R_Last(
		long incidentId, long readerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public IncidentReader[] findByI_R_PrevAndNext(
			long incidentReaderId, long incidentId, long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Removes all the incident readers where incidentId = &#63; and readerUserId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 */
	public void removeByI_R(long incidentId, long readerUserId);

	/**
	 * Returns the number of incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	public int countByI_R(long incidentId, long readerUserId);

	/**
	 * Returns all the incident readers where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident readers
	 */
	public java.util.List<IncidentReader> findByIncidentId(long incidentId);

	/**
	 * Returns a range of all the incident readers where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end);

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByIncidentId_First(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByIncidentId_First(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByIncidentId_Last(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByIncidentId_Last(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public IncidentReader[] findByIncidentId_PrevAndNext(
			long incidentReaderId, long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Removes all the incident readers where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public void removeByIncidentId(long incidentId);

	/**
	 * Returns the number of incident readers where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident readers
	 */
	public int countByIncidentId(long incidentId);

	/**
	 * Returns all the incident readers where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	public java.util.List<IncidentReader> findByReaderUserId(long readerUserId);

	/**
	 * Returns a range of all the incident readers where readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end);

	/**
	 * Returns an ordered range of all the incident readers where readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident readers where readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	public java.util.List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByReaderUserId_First(
			long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the first incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByReaderUserId_First(
		long readerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the last incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public IncidentReader findByReaderUserId_Last(
			long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the last incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public IncidentReader fetchByReaderUserId_Last(
		long readerUserId,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public IncidentReader[] findByReaderUserId_PrevAndNext(
			long incidentReaderId, long readerUserId,
			com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
				orderByComparator)
		throws NoSuchIncidentReaderException;

	/**
	 * Removes all the incident readers where readerUserId = &#63; from the database.
	 *
	 * @param readerUserId the reader user ID
	 */
	public void removeByReaderUserId(long readerUserId);

	/**
	 * Returns the number of incident readers where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	public int countByReaderUserId(long readerUserId);

	/**
	 * Caches the incident reader in the entity cache if it is enabled.
	 *
	 * @param incidentReader the incident reader
	 */
	public void cacheResult(IncidentReader incidentReader);

	/**
	 * Caches the incident readers in the entity cache if it is enabled.
	 *
	 * @param incidentReaders the incident readers
	 */
	public void cacheResult(java.util.List<IncidentReader> incidentReaders);

	/**
	 * Creates a new incident reader with the primary key. Does not add the incident reader to the database.
	 *
	 * @param incidentReaderId the primary key for the new incident reader
	 * @return the new incident reader
	 */
	public IncidentReader create(long incidentReaderId);

	/**
	 * Removes the incident reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader that was removed
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public IncidentReader remove(long incidentReaderId)
		throws NoSuchIncidentReaderException;

	public IncidentReader updateImpl(IncidentReader incidentReader);

	/**
	 * Returns the incident reader with the primary key or throws a <code>NoSuchIncidentReaderException</code> if it could not be found.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public IncidentReader findByPrimaryKey(long incidentReaderId)
		throws NoSuchIncidentReaderException;

	/**
	 * Returns the incident reader with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader, or <code>null</code> if a incident reader with the primary key could not be found
	 */
	public IncidentReader fetchByPrimaryKey(long incidentReaderId);

	/**
	 * Returns all the incident readers.
	 *
	 * @return the incident readers
	 */
	public java.util.List<IncidentReader> findAll();

	/**
	 * Returns a range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of incident readers
	 */
	public java.util.List<IncidentReader> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incident readers
	 */
	public java.util.List<IncidentReader> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incident readers
	 */
	public java.util.List<IncidentReader> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<IncidentReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the incident readers from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of incident readers.
	 *
	 * @return the number of incident readers
	 */
	public int countAll();

}