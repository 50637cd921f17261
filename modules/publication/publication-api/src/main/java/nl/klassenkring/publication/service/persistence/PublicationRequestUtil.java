/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.publication.model.PublicationRequest;

/**
 * The persistence utility for the publication request service. This utility wraps <code>nl.klassenkring.publication.service.persistence.impl.PublicationRequestPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationRequestPersistence
 * @generated
 */
public class PublicationRequestUtil {

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
	public static void clearCache(PublicationRequest publicationRequest) {
		getPersistence().clearCache(publicationRequest);
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
	public static Map<Serializable, PublicationRequest> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PublicationRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PublicationRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PublicationRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PublicationRequest update(
		PublicationRequest publicationRequest) {

		return getPersistence().update(publicationRequest);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PublicationRequest update(
		PublicationRequest publicationRequest, ServiceContext serviceContext) {

		return getPersistence().update(publicationRequest, serviceContext);
	}

	/**
	 * Returns all the publication requests where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

	/**
	 * Returns a range of all the publication requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByUuid(
		String uuid, int start, int end) {

		return getPersistence().findByUuid(uuid, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByUuid_First(
			String uuid,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByUuid_First(
		String uuid, OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByUuid_Last(
			String uuid,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByUuid_Last(
		String uuid, OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where uuid = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByUuid_PrevAndNext(
			long publicationRequestId, String uuid,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUuid_PrevAndNext(
			publicationRequestId, uuid, orderByComparator);
	}

	/**
	 * Removes all the publication requests where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of publication requests where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching publication requests
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the publication request where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPublicationRequestException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the publication request where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the publication request where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the publication request where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the publication request that was removed
	 */
	public static PublicationRequest removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of publication requests where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching publication requests
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByUuid_C(
		String uuid, long companyId) {

		return getPersistence().findByUuid_C(uuid, companyId);
	}

	/**
	 * Returns a range of all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByUuid_C_PrevAndNext(
			long publicationRequestId, String uuid, long companyId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByUuid_C_PrevAndNext(
			publicationRequestId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the publication requests where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of publication requests where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching publication requests
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int status) {

		return getPersistence().findByS_S(schoolGroupId, status);
	}

	/**
	 * Returns a range of all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int status, int start, int end) {

		return getPersistence().findByS_S(schoolGroupId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByS_S(
			schoolGroupId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_S(
			schoolGroupId, status, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByS_S_First(
			long schoolGroupId, int status,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByS_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByS_S_First(
		long schoolGroupId, int status,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByS_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByS_S_Last(
			long schoolGroupId, int status,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByS_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByS_S_Last(
		long schoolGroupId, int status,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByS_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByS_S_PrevAndNext(
			long publicationRequestId, long schoolGroupId, int status,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByS_S_PrevAndNext(
			publicationRequestId, schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns all the publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses) {

		return getPersistence().findByS_S(schoolGroupId, statuses);
	}

	/**
	 * Returns a range of all the publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses, int start, int end) {

		return getPersistence().findByS_S(schoolGroupId, statuses, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByS_S(
			schoolGroupId, statuses, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where schoolGroupId = &#63; and status = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_S(
		long schoolGroupId, int[] statuses, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_S(
			schoolGroupId, statuses, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the publication requests where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public static void removeByS_S(long schoolGroupId, int status) {
		getPersistence().removeByS_S(schoolGroupId, status);
	}

	/**
	 * Returns the number of publication requests where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching publication requests
	 */
	public static int countByS_S(long schoolGroupId, int status) {
		return getPersistence().countByS_S(schoolGroupId, status);
	}

	/**
	 * Returns the number of publication requests where schoolGroupId = &#63; and status = any &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param statuses the statuses
	 * @return the number of matching publication requests
	 */
	public static int countByS_S(long schoolGroupId, int[] statuses) {
		return getPersistence().countByS_S(schoolGroupId, statuses);
	}

	/**
	 * Returns all the publication requests where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

	/**
	 * Returns a range of all the publication requests where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByGroupId_First(
			long groupId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByGroupId_First(
		long groupId, OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByGroupId_Last(
			long groupId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByGroupId_Last(
		long groupId, OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where groupId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByGroupId_PrevAndNext(
			long publicationRequestId, long groupId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByGroupId_PrevAndNext(
			publicationRequestId, groupId, orderByComparator);
	}

	/**
	 * Returns all the publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching publication requests that the user has permission to view
	 */
	public static List<PublicationRequest> filterFindByGroupId(long groupId) {
		return getPersistence().filterFindByGroupId(groupId);
	}

	/**
	 * Returns a range of all the publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests that the user has permission to view
	 */
	public static List<PublicationRequest> filterFindByGroupId(
		long groupId, int start, int end) {

		return getPersistence().filterFindByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests that the user has permission to view
	 */
	public static List<PublicationRequest> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().filterFindByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set of publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] filterFindByGroupId_PrevAndNext(
			long publicationRequestId, long groupId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().filterFindByGroupId_PrevAndNext(
			publicationRequestId, groupId, orderByComparator);
	}

	/**
	 * Removes all the publication requests where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of publication requests where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching publication requests
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns the number of publication requests that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching publication requests that the user has permission to view
	 */
	public static int filterCountByGroupId(long groupId) {
		return getPersistence().filterCountByGroupId(groupId);
	}

	/**
	 * Returns all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByG_U(
		long groupId, long userId) {

		return getPersistence().findByG_U(groupId, userId);
	}

	/**
	 * Returns a range of all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByG_U(
		long groupId, long userId, int start, int end) {

		return getPersistence().findByG_U(groupId, userId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByG_U(
		long groupId, long userId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByG_U(
			groupId, userId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByG_U(
		long groupId, long userId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_U(
			groupId, userId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByG_U_First(
			long groupId, long userId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByG_U_First(
			groupId, userId, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByG_U_First(
		long groupId, long userId,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByG_U_First(
			groupId, userId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByG_U_Last(
			long groupId, long userId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByG_U_Last(
			groupId, userId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByG_U_Last(
		long groupId, long userId,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByG_U_Last(
			groupId, userId, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where groupId = &#63; and userId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByG_U_PrevAndNext(
			long publicationRequestId, long groupId, long userId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByG_U_PrevAndNext(
			publicationRequestId, groupId, userId, orderByComparator);
	}

	/**
	 * Returns all the publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching publication requests that the user has permission to view
	 */
	public static List<PublicationRequest> filterFindByG_U(
		long groupId, long userId) {

		return getPersistence().filterFindByG_U(groupId, userId);
	}

	/**
	 * Returns a range of all the publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests that the user has permission to view
	 */
	public static List<PublicationRequest> filterFindByG_U(
		long groupId, long userId, int start, int end) {

		return getPersistence().filterFindByG_U(groupId, userId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests that the user has permissions to view where groupId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests that the user has permission to view
	 */
	public static List<PublicationRequest> filterFindByG_U(
		long groupId, long userId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().filterFindByG_U(
			groupId, userId, start, end, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set of publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] filterFindByG_U_PrevAndNext(
			long publicationRequestId, long groupId, long userId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().filterFindByG_U_PrevAndNext(
			publicationRequestId, groupId, userId, orderByComparator);
	}

	/**
	 * Removes all the publication requests where groupId = &#63; and userId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 */
	public static void removeByG_U(long groupId, long userId) {
		getPersistence().removeByG_U(groupId, userId);
	}

	/**
	 * Returns the number of publication requests where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching publication requests
	 */
	public static int countByG_U(long groupId, long userId) {
		return getPersistence().countByG_U(groupId, userId);
	}

	/**
	 * Returns the number of publication requests that the user has permission to view where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching publication requests that the user has permission to view
	 */
	public static int filterCountByG_U(long groupId, long userId) {
		return getPersistence().filterCountByG_U(groupId, userId);
	}

	/**
	 * Returns all the publication requests where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

	/**
	 * Returns a range of all the publication requests where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByClassPostId_First(
			long classPostId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByClassPostId_First(
		long classPostId,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByClassPostId_Last(
			long classPostId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByClassPostId_Last(
		long classPostId,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where classPostId = &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByClassPostId_PrevAndNext(
			long publicationRequestId, long classPostId,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByClassPostId_PrevAndNext(
			publicationRequestId, classPostId, orderByComparator);
	}

	/**
	 * Returns all the publication requests where classPostId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long[] classPostIds) {

		return getPersistence().findByClassPostId(classPostIds);
	}

	/**
	 * Returns a range of all the publication requests where classPostId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long[] classPostIds, int start, int end) {

		return getPersistence().findByClassPostId(classPostIds, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where classPostId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long[] classPostIds, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where classPostId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param classPostIds the class post IDs
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByClassPostId(
		long[] classPostIds, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the publication requests where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of publication requests where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching publication requests
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns the number of publication requests where classPostId = any &#63;.
	 *
	 * @param classPostIds the class post IDs
	 * @return the number of matching publication requests
	 */
	public static int countByClassPostId(long[] classPostIds) {
		return getPersistence().countByClassPostId(classPostIds);
	}

	/**
	 * Returns all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @return the matching publication requests
	 */
	public static List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate) {

		return getPersistence().findByS_LtS(status, submittedDate);
	}

	/**
	 * Returns a range of all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate, int start, int end) {

		return getPersistence().findByS_LtS(status, submittedDate, start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findByS_LtS(
			status, submittedDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication requests
	 */
	public static List<PublicationRequest> findByS_LtS(
		int status, Date submittedDate, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_LtS(
			status, submittedDate, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByS_LtS_First(
			int status, Date submittedDate,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByS_LtS_First(
			status, submittedDate, orderByComparator);
	}

	/**
	 * Returns the first publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByS_LtS_First(
		int status, Date submittedDate,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByS_LtS_First(
			status, submittedDate, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request
	 * @throws NoSuchPublicationRequestException if a matching publication request could not be found
	 */
	public static PublicationRequest findByS_LtS_Last(
			int status, Date submittedDate,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByS_LtS_Last(
			status, submittedDate, orderByComparator);
	}

	/**
	 * Returns the last publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchByS_LtS_Last(
		int status, Date submittedDate,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().fetchByS_LtS_Last(
			status, submittedDate, orderByComparator);
	}

	/**
	 * Returns the publication requests before and after the current publication request in the ordered set where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param publicationRequestId the primary key of the current publication request
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest[] findByS_LtS_PrevAndNext(
			long publicationRequestId, int status, Date submittedDate,
			OrderByComparator<PublicationRequest> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByS_LtS_PrevAndNext(
			publicationRequestId, status, submittedDate, orderByComparator);
	}

	/**
	 * Removes all the publication requests where status = &#63; and submittedDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 */
	public static void removeByS_LtS(int status, Date submittedDate) {
		getPersistence().removeByS_LtS(status, submittedDate);
	}

	/**
	 * Returns the number of publication requests where status = &#63; and submittedDate &le; &#63;.
	 *
	 * @param status the status
	 * @param submittedDate the submitted date
	 * @return the number of matching publication requests
	 */
	public static int countByS_LtS(int status, Date submittedDate) {
		return getPersistence().countByS_LtS(status, submittedDate);
	}

	/**
	 * Caches the publication request in the entity cache if it is enabled.
	 *
	 * @param publicationRequest the publication request
	 */
	public static void cacheResult(PublicationRequest publicationRequest) {
		getPersistence().cacheResult(publicationRequest);
	}

	/**
	 * Caches the publication requests in the entity cache if it is enabled.
	 *
	 * @param publicationRequests the publication requests
	 */
	public static void cacheResult(
		List<PublicationRequest> publicationRequests) {

		getPersistence().cacheResult(publicationRequests);
	}

	/**
	 * Creates a new publication request with the primary key. Does not add the publication request to the database.
	 *
	 * @param publicationRequestId the primary key for the new publication request
	 * @return the new publication request
	 */
	public static PublicationRequest create(long publicationRequestId) {
		return getPersistence().create(publicationRequestId);
	}

	/**
	 * Removes the publication request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request that was removed
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest remove(long publicationRequestId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().remove(publicationRequestId);
	}

	public static PublicationRequest updateImpl(
		PublicationRequest publicationRequest) {

		return getPersistence().updateImpl(publicationRequest);
	}

	/**
	 * Returns the publication request with the primary key or throws a <code>NoSuchPublicationRequestException</code> if it could not be found.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request
	 * @throws NoSuchPublicationRequestException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest findByPrimaryKey(long publicationRequestId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationRequestException {

		return getPersistence().findByPrimaryKey(publicationRequestId);
	}

	/**
	 * Returns the publication request with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request, or <code>null</code> if a publication request with the primary key could not be found
	 */
	public static PublicationRequest fetchByPrimaryKey(
		long publicationRequestId) {

		return getPersistence().fetchByPrimaryKey(publicationRequestId);
	}

	/**
	 * Returns all the publication requests.
	 *
	 * @return the publication requests
	 */
	public static List<PublicationRequest> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of publication requests
	 */
	public static List<PublicationRequest> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication requests
	 */
	public static List<PublicationRequest> findAll(
		int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication requests
	 */
	public static List<PublicationRequest> findAll(
		int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the publication requests from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of publication requests.
	 *
	 * @return the number of publication requests
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PublicationRequestPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PublicationRequestPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PublicationRequestPersistence _persistence;

}