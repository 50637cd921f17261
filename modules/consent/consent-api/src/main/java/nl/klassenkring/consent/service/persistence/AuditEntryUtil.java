/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.consent.model.AuditEntry;

/**
 * The persistence utility for the audit entry service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.AuditEntryPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see AuditEntryPersistence
 * @generated
 */
public class AuditEntryUtil {

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
	public static void clearCache(AuditEntry auditEntry) {
		getPersistence().clearCache(auditEntry);
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
	public static Map<Serializable, AuditEntry> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<AuditEntry> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<AuditEntry> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<AuditEntry> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static AuditEntry update(AuditEntry auditEntry) {
		return getPersistence().update(auditEntry);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static AuditEntry update(
		AuditEntry auditEntry, ServiceContext serviceContext) {

		return getPersistence().update(auditEntry, serviceContext);
	}

	/**
	 * Returns all the audit entries where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching audit entries
	 */
	public static List<AuditEntry> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	public static List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	public static List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	public static List<AuditEntry> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public static AuditEntry findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public static AuditEntry fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public static AuditEntry findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public static AuditEntry fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public static AuditEntry[] findBySchoolGroupId_PrevAndNext(
			long auditEntryId, long schoolGroupId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			auditEntryId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the audit entries where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of audit entries where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching audit entries
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the audit entries where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching audit entries
	 */
	public static List<AuditEntry> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	public static List<AuditEntry> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	public static List<AuditEntry> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the audit entries where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	public static List<AuditEntry> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public static AuditEntry findByPupilId_First(
			long pupilId, OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public static AuditEntry fetchByPupilId_First(
		long pupilId, OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public static AuditEntry findByPupilId_Last(
			long pupilId, OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public static AuditEntry fetchByPupilId_Last(
		long pupilId, OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where pupilId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public static AuditEntry[] findByPupilId_PrevAndNext(
			long auditEntryId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByPupilId_PrevAndNext(
			auditEntryId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the audit entries where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of audit entries where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching audit entries
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Returns all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @return the matching audit entries
	 */
	public static List<AuditEntry> findByS_P(long schoolGroupId, long pupilId) {
		return getPersistence().findByS_P(schoolGroupId, pupilId);
	}

	/**
	 * Returns a range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of matching audit entries
	 */
	public static List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end) {

		return getPersistence().findByS_P(schoolGroupId, pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching audit entries
	 */
	public static List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().findByS_P(
			schoolGroupId, pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching audit entries
	 */
	public static List<AuditEntry> findByS_P(
		long schoolGroupId, long pupilId, int start, int end,
		OrderByComparator<AuditEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_P(
			schoolGroupId, pupilId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public static AuditEntry findByS_P_First(
			long schoolGroupId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByS_P_First(
			schoolGroupId, pupilId, orderByComparator);
	}

	/**
	 * Returns the first audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public static AuditEntry fetchByS_P_First(
		long schoolGroupId, long pupilId,
		OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().fetchByS_P_First(
			schoolGroupId, pupilId, orderByComparator);
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry
	 * @throws NoSuchAuditEntryException if a matching audit entry could not be found
	 */
	public static AuditEntry findByS_P_Last(
			long schoolGroupId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByS_P_Last(
			schoolGroupId, pupilId, orderByComparator);
	}

	/**
	 * Returns the last audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching audit entry, or <code>null</code> if a matching audit entry could not be found
	 */
	public static AuditEntry fetchByS_P_Last(
		long schoolGroupId, long pupilId,
		OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().fetchByS_P_Last(
			schoolGroupId, pupilId, orderByComparator);
	}

	/**
	 * Returns the audit entries before and after the current audit entry in the ordered set where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param auditEntryId the primary key of the current audit entry
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public static AuditEntry[] findByS_P_PrevAndNext(
			long auditEntryId, long schoolGroupId, long pupilId,
			OrderByComparator<AuditEntry> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByS_P_PrevAndNext(
			auditEntryId, schoolGroupId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the audit entries where schoolGroupId = &#63; and pupilId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 */
	public static void removeByS_P(long schoolGroupId, long pupilId) {
		getPersistence().removeByS_P(schoolGroupId, pupilId);
	}

	/**
	 * Returns the number of audit entries where schoolGroupId = &#63; and pupilId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param pupilId the pupil ID
	 * @return the number of matching audit entries
	 */
	public static int countByS_P(long schoolGroupId, long pupilId) {
		return getPersistence().countByS_P(schoolGroupId, pupilId);
	}

	/**
	 * Caches the audit entry in the entity cache if it is enabled.
	 *
	 * @param auditEntry the audit entry
	 */
	public static void cacheResult(AuditEntry auditEntry) {
		getPersistence().cacheResult(auditEntry);
	}

	/**
	 * Caches the audit entries in the entity cache if it is enabled.
	 *
	 * @param auditEntries the audit entries
	 */
	public static void cacheResult(List<AuditEntry> auditEntries) {
		getPersistence().cacheResult(auditEntries);
	}

	/**
	 * Creates a new audit entry with the primary key. Does not add the audit entry to the database.
	 *
	 * @param auditEntryId the primary key for the new audit entry
	 * @return the new audit entry
	 */
	public static AuditEntry create(long auditEntryId) {
		return getPersistence().create(auditEntryId);
	}

	/**
	 * Removes the audit entry with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry that was removed
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public static AuditEntry remove(long auditEntryId)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().remove(auditEntryId);
	}

	public static AuditEntry updateImpl(AuditEntry auditEntry) {
		return getPersistence().updateImpl(auditEntry);
	}

	/**
	 * Returns the audit entry with the primary key or throws a <code>NoSuchAuditEntryException</code> if it could not be found.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry
	 * @throws NoSuchAuditEntryException if a audit entry with the primary key could not be found
	 */
	public static AuditEntry findByPrimaryKey(long auditEntryId)
		throws nl.klassenkring.consent.exception.NoSuchAuditEntryException {

		return getPersistence().findByPrimaryKey(auditEntryId);
	}

	/**
	 * Returns the audit entry with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param auditEntryId the primary key of the audit entry
	 * @return the audit entry, or <code>null</code> if a audit entry with the primary key could not be found
	 */
	public static AuditEntry fetchByPrimaryKey(long auditEntryId) {
		return getPersistence().fetchByPrimaryKey(auditEntryId);
	}

	/**
	 * Returns all the audit entries.
	 *
	 * @return the audit entries
	 */
	public static List<AuditEntry> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @return the range of audit entries
	 */
	public static List<AuditEntry> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of audit entries
	 */
	public static List<AuditEntry> findAll(
		int start, int end, OrderByComparator<AuditEntry> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the audit entries.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>AuditEntryModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of audit entries
	 * @param end the upper bound of the range of audit entries (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of audit entries
	 */
	public static List<AuditEntry> findAll(
		int start, int end, OrderByComparator<AuditEntry> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the audit entries from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of audit entries.
	 *
	 * @return the number of audit entries
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static AuditEntryPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(AuditEntryPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile AuditEntryPersistence _persistence;

}