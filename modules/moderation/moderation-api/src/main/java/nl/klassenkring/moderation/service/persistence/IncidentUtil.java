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

import nl.klassenkring.moderation.model.Incident;

/**
 * The persistence utility for the incident service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.IncidentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see IncidentPersistence
 * @generated
 */
public class IncidentUtil {

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
	public static void clearCache(Incident incident) {
		getPersistence().clearCache(incident);
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
	public static Map<Serializable, Incident> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Incident> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Incident> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Incident> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Incident update(Incident incident) {
		return getPersistence().update(incident);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Incident update(
		Incident incident, ServiceContext serviceContext) {

		return getPersistence().update(incident, serviceContext);
	}

	/**
	 * Returns all the incidents where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching incidents
	 */
	public static List<Incident> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

	/**
	 * Returns a range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public static List<Incident> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByUuid_First(
			String uuid, OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByUuid_First(
		String uuid, OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByUuid_Last(
			String uuid, OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByUuid_Last(
		String uuid, OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where uuid = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident[] findByUuid_PrevAndNext(
			long incidentId, String uuid,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUuid_PrevAndNext(
			incidentId, uuid, orderByComparator);
	}

	/**
	 * Removes all the incidents where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of incidents where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching incidents
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the incident where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the incident that was removed
	 */
	public static Incident removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of incidents where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching incidents
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching incidents
	 */
	public static List<Incident> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

	/**
	 * Returns a range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public static List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident[] findByUuid_C_PrevAndNext(
			long incidentId, String uuid, long companyId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByUuid_C_PrevAndNext(
			incidentId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the incidents where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching incidents
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the incident where openKey = &#63; or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param openKey the open key
	 * @return the matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByOpenKey(String openKey)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByOpenKey(openKey);
	}

	/**
	 * Returns the incident where openKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param openKey the open key
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByOpenKey(String openKey) {
		return getPersistence().fetchByOpenKey(openKey);
	}

	/**
	 * Returns the incident where openKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param openKey the open key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByOpenKey(
		String openKey, boolean useFinderCache) {

		return getPersistence().fetchByOpenKey(openKey, useFinderCache);
	}

	/**
	 * Removes the incident where openKey = &#63; from the database.
	 *
	 * @param openKey the open key
	 * @return the incident that was removed
	 */
	public static Incident removeByOpenKey(String openKey)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().removeByOpenKey(openKey);
	}

	/**
	 * Returns the number of incidents where openKey = &#63;.
	 *
	 * @param openKey the open key
	 * @return the number of matching incidents
	 */
	public static int countByOpenKey(String openKey) {
		return getPersistence().countByOpenKey(openKey);
	}

	/**
	 * Returns all the incidents where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching incidents
	 */
	public static List<Incident> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

	/**
	 * Returns a range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public static List<Incident> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

	/**
	 * Returns an ordered range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByClassPostId_First(
			long classPostId, OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByClassPostId_First(
		long classPostId, OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByClassPostId_Last(
			long classPostId, OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByClassPostId_Last(
		long classPostId, OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where classPostId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident[] findByClassPostId_PrevAndNext(
			long incidentId, long classPostId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByClassPostId_PrevAndNext(
			incidentId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the incidents where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of incidents where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching incidents
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @return the matching incidents
	 */
	public static List<Incident> findByS_I(
		long schoolGroupId, String incidentState) {

		return getPersistence().findByS_I(schoolGroupId, incidentState);
	}

	/**
	 * Returns a range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public static List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end) {

		return getPersistence().findByS_I(
			schoolGroupId, incidentState, start, end);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findByS_I(
			schoolGroupId, incidentState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByS_I(
			schoolGroupId, incidentState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByS_I_First(
			long schoolGroupId, String incidentState,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByS_I_First(
			schoolGroupId, incidentState, orderByComparator);
	}

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByS_I_First(
		long schoolGroupId, String incidentState,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByS_I_First(
			schoolGroupId, incidentState, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByS_I_Last(
			long schoolGroupId, String incidentState,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByS_I_Last(
			schoolGroupId, incidentState, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByS_I_Last(
		long schoolGroupId, String incidentState,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByS_I_Last(
			schoolGroupId, incidentState, orderByComparator);
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident[] findByS_I_PrevAndNext(
			long incidentId, long schoolGroupId, String incidentState,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByS_I_PrevAndNext(
			incidentId, schoolGroupId, incidentState, orderByComparator);
	}

	/**
	 * Removes all the incidents where schoolGroupId = &#63; and incidentState = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 */
	public static void removeByS_I(long schoolGroupId, String incidentState) {
		getPersistence().removeByS_I(schoolGroupId, incidentState);
	}

	/**
	 * Returns the number of incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @return the number of matching incidents
	 */
	public static int countByS_I(long schoolGroupId, String incidentState) {
		return getPersistence().countByS_I(schoolGroupId, incidentState);
	}

	/**
	 * Returns all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @return the matching incidents
	 */
	public static List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId) {

		return getPersistence().findByS_U(schoolGroupId, subjectUserId);
	}

