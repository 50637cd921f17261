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

import nl.klassenkring.roster.model.Guardianship;

/**
 * The persistence utility for the guardianship service. This utility wraps <code>nl.klassenkring.roster.service.persistence.impl.GuardianshipPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GuardianshipPersistence
 * @generated
 */
public class GuardianshipUtil {

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
	public static void clearCache(Guardianship guardianship) {
		getPersistence().clearCache(guardianship);
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
	public static Map<Serializable, Guardianship> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Guardianship> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Guardianship> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Guardianship> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Guardianship update(Guardianship guardianship) {
		return getPersistence().update(guardianship);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Guardianship update(
		Guardianship guardianship, ServiceContext serviceContext) {

		return getPersistence().update(guardianship, serviceContext);
	}

	/**
	 * Returns all the guardianships where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching guardianships
	 */
	public static List<Guardianship> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	public static List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	public static List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	public static List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public static Guardianship findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public static Guardianship fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public static Guardianship findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public static Guardianship fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public static Guardianship[] findBySchoolGroupId_PrevAndNext(
			long guardianshipId, long schoolGroupId,
			OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			guardianshipId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the guardianships where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of guardianships where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching guardianships
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the guardianships where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching guardianships
	 */
	public static List<Guardianship> findByGuardianId(long guardianId) {
		return getPersistence().findByGuardianId(guardianId);
	}

	/**
	 * Returns a range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	public static List<Guardianship> findByGuardianId(
		long guardianId, int start, int end) {

		return getPersistence().findByGuardianId(guardianId, start, end);
	}

	/**
	 * Returns an ordered range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	public static List<Guardianship> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	public static List<Guardianship> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public static Guardianship findByGuardianId_First(
			long guardianId, OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the first guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public static Guardianship fetchByGuardianId_First(
		long guardianId, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().fetchByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public static Guardianship findByGuardianId_Last(
			long guardianId, OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public static Guardianship fetchByGuardianId_Last(
		long guardianId, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().fetchByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public static Guardianship[] findByGuardianId_PrevAndNext(
			long guardianshipId, long guardianId,
			OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByGuardianId_PrevAndNext(
			guardianshipId, guardianId, orderByComparator);
	}

	/**
	 * Removes all the guardianships where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public static void removeByGuardianId(long guardianId) {
		getPersistence().removeByGuardianId(guardianId);
	}

	/**
	 * Returns the number of guardianships where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching guardianships
	 */
	public static int countByGuardianId(long guardianId) {
		return getPersistence().countByGuardianId(guardianId);
	}

	/**
	 * Returns all the guardianships where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching guardianships
	 */
	public static List<Guardianship> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	public static List<Guardianship> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	public static List<Guardianship> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	public static List<Guardianship> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public static Guardianship findByPupilId_First(
			long pupilId, OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public static Guardianship fetchByPupilId_First(
		long pupilId, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public static Guardianship findByPupilId_Last(
			long pupilId, OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public static Guardianship fetchByPupilId_Last(
		long pupilId, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public static Guardianship[] findByPupilId_PrevAndNext(
			long guardianshipId, long pupilId,
			OrderByComparator<Guardianship> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByPupilId_PrevAndNext(
			guardianshipId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the guardianships where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of guardianships where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching guardianships
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Caches the guardianship in the entity cache if it is enabled.
	 *
	 * @param guardianship the guardianship
	 */
	public static void cacheResult(Guardianship guardianship) {
		getPersistence().cacheResult(guardianship);
	}

	/**
	 * Caches the guardianships in the entity cache if it is enabled.
	 *
	 * @param guardianships the guardianships
	 */
	public static void cacheResult(List<Guardianship> guardianships) {
		getPersistence().cacheResult(guardianships);
	}

	/**
	 * Creates a new guardianship with the primary key. Does not add the guardianship to the database.
	 *
	 * @param guardianshipId the primary key for the new guardianship
	 * @return the new guardianship
	 */
	public static Guardianship create(long guardianshipId) {
		return getPersistence().create(guardianshipId);
	}

	/**
	 * Removes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public static Guardianship remove(long guardianshipId)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().remove(guardianshipId);
	}

	public static Guardianship updateImpl(Guardianship guardianship) {
		return getPersistence().updateImpl(guardianship);
	}

	/**
	 * Returns the guardianship with the primary key or throws a <code>NoSuchGuardianshipException</code> if it could not be found.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public static Guardianship findByPrimaryKey(long guardianshipId)
		throws nl.klassenkring.roster.exception.NoSuchGuardianshipException {

		return getPersistence().findByPrimaryKey(guardianshipId);
	}

	/**
	 * Returns the guardianship with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship, or <code>null</code> if a guardianship with the primary key could not be found
	 */
	public static Guardianship fetchByPrimaryKey(long guardianshipId) {
		return getPersistence().fetchByPrimaryKey(guardianshipId);
	}

	/**
	 * Returns all the guardianships.
	 *
	 * @return the guardianships
	 */
	public static List<Guardianship> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of guardianships
	 */
	public static List<Guardianship> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardianships
	 */
	public static List<Guardianship> findAll(
		int start, int end, OrderByComparator<Guardianship> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardianships
	 */
	public static List<Guardianship> findAll(
		int start, int end, OrderByComparator<Guardianship> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the guardianships from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of guardianships.
	 *
	 * @return the number of guardianships
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static GuardianshipPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(GuardianshipPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile GuardianshipPersistence _persistence;

}