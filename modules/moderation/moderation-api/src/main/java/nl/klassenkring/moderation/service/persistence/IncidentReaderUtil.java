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

import nl.klassenkring.moderation.model.IncidentReader;

/**
 * The persistence utility for the incident reader service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.IncidentReaderPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentReaderPersistence
 * @generated
 */
public class IncidentReaderUtil {

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
	public static void clearCache(IncidentReader incidentReader) {
		getPersistence().clearCache(incidentReader);
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
	public static Map<Serializable, IncidentReader> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<IncidentReader> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<IncidentReader> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<IncidentReader> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static IncidentReader update(IncidentReader incidentReader) {
		return getPersistence().update(incidentReader);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static IncidentReader update(
		IncidentReader incidentReader, ServiceContext serviceContext) {

		return getPersistence().update(incidentReader, serviceContext);
	}

	/**
	 * Returns all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	public static List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId) {

		return getPersistence().findByI_C_R(
			incidentId, contentReportId, readerUserId);
	}

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
	public static List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end) {

		return getPersistence().findByI_C_R(
			incidentId, contentReportId, readerUserId, start, end);
	}

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
	public static List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end, OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().findByI_C_R(
			incidentId, contentReportId, readerUserId, start, end,
			orderByComparator);
	}

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
	public static List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end, OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByI_C_R(
			incidentId, contentReportId, readerUserId, start, end,
			orderByComparator, useFinderCache);
	}

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
	public static IncidentReader findByI_C_R_First(
			long incidentId, long contentReportId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByI_C_R_First(
			incidentId, contentReportId, readerUserId, orderByComparator);
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByI_C_R_First(
		long incidentId, long contentReportId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByI_C_R_First(
			incidentId, contentReportId, readerUserId, orderByComparator);
	}

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
	public static IncidentReader findByI_C_R_Last(
			long incidentId, long contentReportId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByI_C_R_Last(
			incidentId, contentReportId, readerUserId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByI_C_R_Last(
		long incidentId, long contentReportId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByI_C_R_Last(
			incidentId, contentReportId, readerUserId, orderByComparator);
	}

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
	public static IncidentReader[] findByI_C_R_PrevAndNext(
			long incidentReaderId, long incidentId, long contentReportId,
			long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByI_C_R_PrevAndNext(
			incidentReaderId, incidentId, contentReportId, readerUserId,
			orderByComparator);
	}

	/**
	 * Removes all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 */
	public static void removeByI_C_R(
		long incidentId, long contentReportId, long readerUserId) {

		getPersistence().removeByI_C_R(
			incidentId, contentReportId, readerUserId);
	}

	/**
	 * Returns the number of incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	public static int countByI_C_R(
		long incidentId, long contentReportId, long readerUserId) {

		return getPersistence().countByI_C_R(
			incidentId, contentReportId, readerUserId);
	}

	/**
	 * Returns all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	public static List<IncidentReader> findByI_R(
		long incidentId, long readerUserId) {

		return getPersistence().findByI_R(incidentId, readerUserId);
	}

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
	public static List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end) {

		return getPersistence().findByI_R(incidentId, readerUserId, start, end);
	}

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
	public static List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().findByI_R(
			incidentId, readerUserId, start, end, orderByComparator);
	}

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
	public static List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByI_R(
			incidentId, readerUserId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public static IncidentReader findByI_R_First(
			long incidentId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByI_R_First(
			incidentId, readerUserId, orderByComparator);
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByI_R_First(
		long incidentId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByI_R_First(
			incidentId, readerUserId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public static IncidentReader findByI_R_Last(
			long incidentId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByI_R_Last(
			incidentId, readerUserId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByI_R_Last(
		long incidentId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByI_R_Last(
			incidentId, readerUserId, orderByComparator);
	}

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
	public static IncidentReader[] findByI_R_PrevAndNext(
			long incidentReaderId, long incidentId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByI_R_PrevAndNext(
			incidentReaderId, incidentId, readerUserId, orderByComparator);
	}

	/**
	 * Removes all the incident readers where incidentId = &#63; and readerUserId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 */
	public static void removeByI_R(long incidentId, long readerUserId) {
		getPersistence().removeByI_R(incidentId, readerUserId);
	}

	/**
	 * Returns the number of incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	public static int countByI_R(long incidentId, long readerUserId) {
		return getPersistence().countByI_R(incidentId, readerUserId);
	}

	/**
	 * Returns all the incident readers where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident readers
	 */
	public static List<IncidentReader> findByIncidentId(long incidentId) {
		return getPersistence().findByIncidentId(incidentId);
	}

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
	public static List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end) {

		return getPersistence().findByIncidentId(incidentId, start, end);
	}

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
	public static List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator);
	}

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
	public static List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public static IncidentReader findByIncidentId_First(
			long incidentId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByIncidentId_First(
		long incidentId, OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public static IncidentReader findByIncidentId_Last(
			long incidentId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByIncidentId_Last(
		long incidentId, OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public static IncidentReader[] findByIncidentId_PrevAndNext(
			long incidentReaderId, long incidentId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByIncidentId_PrevAndNext(
			incidentReaderId, incidentId, orderByComparator);
	}

	/**
	 * Removes all the incident readers where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public static void removeByIncidentId(long incidentId) {
		getPersistence().removeByIncidentId(incidentId);
	}

	/**
	 * Returns the number of incident readers where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident readers
	 */
	public static int countByIncidentId(long incidentId) {
		return getPersistence().countByIncidentId(incidentId);
	}

	/**
	 * Returns all the incident readers where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	public static List<IncidentReader> findByReaderUserId(long readerUserId) {
		return getPersistence().findByReaderUserId(readerUserId);
	}

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
	public static List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end) {

		return getPersistence().findByReaderUserId(readerUserId, start, end);
	}

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
	public static List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().findByReaderUserId(
			readerUserId, start, end, orderByComparator);
	}

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
	public static List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByReaderUserId(
			readerUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public static IncidentReader findByReaderUserId_First(
			long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByReaderUserId_First(
			readerUserId, orderByComparator);
	}

	/**
	 * Returns the first incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByReaderUserId_First(
		long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByReaderUserId_First(
			readerUserId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	public static IncidentReader findByReaderUserId_Last(
			long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByReaderUserId_Last(
			readerUserId, orderByComparator);
	}

	/**
	 * Returns the last incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	public static IncidentReader fetchByReaderUserId_Last(
		long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().fetchByReaderUserId_Last(
			readerUserId, orderByComparator);
	}

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public static IncidentReader[] findByReaderUserId_PrevAndNext(
			long incidentReaderId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByReaderUserId_PrevAndNext(
			incidentReaderId, readerUserId, orderByComparator);
	}

	/**
	 * Removes all the incident readers where readerUserId = &#63; from the database.
	 *
	 * @param readerUserId the reader user ID
	 */
	public static void removeByReaderUserId(long readerUserId) {
		getPersistence().removeByReaderUserId(readerUserId);
	}

	/**
	 * Returns the number of incident readers where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	public static int countByReaderUserId(long readerUserId) {
		return getPersistence().countByReaderUserId(readerUserId);
	}

	/**
	 * Caches the incident reader in the entity cache if it is enabled.
	 *
	 * @param incidentReader the incident reader
	 */
	public static void cacheResult(IncidentReader incidentReader) {
		getPersistence().cacheResult(incidentReader);
	}

	/**
	 * Caches the incident readers in the entity cache if it is enabled.
	 *
	 * @param incidentReaders the incident readers
	 */
	public static void cacheResult(List<IncidentReader> incidentReaders) {
		getPersistence().cacheResult(incidentReaders);
	}

	/**
	 * Creates a new incident reader with the primary key. Does not add the incident reader to the database.
	 *
	 * @param incidentReaderId the primary key for the new incident reader
	 * @return the new incident reader
	 */
	public static IncidentReader create(long incidentReaderId) {
		return getPersistence().create(incidentReaderId);
	}

	/**
	 * Removes the incident reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader that was removed
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public static IncidentReader remove(long incidentReaderId)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().remove(incidentReaderId);
	}

	public static IncidentReader updateImpl(IncidentReader incidentReader) {
		return getPersistence().updateImpl(incidentReader);
	}

	/**
	 * Returns the incident reader with the primary key or throws a <code>NoSuchIncidentReaderException</code> if it could not be found.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	public static IncidentReader findByPrimaryKey(long incidentReaderId)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentReaderException {

		return getPersistence().findByPrimaryKey(incidentReaderId);
	}

	/**
	 * Returns the incident reader with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader, or <code>null</code> if a incident reader with the primary key could not be found
	 */
	public static IncidentReader fetchByPrimaryKey(long incidentReaderId) {
		return getPersistence().fetchByPrimaryKey(incidentReaderId);
	}

	/**
	 * Returns all the incident readers.
	 *
	 * @return the incident readers
	 */
	public static List<IncidentReader> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<IncidentReader> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<IncidentReader> findAll(
		int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<IncidentReader> findAll(
		int start, int end, OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the incident readers from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of incident readers.
	 *
	 * @return the number of incident readers
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static IncidentReaderPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(IncidentReaderPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile IncidentReaderPersistence _persistence;

}