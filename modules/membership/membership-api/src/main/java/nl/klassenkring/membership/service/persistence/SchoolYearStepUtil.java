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

import nl.klassenkring.membership.model.SchoolYearStep;

/**
 * The persistence utility for the school year step service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.SchoolYearStepPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see SchoolYearStepPersistence
 * @generated
 */
public class SchoolYearStepUtil {

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
	public static void clearCache(SchoolYearStep schoolYearStep) {
		getPersistence().clearCache(schoolYearStep);
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
	public static Map<Serializable, SchoolYearStep> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<SchoolYearStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<SchoolYearStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<SchoolYearStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static SchoolYearStep update(SchoolYearStep schoolYearStep) {
		return getPersistence().update(schoolYearStep);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static SchoolYearStep update(
		SchoolYearStep schoolYearStep, ServiceContext serviceContext) {

		return getPersistence().update(schoolYearStep, serviceContext);
	}

	/**
	 * Returns all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @return the matching school year steps
	 */
	public static List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId) {

		return getPersistence().findBySchoolYearRolloverId(
			schoolYearRolloverId);
	}

	/**
	 * Returns a range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of matching school year steps
	 */
	public static List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end) {

		return getPersistence().findBySchoolYearRolloverId(
			schoolYearRolloverId, start, end);
	}

	/**
	 * Returns an ordered range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school year steps
	 */
	public static List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return getPersistence().findBySchoolYearRolloverId(
			schoolYearRolloverId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the school year steps where schoolYearRolloverId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school year steps
	 */
	public static List<SchoolYearStep> findBySchoolYearRolloverId(
		long schoolYearRolloverId, int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolYearRolloverId(
			schoolYearRolloverId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school year step
	 * @throws NoSuchSchoolYearStepException if a matching school year step could not be found
	 */
	public static SchoolYearStep findBySchoolYearRolloverId_First(
			long schoolYearRolloverId,
			OrderByComparator<SchoolYearStep> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearStepException {

		return getPersistence().findBySchoolYearRolloverId_First(
			schoolYearRolloverId, orderByComparator);
	}

	/**
	 * Returns the first school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school year step, or <code>null</code> if a matching school year step could not be found
	 */
	public static SchoolYearStep fetchBySchoolYearRolloverId_First(
		long schoolYearRolloverId,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return getPersistence().fetchBySchoolYearRolloverId_First(
			schoolYearRolloverId, orderByComparator);
	}

	/**
	 * Returns the last school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school year step
	 * @throws NoSuchSchoolYearStepException if a matching school year step could not be found
	 */
	public static SchoolYearStep findBySchoolYearRolloverId_Last(
			long schoolYearRolloverId,
			OrderByComparator<SchoolYearStep> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearStepException {

		return getPersistence().findBySchoolYearRolloverId_Last(
			schoolYearRolloverId, orderByComparator);
	}

	/**
	 * Returns the last school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school year step, or <code>null</code> if a matching school year step could not be found
	 */
	public static SchoolYearStep fetchBySchoolYearRolloverId_Last(
		long schoolYearRolloverId,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return getPersistence().fetchBySchoolYearRolloverId_Last(
			schoolYearRolloverId, orderByComparator);
	}

	/**
	 * Returns the school year steps before and after the current school year step in the ordered set where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearStepId the primary key of the current school year step
	 * @param schoolYearRolloverId the school year rollover ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	public static SchoolYearStep[] findBySchoolYearRolloverId_PrevAndNext(
			long schoolYearStepId, long schoolYearRolloverId,
			OrderByComparator<SchoolYearStep> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearStepException {

		return getPersistence().findBySchoolYearRolloverId_PrevAndNext(
			schoolYearStepId, schoolYearRolloverId, orderByComparator);
	}

	/**
	 * Removes all the school year steps where schoolYearRolloverId = &#63; from the database.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 */
	public static void removeBySchoolYearRolloverId(long schoolYearRolloverId) {
		getPersistence().removeBySchoolYearRolloverId(schoolYearRolloverId);
	}

	/**
	 * Returns the number of school year steps where schoolYearRolloverId = &#63;.
	 *
	 * @param schoolYearRolloverId the school year rollover ID
	 * @return the number of matching school year steps
	 */
	public static int countBySchoolYearRolloverId(long schoolYearRolloverId) {
		return getPersistence().countBySchoolYearRolloverId(
			schoolYearRolloverId);
	}

	/**
	 * Caches the school year step in the entity cache if it is enabled.
	 *
	 * @param schoolYearStep the school year step
	 */
	public static void cacheResult(SchoolYearStep schoolYearStep) {
		getPersistence().cacheResult(schoolYearStep);
	}

	/**
	 * Caches the school year steps in the entity cache if it is enabled.
	 *
	 * @param schoolYearSteps the school year steps
	 */
	public static void cacheResult(List<SchoolYearStep> schoolYearSteps) {
		getPersistence().cacheResult(schoolYearSteps);
	}

	/**
	 * Creates a new school year step with the primary key. Does not add the school year step to the database.
	 *
	 * @param schoolYearStepId the primary key for the new school year step
	 * @return the new school year step
	 */
	public static SchoolYearStep create(long schoolYearStepId) {
		return getPersistence().create(schoolYearStepId);
	}

	/**
	 * Removes the school year step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step that was removed
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	public static SchoolYearStep remove(long schoolYearStepId)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearStepException {

		return getPersistence().remove(schoolYearStepId);
	}

	public static SchoolYearStep updateImpl(SchoolYearStep schoolYearStep) {
		return getPersistence().updateImpl(schoolYearStep);
	}

	/**
	 * Returns the school year step with the primary key or throws a <code>NoSuchSchoolYearStepException</code> if it could not be found.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step
	 * @throws NoSuchSchoolYearStepException if a school year step with the primary key could not be found
	 */
	public static SchoolYearStep findByPrimaryKey(long schoolYearStepId)
		throws nl.klassenkring.membership.exception.
			NoSuchSchoolYearStepException {

		return getPersistence().findByPrimaryKey(schoolYearStepId);
	}

	/**
	 * Returns the school year step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step, or <code>null</code> if a school year step with the primary key could not be found
	 */
	public static SchoolYearStep fetchByPrimaryKey(long schoolYearStepId) {
		return getPersistence().fetchByPrimaryKey(schoolYearStepId);
	}

	/**
	 * Returns all the school year steps.
	 *
	 * @return the school year steps
	 */
	public static List<SchoolYearStep> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of school year steps
	 */
	public static List<SchoolYearStep> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school year steps
	 */
	public static List<SchoolYearStep> findAll(
		int start, int end,
		OrderByComparator<SchoolYearStep> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school year steps
	 */
	public static List<SchoolYearStep> findAll(
		int start, int end, OrderByComparator<SchoolYearStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the school year steps from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of school year steps.
	 *
	 * @return the number of school year steps
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static SchoolYearStepPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(SchoolYearStepPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile SchoolYearStepPersistence _persistence;

}