	/**
	 * Returns a range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	public static List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end) {

		return getPersistence().findByS_U(
			schoolGroupId, subjectUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findByS_U(
			schoolGroupId, subjectUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	public static List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByS_U(
			schoolGroupId, subjectUserId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByS_U_First(
			long schoolGroupId, long subjectUserId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByS_U_First(
			schoolGroupId, subjectUserId, orderByComparator);
	}

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByS_U_First(
		long schoolGroupId, long subjectUserId,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByS_U_First(
			schoolGroupId, subjectUserId, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	public static Incident findByS_U_Last(
			long schoolGroupId, long subjectUserId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByS_U_Last(
			schoolGroupId, subjectUserId, orderByComparator);
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	public static Incident fetchByS_U_Last(
		long schoolGroupId, long subjectUserId,
		OrderByComparator<Incident> orderByComparator) {

		return getPersistence().fetchByS_U_Last(
			schoolGroupId, subjectUserId, orderByComparator);
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident[] findByS_U_PrevAndNext(
			long incidentId, long schoolGroupId, long subjectUserId,
			OrderByComparator<Incident> orderByComparator)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByS_U_PrevAndNext(
			incidentId, schoolGroupId, subjectUserId, orderByComparator);
	}

	/**
	 * Removes all the incidents where schoolGroupId = &#63; and subjectUserId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 */
	public static void removeByS_U(long schoolGroupId, long subjectUserId) {
		getPersistence().removeByS_U(schoolGroupId, subjectUserId);
	}

	/**
	 * Returns the number of incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @return the number of matching incidents
	 */
	public static int countByS_U(long schoolGroupId, long subjectUserId) {
		return getPersistence().countByS_U(schoolGroupId, subjectUserId);
	}

	/**
	 * Caches the incident in the entity cache if it is enabled.
	 *
	 * @param incident the incident
	 */
	public static void cacheResult(Incident incident) {
		getPersistence().cacheResult(incident);
	}

	/**
	 * Caches the incidents in the entity cache if it is enabled.
	 *
	 * @param incidents the incidents
	 */
	public static void cacheResult(List<Incident> incidents) {
		getPersistence().cacheResult(incidents);
	}

	/**
	 * Creates a new incident with the primary key. Does not add the incident to the database.
	 *
	 * @param incidentId the primary key for the new incident
	 * @return the new incident
	 */
	public static Incident create(long incidentId) {
		return getPersistence().create(incidentId);
	}

	/**
	 * Removes the incident with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident that was removed
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident remove(long incidentId)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().remove(incidentId);
	}

	public static Incident updateImpl(Incident incident) {
		return getPersistence().updateImpl(incident);
	}

	/**
	 * Returns the incident with the primary key or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	public static Incident findByPrimaryKey(long incidentId)
		throws nl.klassenkring.moderation.exception.NoSuchIncidentException {

		return getPersistence().findByPrimaryKey(incidentId);
	}

	/**
	 * Returns the incident with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident, or <code>null</code> if a incident with the primary key could not be found
	 */
	public static Incident fetchByPrimaryKey(long incidentId) {
		return getPersistence().fetchByPrimaryKey(incidentId);
	}

	/**
	 * Returns all the incidents.
	 *
	 * @return the incidents
	 */
	public static List<Incident> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of incidents
	 */
	public static List<Incident> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incidents
	 */
	public static List<Incident> findAll(
		int start, int end, OrderByComparator<Incident> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incidents
	 */
	public static List<Incident> findAll(
		int start, int end, OrderByComparator<Incident> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the incidents from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of incidents.
	 *
	 * @return the number of incidents
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static IncidentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(IncidentPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile IncidentPersistence _persistence;

}