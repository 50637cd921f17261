/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.roster.model.RosterImport;

/**
 * The persistence utility for the roster import service. This utility wraps <code>nl.klassenkring.roster.service.persistence.impl.RosterImportPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see RosterImportPersistence
 * @generated
 */
public class RosterImportUtil {

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
	public static void clearCache(RosterImport rosterImport) {
		getPersistence().clearCache(rosterImport);
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
	public static Map<Serializable, RosterImport> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<RosterImport> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<RosterImport> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<RosterImport> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<RosterImport> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static RosterImport update(RosterImport rosterImport) {
		return getPersistence().update(rosterImport);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static RosterImport update(
		RosterImport rosterImport, ServiceContext serviceContext) {

		return getPersistence().update(rosterImport, serviceContext);
	}

	/**
	 * Returns all the roster imports where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching roster imports
	 */
	public static List<RosterImport> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of matching roster imports
	 */
	public static List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching roster imports
	 */
	public static List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<RosterImport> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the roster imports where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching roster imports
	 */
	public static List<RosterImport> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<RosterImport> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching roster import
	 * @throws NoSuchRosterImportException if a matching roster import could not be found
	 */
	public static RosterImport findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<RosterImport> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchRosterImportException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching roster import, or <code>null</code> if a matching roster import could not be found
	 */
	public static RosterImport fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<RosterImport> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching roster import
	 * @throws NoSuchRosterImportException if a matching roster import could not be found
	 */
	public static RosterImport findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<RosterImport> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchRosterImportException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching roster import, or <code>null</code> if a matching roster import could not be found
	 */
	public static RosterImport fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<RosterImport> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the roster imports before and after the current roster import in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param rosterImportId the primary key of the current roster import
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	public static RosterImport[] findBySchoolGroupId_PrevAndNext(
			long rosterImportId, long schoolGroupId,
			OrderByComparator<RosterImport> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchRosterImportException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			rosterImportId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the roster imports where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of roster imports where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching roster imports
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Caches the roster import in the entity cache if it is enabled.
	 *
	 * @param rosterImport the roster import
	 */
	public static void cacheResult(RosterImport rosterImport) {
		getPersistence().cacheResult(rosterImport);
	}

	/**
	 * Caches the roster imports in the entity cache if it is enabled.
	 *
	 * @param rosterImports the roster imports
	 */
	public static void cacheResult(List<RosterImport> rosterImports) {
		getPersistence().cacheResult(rosterImports);
	}

	/**
	 * Creates a new roster import with the primary key. Does not add the roster import to the database.
	 *
	 * @param rosterImportId the primary key for the new roster import
	 * @return the new roster import
	 */
	public static RosterImport create(long rosterImportId) {
		return getPersistence().create(rosterImportId);
	}

	/**
	 * Removes the roster import with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import that was removed
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	public static RosterImport remove(long rosterImportId)
		throws nl.klassenkring.roster.exception.NoSuchRosterImportException {

		return getPersistence().remove(rosterImportId);
	}

	public static RosterImport updateImpl(RosterImport rosterImport) {
		return getPersistence().updateImpl(rosterImport);
	}

	/**
	 * Returns the roster import with the primary key or throws a <code>NoSuchRosterImportException</code> if it could not be found.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import
	 * @throws NoSuchRosterImportException if a roster import with the primary key could not be found
	 */
	public static RosterImport findByPrimaryKey(long rosterImportId)
		throws nl.klassenkring.roster.exception.NoSuchRosterImportException {

		return getPersistence().findByPrimaryKey(rosterImportId);
	}

	/**
	 * Returns the roster import with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import, or <code>null</code> if a roster import with the primary key could not be found
	 */
	public static RosterImport fetchByPrimaryKey(long rosterImportId) {
		return getPersistence().fetchByPrimaryKey(rosterImportId);
	}

	/**
	 * Returns all the roster imports.
	 *
	 * @return the roster imports
	 */
	public static List<RosterImport> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of roster imports
	 */
	public static List<RosterImport> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of roster imports
	 */
	public static List<RosterImport> findAll(
		int start, int end, OrderByComparator<RosterImport> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of roster imports
	 */
	public static List<RosterImport> findAll(
		int start, int end, OrderByComparator<RosterImport> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the roster imports from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of roster imports.
	 *
	 * @return the number of roster imports
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static RosterImportPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(RosterImportPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile RosterImportPersistence _persistence;

}