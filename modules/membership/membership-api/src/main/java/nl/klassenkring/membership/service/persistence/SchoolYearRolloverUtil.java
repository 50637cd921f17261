/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.membership.model.SchoolYearRollover;

/**
 * The persistence utility for the school year rollover service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.SchoolYearRolloverPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see SchoolYearRolloverPersistence
 * @generated
 */
public class SchoolYearRolloverUtil {

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
	public static void clearCache(SchoolYearRollover schoolYearRollover) {
		getPersistence().clearCache(schoolYearRollover);
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
	public static Map<Serializable, SchoolYearRollover> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<SchoolYearRollover> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<SchoolYearRollover> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<SchoolYearRollover> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<SchoolYearRollover> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static SchoolYearRollover update(
		SchoolYearRollover schoolYearRollover) {

		return getPersistence().update(schoolYearRollover);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static SchoolYearRollover update(
		SchoolYearRollover schoolYearRollover, ServiceContext serviceContext) {

		return getPersistence().update(schoolYearRollover, serviceContext);
	}

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or throws a <code>NoSuchSchoolYearRolloverException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the matching school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a matching school year rollover could not be found
	 */
	public static SchoolYearRollover findByS_F(
			long schoolGroupId, String fromSchoolYear)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearRolloverException {

		return getPersistence().findByS_F(schoolGroupId, fromSchoolYear);
	}

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the matching school year rollover, or <code>null</code> if a matching school year rollover could not be found
	 */
	public static SchoolYearRollover fetchByS_F(
		long schoolGroupId, String fromSchoolYear) {

		return getPersistence().fetchByS_F(schoolGroupId, fromSchoolYear);
	}

	/**
	 * Returns the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching school year rollover, or <code>null</code> if a matching school year rollover could not be found
	 */
	public static SchoolYearRollover fetchByS_F(
		long schoolGroupId, String fromSchoolYear, boolean useFinderCache) {

		return getPersistence().fetchByS_F(
			schoolGroupId, fromSchoolYear, useFinderCache);
	}

	/**
	 * Removes the school year rollover where schoolGroupId = &#63; and fromSchoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the school year rollover that was removed
	 */
	public static SchoolYearRollover removeByS_F(
			long schoolGroupId, String fromSchoolYear)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearRolloverException {

		return getPersistence().removeByS_F(schoolGroupId, fromSchoolYear);
	}

	/**
	 * Returns the number of school year rollovers where schoolGroupId = &#63; and fromSchoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param fromSchoolYear the from school year
	 * @return the number of matching school year rollovers
	 */
	public static int countByS_F(long schoolGroupId, String fromSchoolYear) {
		return getPersistence().countByS_F(schoolGroupId, fromSchoolYear);
	}

	/**
	 * Caches the school year rollover in the entity cache if it is enabled.
	 *
	 * @param schoolYearRollover the school year rollover
	 */
	public static void cacheResult(SchoolYearRollover schoolYearRollover) {
		getPersistence().cacheResult(schoolYearRollover);
	}

	/**
	 * Caches the school year rollovers in the entity cache if it is enabled.
	 *
	 * @param schoolYearRollovers the school year rollovers
	 */
	public static void cacheResult(
		List<SchoolYearRollover> schoolYearRollovers) {

		getPersistence().cacheResult(schoolYearRollovers);
	}

	/**
	 * Creates a new school year rollover with the primary key. Does not add the school year rollover to the database.
	 *
	 * @param schoolYearRolloverId the primary key for the new school year rollover
	 * @return the new school year rollover
	 */
	public static SchoolYearRollover create(long schoolYearRolloverId) {
		return getPersistence().create(schoolYearRolloverId);
	}

	/**
	 * Removes the school year rollover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover that was removed
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	public static SchoolYearRollover remove(long schoolYearRolloverId)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearRolloverException {

		return getPersistence().remove(schoolYearRolloverId);
	}

	public static SchoolYearRollover updateImpl(
		SchoolYearRollover schoolYearRollover) {

		return getPersistence().updateImpl(schoolYearRollover);
	}

	/**
	 * Returns the school year rollover with the primary key or throws a <code>NoSuchSchoolYearRolloverException</code> if it could not be found.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws NoSuchSchoolYearRolloverException if a school year rollover with the primary key could not be found
	 */
	public static SchoolYearRollover findByPrimaryKey(long schoolYearRolloverId)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearRolloverException {

		return getPersistence().findByPrimaryKey(schoolYearRolloverId);
	}

	/**
	 * Returns the school year rollover with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover, or <code>null</code> if a school year rollover with the primary key could not be found
	 */
	public static SchoolYearRollover fetchByPrimaryKey(
		long schoolYearRolloverId) {

		return getPersistence().fetchByPrimaryKey(schoolYearRolloverId);
	}

	/**
	 * Returns all the school year rollovers.
	 *
	 * @return the school year rollovers
	 */
	public static List<SchoolYearRollover> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @return the range of school year rollovers
	 */
	public static List<SchoolYearRollover> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school year rollovers
	 */
	public static List<SchoolYearRollover> findAll(
		int start, int end,
		OrderByComparator<SchoolYearRollover> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school year rollovers
	 */
	public static List<SchoolYearRollover> findAll(
		int start, int end,
		OrderByComparator<SchoolYearRollover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the school year rollovers from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of school year rollovers.
	 *
	 * @return the number of school year rollovers
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static SchoolYearRolloverPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		SchoolYearRolloverPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile SchoolYearRolloverPersistence _persistence;

}