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

import nl.klassenkring.roster.model.Pupil;

/**
 * The persistence utility for the pupil service. This utility wraps <code>nl.klassenkring.roster.service.persistence.impl.PupilPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PupilPersistence
 * @generated
 */
public class PupilUtil {

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
	public static void clearCache(Pupil pupil) {
		getPersistence().clearCache(pupil);
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
	public static Map<Serializable, Pupil> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Pupil> findWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Pupil> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Pupil> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Pupil update(Pupil pupil) {
		return getPersistence().update(pupil);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Pupil update(Pupil pupil, ServiceContext serviceContext) {
		return getPersistence().update(pupil, serviceContext);
	}

	/**
	 * Returns all the pupils where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching pupils
	 */
	public static List<Pupil> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of matching pupils
	 */
	public static List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pupils
	 */
	public static List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pupils
	 */
	public static List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Pupil> orderByComparator, boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public static Pupil findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<Pupil> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public static Pupil fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public static Pupil findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<Pupil> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public static Pupil fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the pupils before and after the current pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param pupilId the primary key of the current pupil
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public static Pupil[] findBySchoolGroupId_PrevAndNext(
			long pupilId, long schoolGroupId,
			OrderByComparator<Pupil> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			pupilId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the pupils where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of pupils where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching pupils
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the pupils where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @return the matching pupils
	 */
	public static List<Pupil> findByPupilUserId(long pupilUserId) {
		return getPersistence().findByPupilUserId(pupilUserId);
	}

	/**
	 * Returns a range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of matching pupils
	 */
	public static List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end) {

		return getPersistence().findByPupilUserId(pupilUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pupils
	 */
	public static List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end,
		OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().findByPupilUserId(
			pupilUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pupils
	 */
	public static List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end,
		OrderByComparator<Pupil> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByPupilUserId(
			pupilUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public static Pupil findByPupilUserId_First(
			long pupilUserId, OrderByComparator<Pupil> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findByPupilUserId_First(
			pupilUserId, orderByComparator);
	}

	/**
	 * Returns the first pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public static Pupil fetchByPupilUserId_First(
		long pupilUserId, OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().fetchByPupilUserId_First(
			pupilUserId, orderByComparator);
	}

	/**
	 * Returns the last pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public static Pupil findByPupilUserId_Last(
			long pupilUserId, OrderByComparator<Pupil> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findByPupilUserId_Last(
			pupilUserId, orderByComparator);
	}

	/**
	 * Returns the last pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public static Pupil fetchByPupilUserId_Last(
		long pupilUserId, OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().fetchByPupilUserId_Last(
			pupilUserId, orderByComparator);
	}

	/**
	 * Returns the pupils before and after the current pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilId the primary key of the current pupil
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public static Pupil[] findByPupilUserId_PrevAndNext(
			long pupilId, long pupilUserId,
			OrderByComparator<Pupil> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findByPupilUserId_PrevAndNext(
			pupilId, pupilUserId, orderByComparator);
	}

	/**
	 * Removes all the pupils where pupilUserId = &#63; from the database.
	 *
	 * @param pupilUserId the pupil user ID
	 */
	public static void removeByPupilUserId(long pupilUserId) {
		getPersistence().removeByPupilUserId(pupilUserId);
	}

	/**
	 * Returns the number of pupils where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @return the number of matching pupils
	 */
	public static int countByPupilUserId(long pupilUserId) {
		return getPersistence().countByPupilUserId(pupilUserId);
	}

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or throws a <code>NoSuchPupilException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public static Pupil findByS_K(long schoolGroupId, String rosterKey)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public static Pupil fetchByS_K(long schoolGroupId, String rosterKey) {
		return getPersistence().fetchByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public static Pupil fetchByS_K(
		long schoolGroupId, String rosterKey, boolean useFinderCache) {

		return getPersistence().fetchByS_K(
			schoolGroupId, rosterKey, useFinderCache);
	}

	/**
	 * Removes the pupil where schoolGroupId = &#63; and rosterKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the pupil that was removed
	 */
	public static Pupil removeByS_K(long schoolGroupId, String rosterKey)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().removeByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Returns the number of pupils where schoolGroupId = &#63; and rosterKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the number of matching pupils
	 */
	public static int countByS_K(long schoolGroupId, String rosterKey) {
		return getPersistence().countByS_K(schoolGroupId, rosterKey);
	}

	/**
	 * Caches the pupil in the entity cache if it is enabled.
	 *
	 * @param pupil the pupil
	 */
	public static void cacheResult(Pupil pupil) {
		getPersistence().cacheResult(pupil);
	}

	/**
	 * Caches the pupils in the entity cache if it is enabled.
	 *
	 * @param pupils the pupils
	 */
	public static void cacheResult(List<Pupil> pupils) {
		getPersistence().cacheResult(pupils);
	}

	/**
	 * Creates a new pupil with the primary key. Does not add the pupil to the database.
	 *
	 * @param pupilId the primary key for the new pupil
	 * @return the new pupil
	 */
	public static Pupil create(long pupilId) {
		return getPersistence().create(pupilId);
	}

	/**
	 * Removes the pupil with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil that was removed
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public static Pupil remove(long pupilId)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().remove(pupilId);
	}

	public static Pupil updateImpl(Pupil pupil) {
		return getPersistence().updateImpl(pupil);
	}

	/**
	 * Returns the pupil with the primary key or throws a <code>NoSuchPupilException</code> if it could not be found.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public static Pupil findByPrimaryKey(long pupilId)
		throws nl.klassenkring.roster.exception.NoSuchPupilException {

		return getPersistence().findByPrimaryKey(pupilId);
	}

	/**
	 * Returns the pupil with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil, or <code>null</code> if a pupil with the primary key could not be found
	 */
	public static Pupil fetchByPrimaryKey(long pupilId) {
		return getPersistence().fetchByPrimaryKey(pupilId);
	}

	/**
	 * Returns all the pupils.
	 *
	 * @return the pupils
	 */
	public static List<Pupil> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of pupils
	 */
	public static List<Pupil> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of pupils
	 */
	public static List<Pupil> findAll(
		int start, int end, OrderByComparator<Pupil> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of pupils
	 */
	public static List<Pupil> findAll(
		int start, int end, OrderByComparator<Pupil> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the pupils from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of pupils.
	 *
	 * @return the number of pupils
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PupilPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PupilPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PupilPersistence _persistence;

}