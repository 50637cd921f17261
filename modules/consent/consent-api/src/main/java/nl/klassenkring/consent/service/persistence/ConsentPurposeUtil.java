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

import nl.klassenkring.consent.model.ConsentPurpose;

/**
 * The persistence utility for the consent purpose service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentPurposePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentPurposePersistence
 * @generated
 */
public class ConsentPurposeUtil {

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
	public static void clearCache(ConsentPurpose consentPurpose) {
		getPersistence().clearCache(consentPurpose);
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
	public static Map<Serializable, ConsentPurpose> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentPurpose> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentPurpose> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentPurpose> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentPurpose update(ConsentPurpose consentPurpose) {
		return getPersistence().update(consentPurpose);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentPurpose update(
		ConsentPurpose consentPurpose, ServiceContext serviceContext) {

		return getPersistence().update(consentPurpose, serviceContext);
	}

	/**
	 * Returns all the consent purposes where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent purposes
	 */
	public static List<ConsentPurpose> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the consent purposes where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of matching consent purposes
	 */
	public static List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent purposes
	 */
	public static List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent purposes
	 */
	public static List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public static ConsentPurpose findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public static ConsentPurpose fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public static ConsentPurpose findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public static ConsentPurpose fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the consent purposes before and after the current consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentPurposeId the primary key of the current consent purpose
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose[] findBySchoolGroupId_PrevAndNext(
			long consentPurposeId, long schoolGroupId,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			consentPurposeId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the consent purposes where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent purposes
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @return the matching consent purposes
	 */
	public static List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active) {

		return getPersistence().findByS_A(schoolGroupId, active);
	}

	/**
	 * Returns a range of all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of matching consent purposes
	 */
	public static List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end) {

		return getPersistence().findByS_A(schoolGroupId, active, start, end);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent purposes
	 */
	public static List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().findByS_A(
			schoolGroupId, active, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent purposes
	 */
	public static List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_A(
			schoolGroupId, active, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public static ConsentPurpose findByS_A_First(
			long schoolGroupId, boolean active,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findByS_A_First(
			schoolGroupId, active, orderByComparator);
	}

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public static ConsentPurpose fetchByS_A_First(
		long schoolGroupId, boolean active,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().fetchByS_A_First(
			schoolGroupId, active, orderByComparator);
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public static ConsentPurpose findByS_A_Last(
			long schoolGroupId, boolean active,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findByS_A_Last(
			schoolGroupId, active, orderByComparator);
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public static ConsentPurpose fetchByS_A_Last(
		long schoolGroupId, boolean active,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().fetchByS_A_Last(
			schoolGroupId, active, orderByComparator);
	}

	/**
	 * Returns the consent purposes before and after the current consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param consentPurposeId the primary key of the current consent purpose
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose[] findByS_A_PrevAndNext(
			long consentPurposeId, long schoolGroupId, boolean active,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findByS_A_PrevAndNext(
			consentPurposeId, schoolGroupId, active, orderByComparator);
	}

	/**
	 * Removes all the consent purposes where schoolGroupId = &#63; and active = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 */
	public static void removeByS_A(long schoolGroupId, boolean active) {
		getPersistence().removeByS_A(schoolGroupId, active);
	}

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @return the number of matching consent purposes
	 */
	public static int countByS_A(long schoolGroupId, boolean active) {
		return getPersistence().countByS_A(schoolGroupId, active);
	}

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or throws a <code>NoSuchConsentPurposeException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public static ConsentPurpose findByS_K(
			long schoolGroupId, String purposeKey)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public static ConsentPurpose fetchByS_K(
		long schoolGroupId, String purposeKey) {

		return getPersistence().fetchByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public static ConsentPurpose fetchByS_K(
		long schoolGroupId, String purposeKey, boolean useFinderCache) {

		return getPersistence().fetchByS_K(
			schoolGroupId, purposeKey, useFinderCache);
	}

	/**
	 * Removes the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the consent purpose that was removed
	 */
	public static ConsentPurpose removeByS_K(
			long schoolGroupId, String purposeKey)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().removeByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent purposes
	 */
	public static int countByS_K(long schoolGroupId, String purposeKey) {
		return getPersistence().countByS_K(schoolGroupId, purposeKey);
	}

	/**
	 * Caches the consent purpose in the entity cache if it is enabled.
	 *
	 * @param consentPurpose the consent purpose
	 */
	public static void cacheResult(ConsentPurpose consentPurpose) {
		getPersistence().cacheResult(consentPurpose);
	}

	/**
	 * Caches the consent purposes in the entity cache if it is enabled.
	 *
	 * @param consentPurposes the consent purposes
	 */
	public static void cacheResult(List<ConsentPurpose> consentPurposes) {
		getPersistence().cacheResult(consentPurposes);
	}

	/**
	 * Creates a new consent purpose with the primary key. Does not add the consent purpose to the database.
	 *
	 * @param consentPurposeId the primary key for the new consent purpose
	 * @return the new consent purpose
	 */
	public static ConsentPurpose create(long consentPurposeId) {
		return getPersistence().create(consentPurposeId);
	}

	/**
	 * Removes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose remove(long consentPurposeId)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().remove(consentPurposeId);
	}

	public static ConsentPurpose updateImpl(ConsentPurpose consentPurpose) {
		return getPersistence().updateImpl(consentPurpose);
	}

	/**
	 * Returns the consent purpose with the primary key or throws a <code>NoSuchConsentPurposeException</code> if it could not be found.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose findByPrimaryKey(long consentPurposeId)
		throws nl.klassenkring.consent.exception.NoSuchConsentPurposeException {

		return getPersistence().findByPrimaryKey(consentPurposeId);
	}

	/**
	 * Returns the consent purpose with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose, or <code>null</code> if a consent purpose with the primary key could not be found
	 */
	public static ConsentPurpose fetchByPrimaryKey(long consentPurposeId) {
		return getPersistence().fetchByPrimaryKey(consentPurposeId);
	}

	/**
	 * Returns all the consent purposes.
	 *
	 * @return the consent purposes
	 */
	public static List<ConsentPurpose> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of consent purposes
	 */
	public static List<ConsentPurpose> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent purposes
	 */
	public static List<ConsentPurpose> findAll(
		int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent purposes
	 */
	public static List<ConsentPurpose> findAll(
		int start, int end, OrderByComparator<ConsentPurpose> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent purposes from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent purposes.
	 *
	 * @return the number of consent purposes
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentPurposePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentPurposePersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentPurposePersistence _persistence;

}