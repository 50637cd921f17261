/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.moderation.exception.NoSuchContentReportException;
import nl.klassenkring.moderation.model.ContentReport;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the content report service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ContentReportUtil
 * @generated
 */
@ProviderType
public interface ContentReportPersistence
	extends BasePersistence<ContentReport> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ContentReportUtil} to access the content report persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @return the matching content reports
	 */
	public java.util.List<ContentReport> findByI_U(
		long incidentId, long userId);

	/**
	 * Returns a range of all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of matching content reports
	 */
	public java.util.List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end);

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching content reports
	 */
	public java.util.List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching content reports
	 */
	public java.util.List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public ContentReport findByI_U_First(
			long incidentId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
				orderByComparator)
		throws NoSuchContentReportException;

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public ContentReport fetchByI_U_First(
		long incidentId, long userId,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public ContentReport findByI_U_Last(
			long incidentId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
				orderByComparator)
		throws NoSuchContentReportException;

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public ContentReport fetchByI_U_Last(
		long incidentId, long userId,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns the content reports before and after the current content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param contentReportId the primary key of the current content report
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public ContentReport[] findByI_U_PrevAndNext(
			long contentReportId, long incidentId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
				orderByComparator)
		throws NoSuchContentReportException;

	/**
	 * Removes all the content reports where incidentId = &#63; and userId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 */
	public void removeByI_U(long incidentId, long userId);

	/**
	 * Returns the number of content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @return the number of matching content reports
	 */
	public int countByI_U(long incidentId, long userId);

	/**
	 * Returns all the content reports where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching content reports
	 */
	public java.util.List<ContentReport> findByIncidentId(long incidentId);

	/**
	 * Returns a range of all the content reports where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of matching content reports
	 */
	public java.util.List<ContentReport> findByIncidentId(
		long incidentId, int start, int end);

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching content reports
	 */
	public java.util.List<ContentReport> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching content reports
	 */
	public java.util.List<ContentReport> findByIncidentId(
		long incidentId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public ContentReport findByIncidentId_First(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
				orderByComparator)
		throws NoSuchContentReportException;

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public ContentReport fetchByIncidentId_First(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public ContentReport findByIncidentId_Last(
			long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
				orderByComparator)
		throws NoSuchContentReportException;

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public ContentReport fetchByIncidentId_Last(
		long incidentId,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns the content reports before and after the current content report in the ordered set where incidentId = &#63;.
	 *
	 * @param contentReportId the primary key of the current content report
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public ContentReport[] findByIncidentId_PrevAndNext(
			long contentReportId, long incidentId,
			com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
				orderByComparator)
		throws NoSuchContentReportException;

	/**
	 * Removes all the content reports where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public void removeByIncidentId(long incidentId);

	/**
	 * Returns the number of content reports where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching content reports
	 */
	public int countByIncidentId(long incidentId);

	/**
	 * Caches the content report in the entity cache if it is enabled.
	 *
	 * @param contentReport the content report
	 */
	public void cacheResult(ContentReport contentReport);

	/**
	 * Caches the content reports in the entity cache if it is enabled.
	 *
	 * @param contentReports the content reports
	 */
	public void cacheResult(java.util.List<ContentReport> contentReports);

	/**
	 * Creates a new content report with the primary key. Does not add the content report to the database.
	 *
	 * @param contentReportId the primary key for the new content report
	 * @return the new content report
	 */
	public ContentReport create(long contentReportId);

	/**
	 * Removes the content report with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report that was removed
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public ContentReport remove(long contentReportId)
		throws NoSuchContentReportException;

	public ContentReport updateImpl(ContentReport contentReport);

	/**
	 * Returns the content report with the primary key or throws a <code>NoSuchContentReportException</code> if it could not be found.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public ContentReport findByPrimaryKey(long contentReportId)
		throws NoSuchContentReportException;

	/**
	 * Returns the content report with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report, or <code>null</code> if a content report with the primary key could not be found
	 */
	public ContentReport fetchByPrimaryKey(long contentReportId);

	/**
	 * Returns all the content reports.
	 *
	 * @return the content reports
	 */
	public java.util.List<ContentReport> findAll();

	/**
	 * Returns a range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of content reports
	 */
	public java.util.List<ContentReport> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of content reports
	 */
	public java.util.List<ContentReport> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator);

	/**
	 * Returns an ordered range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of content reports
	 */
	public java.util.List<ContentReport> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ContentReport>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the content reports from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of content reports.
	 *
	 * @return the number of content reports
	 */
	public int countAll();

}