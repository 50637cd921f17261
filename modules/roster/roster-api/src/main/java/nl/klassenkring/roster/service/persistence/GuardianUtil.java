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

import nl.klassenkring.roster.model.Guardian;

/**
 * The persistence utility for the guardian service. This utility wraps <code>nl.klassenkring.roster.service.persistence.impl.GuardianPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GuardianPersistence
 * @generated
 */
public class GuardianUtil {

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
	public static void clearCache(Guardian guardian) {
		getPersistence().clearCache(guardian);
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
	public static Map<Serializable, Guardian> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Guardian> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Guardian> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Guardian> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Guardian update(Guardian guardian) {
		return getPersistence().update(guardian);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Guardian update(
		Guardian guardian, ServiceContext serviceContext) {

		return getPersistence().update(guardian, serviceContext);
	}

	/**
	 * Returns all the guardians where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching guardians
	 */
	public static List<Guardian> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	public static List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	public static List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	public static List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardian> orderByComparator, boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public static Guardian[] findBySchoolGroupId_PrevAndNext(
			long guardianId, long schoolGroupId,
			OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			guardianId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the guardians where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of guardians where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching guardians
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the guardians where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @return the matching guardians
	 */
	public static List<Guardian> findByGuardianUserId(long guardianUserId) {
		return getPersistence().findByGuardianUserId(guardianUserId);
	}

	/**
	 * Returns a range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	public static List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end) {

		return getPersistence().findByGuardianUserId(
			guardianUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	public static List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().findByGuardianUserId(
			guardianUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	public static List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByGuardianUserId(
			guardianUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findByGuardianUserId_First(
			long guardianUserId, OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByGuardianUserId_First(
			guardianUserId, orderByComparator);
	}

	/**
	 * Returns the first guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchByGuardianUserId_First(
		long guardianUserId, OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().fetchByGuardianUserId_First(
			guardianUserId, orderByComparator);
	}

	/**
	 * Returns the last guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findByGuardianUserId_Last(
			long guardianUserId, OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByGuardianUserId_Last(
			guardianUserId, orderByComparator);
	}

	/**
	 * Returns the last guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchByGuardianUserId_Last(
		long guardianUserId, OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().fetchByGuardianUserId_Last(
			guardianUserId, orderByComparator);
	}

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public static Guardian[] findByGuardianUserId_PrevAndNext(
			long guardianId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByGuardianUserId_PrevAndNext(
			guardianId, guardianUserId, orderByComparator);
	}

	/**
	 * Removes all the guardians where guardianUserId = &#63; from the database.
	 *
	 * @param guardianUserId the guardian user ID
	 */
	public static void removeByGuardianUserId(long guardianUserId) {
		getPersistence().removeByGuardianUserId(guardianUserId);
	}

	/**
	 * Returns the number of guardians where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @return the number of matching guardians
	 */
	public static int countByGuardianUserId(long guardianUserId) {
		return getPersistence().countByGuardianUserId(guardianUserId);
	}

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or throws a <code>NoSuchGuardianException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findByS_K(long schoolGroupId, String rosterKey)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchByS_K(long schoolGroupId, String rosterKey) {
		return getPersistence().fetchByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchByS_K(
		long schoolGroupId, String rosterKey, boolean useFinderCache) {

		return getPersistence().fetchByS_K(
			schoolGroupId, rosterKey, useFinderCache);
	}

	/**
	 * Removes the guardian where schoolGroupId = &#63; and rosterKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the guardian that was removed
	 */
	public static Guardian removeByS_K(long schoolGroupId, String rosterKey)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().removeByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns the number of guardians where schoolGroupId = &#63; and rosterKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the number of matching guardians
	 */
	public static int countByS_K(long schoolGroupId, String rosterKey) {
		return getPersistence().countByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @return the matching guardians
	 */
	public static List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId) {

		return getPersistence().findByS_U(schoolGroupId, guardianUserId);
	}

	/**
	 * Returns a range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	public static List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end) {

		return getPersistence().findByS_U(
			schoolGroupId, guardianUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	public static List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().findByS_U(
			schoolGroupId, guardianUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	public static List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end,
		OrderByComparator<Guardian> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByS_U(
			schoolGroupId, guardianUserId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findByS_U_First(
			long schoolGroupId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByS_U_First(
			schoolGroupId, guardianUserId, orderByComparator);
	}

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchByS_U_First(
		long schoolGroupId, long guardianUserId,
		OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().fetchByS_U_First(
			schoolGroupId, guardianUserId, orderByComparator);
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public static Guardian findByS_U_Last(
			long schoolGroupId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByS_U_Last(
			schoolGroupId, guardianUserId, orderByComparator);
	}

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public static Guardian fetchByS_U_Last(
		long schoolGroupId, long guardianUserId,
		OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().fetchByS_U_Last(
			schoolGroupId, guardianUserId, orderByComparator);
	}

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public static Guardian[] findByS_U_PrevAndNext(
			long guardianId, long schoolGroupId, long guardianUserId,
			OrderByComparator<Guardian> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByS_U_PrevAndNext(
			guardianId, schoolGroupId, guardianUserId, orderByComparator);
	}

	/**
	 * Removes all the guardians where schoolGroupId = &#63; and guardianUserId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 */
	public static void removeByS_U(long schoolGroupId, long guardianUserId) {
		getPersistence().removeByS_U(schoolGroupId, guardianUserId);
	}

	/**
	 * Returns the number of guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @return the number of matching guardians
	 */
	public static int countByS_U(long schoolGroupId, long guardianUserId) {
		return getPersistence().countByS_U(schoolGroupId, guardianUserId);
	}

	/**
	 * Caches the guardian in the entity cache if it is enabled.
	 *
	 * @param guardian the guardian
	 */
	public static void cacheResult(Guardian guardian) {
		getPersistence().cacheResult(guardian);
	}

	/**
	 * Caches the guardians in the entity cache if it is enabled.
	 *
	 * @param guardians the guardians
	 */
	public static void cacheResult(List<Guardian> guardians) {
		getPersistence().cacheResult(guardians);
	}

	/**
	 * Creates a new guardian with the primary key. Does not add the guardian to the database.
	 *
	 * @param guardianId the primary key for the new guardian
	 * @return the new guardian
	 */
	public static Guardian create(long guardianId) {
		return getPersistence().create(guardianId);
	}

	/**
	 * Removes the guardian with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian that was removed
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public static Guardian remove(long guardianId)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().remove(guardianId);
	}

	public static Guardian updateImpl(Guardian guardian) {
		return getPersistence().updateImpl(guardian);
	}

	/**
	 * Returns the guardian with the primary key or throws a <code>NoSuchGuardianException</code> if it could not be found.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public static Guardian findByPrimaryKey(long guardianId)
		throws nl.klassenkring.roster.exception.NoSuchGuardianException {

		return getPersistence().findByPrimaryKey(guardianId);
	}

	/**
	 * Returns the guardian with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian, or <code>null</code> if a guardian with the primary key could not be found
	 */
	public static Guardian fetchByPrimaryKey(long guardianId) {
		return getPersistence().fetchByPrimaryKey(guardianId);
	}

	/**
	 * Returns all the guardians.
	 *
	 * @return the guardians
	 */
	public static List<Guardian> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of guardians
	 */
	public static List<Guardian> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardians
	 */
	public static List<Guardian> findAll(
		int start, int end, OrderByComparator<Guardian> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardians
	 */
	public static List<Guardian> findAll(
		int start, int end, OrderByComparator<Guardian> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the guardians from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of guardians.
	 *
	 * @return the number of guardians
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static GuardianPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(GuardianPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile GuardianPersistence _persistence;

}