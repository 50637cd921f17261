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

import nl.klassenkring.consent.model.ConsentCampaign;

/**
 * The persistence utility for the consent campaign service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentCampaignPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentCampaignPersistence
 * @generated
 */
public class ConsentCampaignUtil {

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
	public static void clearCache(ConsentCampaign consentCampaign) {
		getPersistence().clearCache(consentCampaign);
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
	public static Map<Serializable, ConsentCampaign> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentCampaign> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentCampaign> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentCampaign> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentCampaign update(ConsentCampaign consentCampaign) {
		return getPersistence().update(consentCampaign);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentCampaign update(
		ConsentCampaign consentCampaign, ServiceContext serviceContext) {

		return getPersistence().update(consentCampaign, serviceContext);
	}

	/**
	 * Returns all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent campaigns
	 */
	public static List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId) {

		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @return the range of matching consent campaigns
	 */
	public static List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent campaigns
	 */
	public static List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent campaigns
	 */
	public static List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	public static ConsentCampaign findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentCampaign> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public static ConsentCampaign fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	public static ConsentCampaign findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentCampaign> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public static ConsentCampaign fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the consent campaigns before and after the current consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentCampaignId the primary key of the current consent campaign
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	public static ConsentCampaign[] findBySchoolGroupId_PrevAndNext(
			long consentCampaignId, long schoolGroupId,
			OrderByComparator<ConsentCampaign> orderByComparator)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			consentCampaignId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the consent campaigns where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of consent campaigns where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent campaigns
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or throws a <code>NoSuchConsentCampaignException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	public static ConsentCampaign findByS_Y(
			long schoolGroupId, String schoolYear)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().findByS_Y(schoolGroupId, schoolYear);
	}

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public static ConsentCampaign fetchByS_Y(
		long schoolGroupId, String schoolYear) {

		return getPersistence().fetchByS_Y(schoolGroupId, schoolYear);
	}

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public static ConsentCampaign fetchByS_Y(
		long schoolGroupId, String schoolYear, boolean useFinderCache) {

		return getPersistence().fetchByS_Y(
			schoolGroupId, schoolYear, useFinderCache);
	}

	/**
	 * Removes the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the consent campaign that was removed
	 */
	public static ConsentCampaign removeByS_Y(
			long schoolGroupId, String schoolYear)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().removeByS_Y(schoolGroupId, schoolYear);
	}

	/**
	 * Returns the number of consent campaigns where schoolGroupId = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the number of matching consent campaigns
	 */
	public static int countByS_Y(long schoolGroupId, String schoolYear) {
		return getPersistence().countByS_Y(schoolGroupId, schoolYear);
	}

	/**
	 * Caches the consent campaign in the entity cache if it is enabled.
	 *
	 * @param consentCampaign the consent campaign
	 */
	public static void cacheResult(ConsentCampaign consentCampaign) {
		getPersistence().cacheResult(consentCampaign);
	}

	/**
	 * Caches the consent campaigns in the entity cache if it is enabled.
	 *
	 * @param consentCampaigns the consent campaigns
	 */
	public static void cacheResult(List<ConsentCampaign> consentCampaigns) {
		getPersistence().cacheResult(consentCampaigns);
	}

	/**
	 * Creates a new consent campaign with the primary key. Does not add the consent campaign to the database.
	 *
	 * @param consentCampaignId the primary key for the new consent campaign
	 * @return the new consent campaign
	 */
	public static ConsentCampaign create(long consentCampaignId) {
		return getPersistence().create(consentCampaignId);
	}

	/**
	 * Removes the consent campaign with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign that was removed
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	public static ConsentCampaign remove(long consentCampaignId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().remove(consentCampaignId);
	}

	public static ConsentCampaign updateImpl(ConsentCampaign consentCampaign) {
		return getPersistence().updateImpl(consentCampaign);
	}

	/**
	 * Returns the consent campaign with the primary key or throws a <code>NoSuchConsentCampaignException</code> if it could not be found.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	public static ConsentCampaign findByPrimaryKey(long consentCampaignId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentCampaignException {

		return getPersistence().findByPrimaryKey(consentCampaignId);
	}

	/**
	 * Returns the consent campaign with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign, or <code>null</code> if a consent campaign with the primary key could not be found
	 */
	public static ConsentCampaign fetchByPrimaryKey(long consentCampaignId) {
		return getPersistence().fetchByPrimaryKey(consentCampaignId);
	}

	/**
	 * Returns all the consent campaigns.
	 *
	 * @return the consent campaigns
	 */
	public static List<ConsentCampaign> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @return the range of consent campaigns
	 */
	public static List<ConsentCampaign> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent campaigns
	 */
	public static List<ConsentCampaign> findAll(
		int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent campaigns
	 */
	public static List<ConsentCampaign> findAll(
		int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent campaigns from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent campaigns.
	 *
	 * @return the number of consent campaigns
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentCampaignPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentCampaignPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentCampaignPersistence _persistence;

}