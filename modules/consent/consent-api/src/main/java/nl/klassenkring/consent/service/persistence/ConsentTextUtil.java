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

import nl.klassenkring.consent.model.ConsentText;

/**
 * The persistence utility for the consent text service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentTextPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentTextPersistence
 * @generated
 */
public class ConsentTextUtil {

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
	public static void clearCache(ConsentText consentText) {
		getPersistence().clearCache(consentText);
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
	public static Map<Serializable, ConsentText> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentText> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentText> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentText> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentText update(ConsentText consentText) {
		return getPersistence().update(consentText);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentText update(
		ConsentText consentText, ServiceContext serviceContext) {

		return getPersistence().update(consentText, serviceContext);
	}

	/**
	 * Returns all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent texts
	 */
	public static List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey) {

		return getPersistence().findByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Returns a range of all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of matching consent texts
	 */
	public static List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end) {

		return getPersistence().findByS_K(
			schoolGroupId, purposeKey, start, end);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent texts
	 */
	public static List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end,
		OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().findByS_K(
			schoolGroupId, purposeKey, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent texts
	 */
	public static List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end,
		OrderByComparator<ConsentText> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_K(
			schoolGroupId, purposeKey, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public static ConsentText findByS_K_First(
			long schoolGroupId, String purposeKey,
			OrderByComparator<ConsentText> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findByS_K_First(
			schoolGroupId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public static ConsentText fetchByS_K_First(
		long schoolGroupId, String purposeKey,
		OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().fetchByS_K_First(
			schoolGroupId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public static ConsentText findByS_K_Last(
			long schoolGroupId, String purposeKey,
			OrderByComparator<ConsentText> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findByS_K_Last(
			schoolGroupId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public static ConsentText fetchByS_K_Last(
		long schoolGroupId, String purposeKey,
		OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().fetchByS_K_Last(
			schoolGroupId, purposeKey, orderByComparator);
	}

	/**
	 * Returns the consent texts before and after the current consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param consentTextId the primary key of the current consent text
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public static ConsentText[] findByS_K_PrevAndNext(
			long consentTextId, long schoolGroupId, String purposeKey,
			OrderByComparator<ConsentText> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findByS_K_PrevAndNext(
			consentTextId, schoolGroupId, purposeKey, orderByComparator);
	}

	/**
	 * Removes all the consent texts where schoolGroupId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 */
	public static void removeByS_K(long schoolGroupId, String purposeKey) {
		getPersistence().removeByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent texts
	 */
	public static int countByS_K(long schoolGroupId, String purposeKey) {
		return getPersistence().countByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Returns all the consent texts where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent texts
	 */
	public static List<ConsentText> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the consent texts where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of matching consent texts
	 */
	public static List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent texts
	 */
	public static List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent texts where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent texts
	 */
	public static List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentText> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public static ConsentText findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentText> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public static ConsentText fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public static ConsentText findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentText> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public static ConsentText fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the consent texts before and after the current consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentTextId the primary key of the current consent text
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public static ConsentText[] findBySchoolGroupId_PrevAndNext(
			long consentTextId, long schoolGroupId,
			OrderByComparator<ConsentText> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			consentTextId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the consent texts where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent texts
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or throws a <code>NoSuchConsentTextException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public static ConsentText findByS_K_V(
			long schoolGroupId, String purposeKey, int version)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findByS_K_V(schoolGroupId, purposeKey, version);
	}

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public static ConsentText fetchByS_K_V(
		long schoolGroupId, String purposeKey, int version) {

		return getPersistence().fetchByS_K_V(
			schoolGroupId, purposeKey, version);
	}

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public static ConsentText fetchByS_K_V(
		long schoolGroupId, String purposeKey, int version,
		boolean useFinderCache) {

		return getPersistence().fetchByS_K_V(
			schoolGroupId, purposeKey, version, useFinderCache);
	}

	/**
	 * Removes the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the consent text that was removed
	 */
	public static ConsentText removeByS_K_V(
			long schoolGroupId, String purposeKey, int version)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().removeByS_K_V(
			schoolGroupId, purposeKey, version);
	}

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the number of matching consent texts
	 */
	public static int countByS_K_V(
		long schoolGroupId, String purposeKey, int version) {

		return getPersistence().countByS_K_V(
			schoolGroupId, purposeKey, version);
	}

	/**
	 * Caches the consent text in the entity cache if it is enabled.
	 *
	 * @param consentText the consent text
	 */
	public static void cacheResult(ConsentText consentText) {
		getPersistence().cacheResult(consentText);
	}

	/**
	 * Caches the consent texts in the entity cache if it is enabled.
	 *
	 * @param consentTexts the consent texts
	 */
	public static void cacheResult(List<ConsentText> consentTexts) {
		getPersistence().cacheResult(consentTexts);
	}

	/**
	 * Creates a new consent text with the primary key. Does not add the consent text to the database.
	 *
	 * @param consentTextId the primary key for the new consent text
	 * @return the new consent text
	 */
	public static ConsentText create(long consentTextId) {
		return getPersistence().create(consentTextId);
	}

	/**
	 * Removes the consent text with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text that was removed
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public static ConsentText remove(long consentTextId)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().remove(consentTextId);
	}

	public static ConsentText updateImpl(ConsentText consentText) {
		return getPersistence().updateImpl(consentText);
	}

	/**
	 * Returns the consent text with the primary key or throws a <code>NoSuchConsentTextException</code> if it could not be found.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public static ConsentText findByPrimaryKey(long consentTextId)
		throws nl.klassenkring.consent.exception.NoSuchConsentTextException {

		return getPersistence().findByPrimaryKey(consentTextId);
	}

	/**
	 * Returns the consent text with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text, or <code>null</code> if a consent text with the primary key could not be found
	 */
	public static ConsentText fetchByPrimaryKey(long consentTextId) {
		return getPersistence().fetchByPrimaryKey(consentTextId);
	}

	/**
	 * Returns all the consent texts.
	 *
	 * @return the consent texts
	 */
	public static List<ConsentText> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @return the range of consent texts
	 */
	public static List<ConsentText> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent texts
	 */
	public static List<ConsentText> findAll(
		int start, int end, OrderByComparator<ConsentText> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent texts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTextModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent texts
	 * @param end the upper bound of the range of consent texts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent texts
	 */
	public static List<ConsentText> findAll(
		int start, int end, OrderByComparator<ConsentText> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent texts from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent texts.
	 *
	 * @return the number of consent texts
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentTextPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentTextPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentTextPersistence _persistence;

}