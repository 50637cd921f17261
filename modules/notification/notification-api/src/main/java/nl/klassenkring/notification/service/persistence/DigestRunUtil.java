/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.notification.model.DigestRun;

/**
 * The persistence utility for the digest run service. This utility wraps <code>nl.klassenkring.notification.service.persistence.impl.DigestRunPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see DigestRunPersistence
 * @generated
 */
public class DigestRunUtil {

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
	public static void clearCache(DigestRun digestRun) {
		getPersistence().clearCache(digestRun);
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
	public static Map<Serializable, DigestRun> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<DigestRun> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<DigestRun> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<DigestRun> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<DigestRun> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static DigestRun update(DigestRun digestRun) {
		return getPersistence().update(digestRun);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static DigestRun update(
		DigestRun digestRun, ServiceContext serviceContext) {

		return getPersistence().update(digestRun, serviceContext);
	}

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or throws a <code>NoSuchDigestRunException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the matching digest run
	 * @throws NoSuchDigestRunException if a matching digest run could not be found
	 */
	public static DigestRun findByS_R(long schoolGroupId, String runDay)
		throws nl.klassenkring.notification.exception.NoSuchDigestRunException {

		return getPersistence().findByS_R(schoolGroupId, runDay);
	}

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the matching digest run, or <code>null</code> if a matching digest run could not be found
	 */
	public static DigestRun fetchByS_R(long schoolGroupId, String runDay) {
		return getPersistence().fetchByS_R(schoolGroupId, runDay);
	}

	/**
	 * Returns the digest run where schoolGroupId = &#63; and runDay = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching digest run, or <code>null</code> if a matching digest run could not be found
	 */
	public static DigestRun fetchByS_R(
		long schoolGroupId, String runDay, boolean useFinderCache) {

		return getPersistence().fetchByS_R(
			schoolGroupId, runDay, useFinderCache);
	}

	/**
	 * Removes the digest run where schoolGroupId = &#63; and runDay = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the digest run that was removed
	 */
	public static DigestRun removeByS_R(long schoolGroupId, String runDay)
		throws nl.klassenkring.notification.exception.NoSuchDigestRunException {

		return getPersistence().removeByS_R(schoolGroupId, runDay);
	}

	/**
	 * Returns the number of digest runs where schoolGroupId = &#63; and runDay = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param runDay the run day
	 * @return the number of matching digest runs
	 */
	public static int countByS_R(long schoolGroupId, String runDay) {
		return getPersistence().countByS_R(schoolGroupId, runDay);
	}

	/**
	 * Caches the digest run in the entity cache if it is enabled.
	 *
	 * @param digestRun the digest run
	 */
	public static void cacheResult(DigestRun digestRun) {
		getPersistence().cacheResult(digestRun);
	}

	/**
	 * Caches the digest runs in the entity cache if it is enabled.
	 *
	 * @param digestRuns the digest runs
	 */
	public static void cacheResult(List<DigestRun> digestRuns) {
		getPersistence().cacheResult(digestRuns);
	}

	/**
	 * Creates a new digest run with the primary key. Does not add the digest run to the database.
	 *
	 * @param digestRunId the primary key for the new digest run
	 * @return the new digest run
	 */
	public static DigestRun create(long digestRunId) {
		return getPersistence().create(digestRunId);
	}

	/**
	 * Removes the digest run with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run that was removed
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	public static DigestRun remove(long digestRunId)
		throws nl.klassenkring.notification.exception.NoSuchDigestRunException {

		return getPersistence().remove(digestRunId);
	}

	public static DigestRun updateImpl(DigestRun digestRun) {
		return getPersistence().updateImpl(digestRun);
	}

	/**
	 * Returns the digest run with the primary key or throws a <code>NoSuchDigestRunException</code> if it could not be found.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run
	 * @throws NoSuchDigestRunException if a digest run with the primary key could not be found
	 */
	public static DigestRun findByPrimaryKey(long digestRunId)
		throws nl.klassenkring.notification.exception.NoSuchDigestRunException {

		return getPersistence().findByPrimaryKey(digestRunId);
	}

	/**
	 * Returns the digest run with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param digestRunId the primary key of the digest run
	 * @return the digest run, or <code>null</code> if a digest run with the primary key could not be found
	 */
	public static DigestRun fetchByPrimaryKey(long digestRunId) {
		return getPersistence().fetchByPrimaryKey(digestRunId);
	}

	/**
	 * Returns all the digest runs.
	 *
	 * @return the digest runs
	 */
	public static List<DigestRun> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @return the range of digest runs
	 */
	public static List<DigestRun> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of digest runs
	 */
	public static List<DigestRun> findAll(
		int start, int end, OrderByComparator<DigestRun> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the digest runs.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestRunModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest runs
	 * @param end the upper bound of the range of digest runs (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of digest runs
	 */
	public static List<DigestRun> findAll(
		int start, int end, OrderByComparator<DigestRun> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the digest runs from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of digest runs.
	 *
	 * @return the number of digest runs
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static DigestRunPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(DigestRunPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile DigestRunPersistence _persistence;

}