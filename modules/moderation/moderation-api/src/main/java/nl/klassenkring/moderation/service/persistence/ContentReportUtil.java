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

import nl.klassenkring.moderation.model.ContentReport;

/**
 * The persistence utility for the content report service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.ContentReportPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ContentReportPersistence
 * @generated
 */
public class ContentReportUtil {

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
	public static void clearCache(ContentReport contentReport) {
		getPersistence().clearCache(contentReport);
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
	public static Map<Serializable, ContentReport> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ContentReport> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ContentReport> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ContentReport> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ContentReport update(ContentReport contentReport) {
		return getPersistence().update(contentReport);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ContentReport update(
		ContentReport contentReport, ServiceContext serviceContext) {

		return getPersistence().update(contentReport, serviceContext);
	}

	/**
	 * Returns all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @return the matching content reports
	 */
	public static List<ContentReport> findByI_U(long incidentId, long userId) {
		return getPersistence().findByI_U(incidentId, userId);
	}

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
	public static List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end) {

		return getPersistence().findByI_U(incidentId, userId, start, end);
	}

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
	public static List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().findByI_U(
			incidentId, userId, start, end, orderByComparator);
	}

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
	public static List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByI_U(
			incidentId, userId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public static ContentReport findByI_U_First(
			long incidentId, long userId,
			OrderByComparator<ContentReport> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByI_U_First(
			incidentId, userId, orderByComparator);
	}

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public static ContentReport fetchByI_U_First(
		long incidentId, long userId,
		OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().fetchByI_U_First(
			incidentId, userId, orderByComparator);
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public static ContentReport findByI_U_Last(
			long incidentId, long userId,
			OrderByComparator<ContentReport> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByI_U_Last(
			incidentId, userId, orderByComparator);
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public static ContentReport fetchByI_U_Last(
		long incidentId, long userId,
		OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().fetchByI_U_Last(
			incidentId, userId, orderByComparator);
	}

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
	public static ContentReport[] findByI_U_PrevAndNext(
			long contentReportId, long incidentId, long userId,
			OrderByComparator<ContentReport> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByI_U_PrevAndNext(
			contentReportId, incidentId, userId, orderByComparator);
	}

	/**
	 * Removes all the content reports where incidentId = &#63; and userId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 */
	public static void removeByI_U(long incidentId, long userId) {
		getPersistence().removeByI_U(incidentId, userId);
	}

	/**
	 * Returns the number of content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @return the number of matching content reports
	 */
	public static int countByI_U(long incidentId, long userId) {
		return getPersistence().countByI_U(incidentId, userId);
	}

	/**
	 * Returns all the content reports where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching content reports
	 */
	public static List<ContentReport> findByIncidentId(long incidentId) {
		return getPersistence().findByIncidentId(incidentId);
	}

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
	public static List<ContentReport> findByIncidentId(
		long incidentId, int start, int end) {

		return getPersistence().findByIncidentId(incidentId, start, end);
	}

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
	public static List<ContentReport> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator);
	}

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
	public static List<ContentReport> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public static ContentReport findByIncidentId_First(
			long incidentId, OrderByComparator<ContentReport> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public static ContentReport fetchByIncidentId_First(
		long incidentId, OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().fetchByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	public static ContentReport findByIncidentId_Last(
			long incidentId, OrderByComparator<ContentReport> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report, or <code>null</code> if a matching content report could not be found
	 */
	public static ContentReport fetchByIncidentId_Last(
		long incidentId, OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().fetchByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the content reports before and after the current content report in the ordered set where incidentId = &#63;.
	 *
	 * @param contentReportId the primary key of the current content report
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public static ContentReport[] findByIncidentId_PrevAndNext(
			long contentReportId, long incidentId,
			OrderByComparator<ContentReport> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByIncidentId_PrevAndNext(
			contentReportId, incidentId, orderByComparator);
	}

	/**
	 * Removes all the content reports where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public static void removeByIncidentId(long incidentId) {
		getPersistence().removeByIncidentId(incidentId);
	}

	/**
	 * Returns the number of content reports where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching content reports
	 */
	public static int countByIncidentId(long incidentId) {
		return getPersistence().countByIncidentId(incidentId);
	}

	/**
	 * Caches the content report in the entity cache if it is enabled.
	 *
	 * @param contentReport the content report
	 */
	public static void cacheResult(ContentReport contentReport) {
		getPersistence().cacheResult(contentReport);
	}

	/**
	 * Caches the content reports in the entity cache if it is enabled.
	 *
	 * @param contentReports the content reports
	 */
	public static void cacheResult(List<ContentReport> contentReports) {
		getPersistence().cacheResult(contentReports);
	}

	/**
	 * Creates a new content report with the primary key. Does not add the content report to the database.
	 *
	 * @param contentReportId the primary key for the new content report
	 * @return the new content report
	 */
	public static ContentReport create(long contentReportId) {
		return getPersistence().create(contentReportId);
	}

	/**
	 * Removes the content report with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report that was removed
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public static ContentReport remove(long contentReportId)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().remove(contentReportId);
	}

	public static ContentReport updateImpl(ContentReport contentReport) {
		return getPersistence().updateImpl(contentReport);
	}

	/**
	 * Returns the content report with the primary key or throws a <code>NoSuchContentReportException</code> if it could not be found.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	public static ContentReport findByPrimaryKey(long contentReportId)
		throws nl.klassenkring.moderation.exception.
			NoSuchContentReportException {

		return getPersistence().findByPrimaryKey(contentReportId);
	}

	/**
	 * Returns the content report with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report, or <code>null</code> if a content report with the primary key could not be found
	 */
	public static ContentReport fetchByPrimaryKey(long contentReportId) {
		return getPersistence().fetchByPrimaryKey(contentReportId);
	}

	/**
	 * Returns all the content reports.
	 *
	 * @return the content reports
	 */
	public static List<ContentReport> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<ContentReport> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<ContentReport> findAll(
		int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<ContentReport> findAll(
		int start, int end, OrderByComparator<ContentReport> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the content reports from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of content reports.
	 *
	 * @return the number of content reports
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ContentReportPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ContentReportPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ContentReportPersistence _persistence;

}