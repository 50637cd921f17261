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

import nl.klassenkring.moderation.model.IncidentStep;

/**
 * The persistence utility for the incident step service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.IncidentStepPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentStepPersistence
 * @generated
 */
public class IncidentStepUtil {

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
	public static void clearCache(IncidentStep incidentStep) {
		getPersistence().clearCache(incidentStep);
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
	public static Map<Serializable, IncidentStep> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<IncidentStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<IncidentStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<IncidentStep> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<IncidentStep> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static IncidentStep update(IncidentStep incidentStep) {
		return getPersistence().update(incidentStep);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static IncidentStep update(
		IncidentStep incidentStep, ServiceContext serviceContext) {

		return getPersistence().update(incidentStep, serviceContext);
	}

	/**
	 * Returns all the incident steps where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident steps
	 */
	public static List<IncidentStep> findByIncidentId(long incidentId) {
		return getPersistence().findByIncidentId(incidentId);
	}

	/**
	 * Returns a range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of matching incident steps
	 */
	public static List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end) {

		return getPersistence().findByIncidentId(incidentId, start, end);
	}

	/**
	 * Returns an ordered range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident steps
	 */
	public static List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentStep> orderByComparator) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incident steps where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident steps
	 */
	public static List<IncidentStep> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByIncidentId(
			incidentId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident step
	 * @throws NoSuchIncidentStepException if a matching incident step could not be found
	 */
	public static IncidentStep findByIncidentId_First(
			long incidentId, OrderByComparator<IncidentStep> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentStepException {

		return getPersistence().findByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the first incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident step, or <code>null</code> if a matching incident step could not be found
	 */
	public static IncidentStep fetchByIncidentId_First(
		long incidentId, OrderByComparator<IncidentStep> orderByComparator) {

		return getPersistence().fetchByIncidentId_First(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident step
	 * @throws NoSuchIncidentStepException if a matching incident step could not be found
	 */
	public static IncidentStep findByIncidentId_Last(
			long incidentId, OrderByComparator<IncidentStep> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentStepException {

		return getPersistence().findByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the last incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident step, or <code>null</code> if a matching incident step could not be found
	 */
	public static IncidentStep fetchByIncidentId_Last(
		long incidentId, OrderByComparator<IncidentStep> orderByComparator) {

		return getPersistence().fetchByIncidentId_Last(
			incidentId, orderByComparator);
	}

	/**
	 * Returns the incident steps before and after the current incident step in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentStepId the primary key of the current incident step
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	public static IncidentStep[] findByIncidentId_PrevAndNext(
			long incidentStepId, long incidentId,
			OrderByComparator<IncidentStep> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentStepException {

		return getPersistence().findByIncidentId_PrevAndNext(
			incidentStepId, incidentId, orderByComparator);
	}

	/**
	 * Removes all the incident steps where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	public static void removeByIncidentId(long incidentId) {
		getPersistence().removeByIncidentId(incidentId);
	}

	/**
	 * Returns the number of incident steps where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident steps
	 */
	public static int countByIncidentId(long incidentId) {
		return getPersistence().countByIncidentId(incidentId);
	}

	/**
	 * Caches the incident step in the entity cache if it is enabled.
	 *
	 * @param incidentStep the incident step
	 */
	public static void cacheResult(IncidentStep incidentStep) {
		getPersistence().cacheResult(incidentStep);
	}

	/**
	 * Caches the incident steps in the entity cache if it is enabled.
	 *
	 * @param incidentSteps the incident steps
	 */
	public static void cacheResult(List<IncidentStep> incidentSteps) {
		getPersistence().cacheResult(incidentSteps);
	}

	/**
	 * Creates a new incident step with the primary key. Does not add the incident step to the database.
	 *
	 * @param incidentStepId the primary key for the new incident step
	 * @return the new incident step
	 */
	public static IncidentStep create(long incidentStepId) {
		return getPersistence().create(incidentStepId);
	}

	/**
	 * Removes the incident step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step that was removed
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	public static IncidentStep remove(long incidentStepId)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentStepException {

		return getPersistence().remove(incidentStepId);
	}

	public static IncidentStep updateImpl(IncidentStep incidentStep) {
		return getPersistence().updateImpl(incidentStep);
	}

	/**
	 * Returns the incident step with the primary key or throws a <code>NoSuchIncidentStepException</code> if it could not be found.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step
	 * @throws NoSuchIncidentStepException if a incident step with the primary key could not be found
	 */
	public static IncidentStep findByPrimaryKey(long incidentStepId)
		throws nl.klassenkring.moderation.exception.
			NoSuchIncidentStepException {

		return getPersistence().findByPrimaryKey(incidentStepId);
	}

	/**
	 * Returns the incident step with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step, or <code>null</code> if a incident step with the primary key could not be found
	 */
	public static IncidentStep fetchByPrimaryKey(long incidentStepId) {
		return getPersistence().fetchByPrimaryKey(incidentStepId);
	}

	/**
	 * Returns all the incident steps.
	 *
	 * @return the incident steps
	 */
	public static List<IncidentStep> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of incident steps
	 */
	public static List<IncidentStep> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incident steps
	 */
	public static List<IncidentStep> findAll(
		int start, int end, OrderByComparator<IncidentStep> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incident steps
	 */
	public static List<IncidentStep> findAll(
		int start, int end, OrderByComparator<IncidentStep> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the incident steps from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of incident steps.
	 *
	 * @return the number of incident steps
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static IncidentStepPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(IncidentStepPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile IncidentStepPersistence _persistence;

}