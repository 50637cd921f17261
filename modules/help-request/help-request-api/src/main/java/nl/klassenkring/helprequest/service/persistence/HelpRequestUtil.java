/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.helprequest.model.HelpRequest;

/**
 * The persistence utility for the help request service. This utility wraps <code>nl.klassenkring.helprequest.service.persistence.impl.HelpRequestPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpRequestPersistence
 * @generated
 */
public class HelpRequestUtil {

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
	public static void clearCache(HelpRequest helpRequest) {
		getPersistence().clearCache(helpRequest);
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
	public static Map<Serializable, HelpRequest> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<HelpRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<HelpRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<HelpRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static HelpRequest update(HelpRequest helpRequest) {
		return getPersistence().update(helpRequest);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static HelpRequest update(
		HelpRequest helpRequest, ServiceContext serviceContext) {

		return getPersistence().update(helpRequest, serviceContext);
	}

	/**
	 * Returns all the help requests where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching help requests
	 */
	public static List<HelpRequest> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

	/**
	 * Returns a range of all the help requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of matching help requests
	 */
	public static List<HelpRequest> findByUuid(
		String uuid, int start, int end) {

		return getPersistence().findByUuid(uuid, start, end);
	}

	/**
	 * Returns an ordered range of all the help requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help requests
	 */
	public static List<HelpRequest> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help requests
	 */
	public static List<HelpRequest> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByUuid_First(
			String uuid, OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first help request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByUuid_First(
		String uuid, OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last help request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByUuid_Last(
			String uuid, OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last help request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByUuid_Last(
		String uuid, OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the help requests before and after the current help request in the ordered set where uuid = &#63;.
	 *
	 * @param helpRequestId the primary key of the current help request
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help request
	 * @throws NoSuchHelpRequestException if a help request with the primary key could not be found
	 */
	public static HelpRequest[] findByUuid_PrevAndNext(
			long helpRequestId, String uuid,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUuid_PrevAndNext(
			helpRequestId, uuid, orderByComparator);
	}

	/**
	 * Removes all the help requests where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of help requests where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching help requests
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the help request where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchHelpRequestException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the help request where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the help request where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the help request where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the help request that was removed
	 */
	public static HelpRequest removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of help requests where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching help requests
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the help requests where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching help requests
	 */
	public static List<HelpRequest> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

	/**
	 * Returns a range of all the help requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of matching help requests
	 */
	public static List<HelpRequest> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

	/**
	 * Returns an ordered range of all the help requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help requests
	 */
	public static List<HelpRequest> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help requests
	 */
	public static List<HelpRequest> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first help request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last help request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last help request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the help requests before and after the current help request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param helpRequestId the primary key of the current help request
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help request
	 * @throws NoSuchHelpRequestException if a help request with the primary key could not be found
	 */
	public static HelpRequest[] findByUuid_C_PrevAndNext(
			long helpRequestId, String uuid, long companyId,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByUuid_C_PrevAndNext(
			helpRequestId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the help requests where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of help requests where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching help requests
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the help request where classPostId = &#63; or throws a <code>NoSuchHelpRequestException</code> if it could not be found.
	 *
	 * @param classPostId the class post ID
	 * @return the matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByClassPostId(long classPostId)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByClassPostId(classPostId);
	}

	/**
	 * Returns the help request where classPostId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @return the matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByClassPostId(long classPostId) {
		return getPersistence().fetchByClassPostId(classPostId);
	}

	/**
	 * Returns the help request where classPostId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByClassPostId(
		long classPostId, boolean useFinderCache) {

		return getPersistence().fetchByClassPostId(classPostId, useFinderCache);
	}

	/**
	 * Removes the help request where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @return the help request that was removed
	 */
	public static HelpRequest removeByClassPostId(long classPostId)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of help requests where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching help requests
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns all the help requests where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @return the matching help requests
	 */
	public static List<HelpRequest> findByG_P(long groupId, boolean placed) {
		return getPersistence().findByG_P(groupId, placed);
	}

	/**
	 * Returns a range of all the help requests where groupId = &#63; and placed = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of matching help requests
	 */
	public static List<HelpRequest> findByG_P(
		long groupId, boolean placed, int start, int end) {

		return getPersistence().findByG_P(groupId, placed, start, end);
	}

	/**
	 * Returns an ordered range of all the help requests where groupId = &#63; and placed = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help requests
	 */
	public static List<HelpRequest> findByG_P(
		long groupId, boolean placed, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().findByG_P(
			groupId, placed, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help requests where groupId = &#63; and placed = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help requests
	 */
	public static List<HelpRequest> findByG_P(
		long groupId, boolean placed, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_P(
			groupId, placed, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help request in the ordered set where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByG_P_First(
			long groupId, boolean placed,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByG_P_First(
			groupId, placed, orderByComparator);
	}

	/**
	 * Returns the first help request in the ordered set where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByG_P_First(
		long groupId, boolean placed,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().fetchByG_P_First(
			groupId, placed, orderByComparator);
	}

	/**
	 * Returns the last help request in the ordered set where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help request
	 * @throws NoSuchHelpRequestException if a matching help request could not be found
	 */
	public static HelpRequest findByG_P_Last(
			long groupId, boolean placed,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByG_P_Last(
			groupId, placed, orderByComparator);
	}

	/**
	 * Returns the last help request in the ordered set where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help request, or <code>null</code> if a matching help request could not be found
	 */
	public static HelpRequest fetchByG_P_Last(
		long groupId, boolean placed,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().fetchByG_P_Last(
			groupId, placed, orderByComparator);
	}

	/**
	 * Returns the help requests before and after the current help request in the ordered set where groupId = &#63; and placed = &#63;.
	 *
	 * @param helpRequestId the primary key of the current help request
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help request
	 * @throws NoSuchHelpRequestException if a help request with the primary key could not be found
	 */
	public static HelpRequest[] findByG_P_PrevAndNext(
			long helpRequestId, long groupId, boolean placed,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByG_P_PrevAndNext(
			helpRequestId, groupId, placed, orderByComparator);
	}

	/**
	 * Returns all the help requests that the user has permission to view where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @return the matching help requests that the user has permission to view
	 */
	public static List<HelpRequest> filterFindByG_P(
		long groupId, boolean placed) {

		return getPersistence().filterFindByG_P(groupId, placed);
	}

	/**
	 * Returns a range of all the help requests that the user has permission to view where groupId = &#63; and placed = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of matching help requests that the user has permission to view
	 */
	public static List<HelpRequest> filterFindByG_P(
		long groupId, boolean placed, int start, int end) {

		return getPersistence().filterFindByG_P(groupId, placed, start, end);
	}

	/**
	 * Returns an ordered range of all the help requests that the user has permissions to view where groupId = &#63; and placed = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help requests that the user has permission to view
	 */
	public static List<HelpRequest> filterFindByG_P(
		long groupId, boolean placed, int start, int end,
		OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().filterFindByG_P(
			groupId, placed, start, end, orderByComparator);
	}

	/**
	 * Returns the help requests before and after the current help request in the ordered set of help requests that the user has permission to view where groupId = &#63; and placed = &#63;.
	 *
	 * @param helpRequestId the primary key of the current help request
	 * @param groupId the group ID
	 * @param placed the placed
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help request
	 * @throws NoSuchHelpRequestException if a help request with the primary key could not be found
	 */
	public static HelpRequest[] filterFindByG_P_PrevAndNext(
			long helpRequestId, long groupId, boolean placed,
			OrderByComparator<HelpRequest> orderByComparator)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().filterFindByG_P_PrevAndNext(
			helpRequestId, groupId, placed, orderByComparator);
	}

	/**
	 * Removes all the help requests where groupId = &#63; and placed = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 */
	public static void removeByG_P(long groupId, boolean placed) {
		getPersistence().removeByG_P(groupId, placed);
	}

	/**
	 * Returns the number of help requests where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @return the number of matching help requests
	 */
	public static int countByG_P(long groupId, boolean placed) {
		return getPersistence().countByG_P(groupId, placed);
	}

	/**
	 * Returns the number of help requests that the user has permission to view where groupId = &#63; and placed = &#63;.
	 *
	 * @param groupId the group ID
	 * @param placed the placed
	 * @return the number of matching help requests that the user has permission to view
	 */
	public static int filterCountByG_P(long groupId, boolean placed) {
		return getPersistence().filterCountByG_P(groupId, placed);
	}

	/**
	 * Caches the help request in the entity cache if it is enabled.
	 *
	 * @param helpRequest the help request
	 */
	public static void cacheResult(HelpRequest helpRequest) {
		getPersistence().cacheResult(helpRequest);
	}

	/**
	 * Caches the help requests in the entity cache if it is enabled.
	 *
	 * @param helpRequests the help requests
	 */
	public static void cacheResult(List<HelpRequest> helpRequests) {
		getPersistence().cacheResult(helpRequests);
	}

	/**
	 * Creates a new help request with the primary key. Does not add the help request to the database.
	 *
	 * @param helpRequestId the primary key for the new help request
	 * @return the new help request
	 */
	public static HelpRequest create(long helpRequestId) {
		return getPersistence().create(helpRequestId);
	}

	/**
	 * Removes the help request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request that was removed
	 * @throws NoSuchHelpRequestException if a help request with the primary key could not be found
	 */
	public static HelpRequest remove(long helpRequestId)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().remove(helpRequestId);
	}

	public static HelpRequest updateImpl(HelpRequest helpRequest) {
		return getPersistence().updateImpl(helpRequest);
	}

	/**
	 * Returns the help request with the primary key or throws a <code>NoSuchHelpRequestException</code> if it could not be found.
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request
	 * @throws NoSuchHelpRequestException if a help request with the primary key could not be found
	 */
	public static HelpRequest findByPrimaryKey(long helpRequestId)
		throws nl.klassenkring.helprequest.exception.
			NoSuchHelpRequestException {

		return getPersistence().findByPrimaryKey(helpRequestId);
	}

	/**
	 * Returns the help request with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request, or <code>null</code> if a help request with the primary key could not be found
	 */
	public static HelpRequest fetchByPrimaryKey(long helpRequestId) {
		return getPersistence().fetchByPrimaryKey(helpRequestId);
	}

	/**
	 * Returns all the help requests.
	 *
	 * @return the help requests
	 */
	public static List<HelpRequest> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the help requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of help requests
	 */
	public static List<HelpRequest> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the help requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help requests
	 */
	public static List<HelpRequest> findAll(
		int start, int end, OrderByComparator<HelpRequest> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the help requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help requests
	 */
	public static List<HelpRequest> findAll(
		int start, int end, OrderByComparator<HelpRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help requests from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of help requests.
	 *
	 * @return the number of help requests
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static HelpRequestPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(HelpRequestPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile HelpRequestPersistence _persistence;

}