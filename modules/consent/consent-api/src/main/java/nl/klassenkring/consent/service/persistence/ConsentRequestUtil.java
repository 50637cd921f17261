/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.consent.model.ConsentRequest;

/**
 * The persistence utility for the consent request service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentRequestPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentRequestPersistence
 * @generated
 */
public class ConsentRequestUtil {

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
	public static void clearCache(ConsentRequest consentRequest) {
		getPersistence().clearCache(consentRequest);
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
	public static Map<Serializable, ConsentRequest> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentRequest> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentRequest update(ConsentRequest consentRequest) {
		return getPersistence().update(consentRequest);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentRequest update(
		ConsentRequest consentRequest, ServiceContext serviceContext) {

		return getPersistence().update(consentRequest, serviceContext);
	}

	/**
	 * Returns all the consent requests where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @return the matching consent requests
	 */
	public static List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId) {

		return getPersistence().findByConsentCampaignId(consentCampaignId);
	}

	/**
	 * Returns a range of all the consent requests where consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of matching consent requests
	 */
	public static List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end) {

		return getPersistence().findByConsentCampaignId(
			consentCampaignId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent requests where consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent requests
	 */
	public static List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().findByConsentCampaignId(
			consentCampaignId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent requests where consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent requests
	 */
	public static List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByConsentCampaignId(
			consentCampaignId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByConsentCampaignId_First(
			long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByConsentCampaignId_First(
			consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the first consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByConsentCampaignId_First(
		long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().fetchByConsentCampaignId_First(
			consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the last consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByConsentCampaignId_Last(
			long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByConsentCampaignId_Last(
			consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the last consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByConsentCampaignId_Last(
		long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().fetchByConsentCampaignId_Last(
			consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public static ConsentRequest[] findByConsentCampaignId_PrevAndNext(
			long consentRequestId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByConsentCampaignId_PrevAndNext(
			consentRequestId, consentCampaignId, orderByComparator);
	}

	/**
	 * Removes all the consent requests where consentCampaignId = &#63; from the database.
	 *
	 * @param consentCampaignId the consent campaign ID
	 */
	public static void removeByConsentCampaignId(long consentCampaignId) {
		getPersistence().removeByConsentCampaignId(consentCampaignId);
	}

	/**
	 * Returns the number of consent requests where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @return the number of matching consent requests
	 */
	public static int countByConsentCampaignId(long consentCampaignId) {
		return getPersistence().countByConsentCampaignId(consentCampaignId);
	}

	/**
	 * Returns all the consent requests where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching consent requests
	 */
	public static List<ConsentRequest> findByGuardianId(long guardianId) {
		return getPersistence().findByGuardianId(guardianId);
	}

	/**
	 * Returns a range of all the consent requests where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of matching consent requests
	 */
	public static List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end) {

		return getPersistence().findByGuardianId(guardianId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent requests where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent requests
	 */
	public static List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent requests where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent requests
	 */
	public static List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGuardianId(
			guardianId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByGuardianId_First(
			long guardianId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the first consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByGuardianId_First(
		long guardianId, OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().fetchByGuardianId_First(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByGuardianId_Last(
			long guardianId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the last consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByGuardianId_Last(
		long guardianId, OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().fetchByGuardianId_Last(
			guardianId, orderByComparator);
	}

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public static ConsentRequest[] findByGuardianId_PrevAndNext(
			long consentRequestId, long guardianId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByGuardianId_PrevAndNext(
			consentRequestId, guardianId, orderByComparator);
	}

	/**
	 * Removes all the consent requests where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public static void removeByGuardianId(long guardianId) {
		getPersistence().removeByGuardianId(guardianId);
	}

	/**
	 * Returns the number of consent requests where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching consent requests
	 */
	public static int countByGuardianId(long guardianId) {
		return getPersistence().countByGuardianId(guardianId);
	}

	/**
	 * Returns all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @return the matching consent requests
	 */
	public static List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId) {

		return getPersistence().findByP_C(pupilId, consentCampaignId);
	}

	/**
	 * Returns a range of all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of matching consent requests
	 */
	public static List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end) {

		return getPersistence().findByP_C(
			pupilId, consentCampaignId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent requests
	 */
	public static List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().findByP_C(
			pupilId, consentCampaignId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent requests
	 */
	public static List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByP_C(
			pupilId, consentCampaignId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByP_C_First(
			long pupilId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByP_C_First(
			pupilId, consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the first consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByP_C_First(
		long pupilId, long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().fetchByP_C_First(
			pupilId, consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the last consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByP_C_Last(
			long pupilId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByP_C_Last(
			pupilId, consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the last consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByP_C_Last(
		long pupilId, long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().fetchByP_C_Last(
			pupilId, consentCampaignId, orderByComparator);
	}

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public static ConsentRequest[] findByP_C_PrevAndNext(
			long consentRequestId, long pupilId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByP_C_PrevAndNext(
			consentRequestId, pupilId, consentCampaignId, orderByComparator);
	}

	/**
	 * Removes all the consent requests where pupilId = &#63; and consentCampaignId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 */
	public static void removeByP_C(long pupilId, long consentCampaignId) {
		getPersistence().removeByP_C(pupilId, consentCampaignId);
	}

	/**
	 * Returns the number of consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @return the number of matching consent requests
	 */
	public static int countByP_C(long pupilId, long consentCampaignId) {
		return getPersistence().countByP_C(pupilId, consentCampaignId);
	}

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or throws a <code>NoSuchConsentRequestException</code> if it could not be found.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public static ConsentRequest findByC_G_P(
			long consentCampaignId, long guardianId, long pupilId)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByC_G_P(
			consentCampaignId, guardianId, pupilId);
	}

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByC_G_P(
		long consentCampaignId, long guardianId, long pupilId) {

		return getPersistence().fetchByC_G_P(
			consentCampaignId, guardianId, pupilId);
	}

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public static ConsentRequest fetchByC_G_P(
		long consentCampaignId, long guardianId, long pupilId,
		boolean useFinderCache) {

		return getPersistence().fetchByC_G_P(
			consentCampaignId, guardianId, pupilId, useFinderCache);
	}

	/**
	 * Removes the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; from the database.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the consent request that was removed
	 */
	public static ConsentRequest removeByC_G_P(
			long consentCampaignId, long guardianId, long pupilId)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().removeByC_G_P(
			consentCampaignId, guardianId, pupilId);
	}

	/**
	 * Returns the number of consent requests where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the number of matching consent requests
	 */
	public static int countByC_G_P(
		long consentCampaignId, long guardianId, long pupilId) {

		return getPersistence().countByC_G_P(
			consentCampaignId, guardianId, pupilId);
	}

	/**
	 * Caches the consent request in the entity cache if it is enabled.
	 *
	 * @param consentRequest the consent request
	 */
	public static void cacheResult(ConsentRequest consentRequest) {
		getPersistence().cacheResult(consentRequest);
	}

	/**
	 * Caches the consent requests in the entity cache if it is enabled.
	 *
	 * @param consentRequests the consent requests
	 */
	public static void cacheResult(List<ConsentRequest> consentRequests) {
		getPersistence().cacheResult(consentRequests);
	}

	/**
	 * Creates a new consent request with the primary key. Does not add the consent request to the database.
	 *
	 * @param consentRequestId the primary key for the new consent request
	 * @return the new consent request
	 */
	public static ConsentRequest create(long consentRequestId) {
		return getPersistence().create(consentRequestId);
	}

	/**
	 * Removes the consent request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request that was removed
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public static ConsentRequest remove(long consentRequestId)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().remove(consentRequestId);
	}

	public static ConsentRequest updateImpl(ConsentRequest consentRequest) {
		return getPersistence().updateImpl(consentRequest);
	}

	/**
	 * Returns the consent request with the primary key or throws a <code>NoSuchConsentRequestException</code> if it could not be found.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public static ConsentRequest findByPrimaryKey(long consentRequestId)
		throws nl.klassenkring.consent.exception.NoSuchConsentRequestException {

		return getPersistence().findByPrimaryKey(consentRequestId);
	}

	/**
	 * Returns the consent request with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request, or <code>null</code> if a consent request with the primary key could not be found
	 */
	public static ConsentRequest fetchByPrimaryKey(long consentRequestId) {
		return getPersistence().fetchByPrimaryKey(consentRequestId);
	}

	/**
	 * Returns all the consent requests.
	 *
	 * @return the consent requests
	 */
	public static List<ConsentRequest> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of consent requests
	 */
	public static List<ConsentRequest> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent requests
	 */
	public static List<ConsentRequest> findAll(
		int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent requests
	 */
	public static List<ConsentRequest> findAll(
		int start, int end, OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent requests from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent requests.
	 *
	 * @return the number of consent requests
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentRequestPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentRequestPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentRequestPersistence _persistence;

}