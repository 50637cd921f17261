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

import nl.klassenkring.consent.model.ConsentSettings;

/**
 * The persistence utility for the consent settings service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentSettingsPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentSettingsPersistence
 * @generated
 */
public class ConsentSettingsUtil {

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
	public static void clearCache(ConsentSettings consentSettings) {
		getPersistence().clearCache(consentSettings);
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
	public static Map<Serializable, ConsentSettings> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentSettings> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentSettings> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentSettings> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentSettings> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentSettings update(ConsentSettings consentSettings) {
		return getPersistence().update(consentSettings);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentSettings update(
		ConsentSettings consentSettings, ServiceContext serviceContext) {

		return getPersistence().update(consentSettings, serviceContext);
	}

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or throws a <code>NoSuchConsentSettingsException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent settings
	 * @throws NoSuchConsentSettingsException if a matching consent settings could not be found
	 */
	public static ConsentSettings findBySchoolGroupId(long schoolGroupId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentSettingsException {

		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent settings, or <code>null</code> if a matching consent settings could not be found
	 */
	public static ConsentSettings fetchBySchoolGroupId(long schoolGroupId) {
		return getPersistence().fetchBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent settings, or <code>null</code> if a matching consent settings could not be found
	 */
	public static ConsentSettings fetchBySchoolGroupId(
		long schoolGroupId, boolean useFinderCache) {

		return getPersistence().fetchBySchoolGroupId(
			schoolGroupId, useFinderCache);
	}

	/**
	 * Removes the consent settings where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the consent settings that was removed
	 */
	public static ConsentSettings removeBySchoolGroupId(long schoolGroupId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentSettingsException {

		return getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of consent settingses where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent settingses
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Caches the consent settings in the entity cache if it is enabled.
	 *
	 * @param consentSettings the consent settings
	 */
	public static void cacheResult(ConsentSettings consentSettings) {
		getPersistence().cacheResult(consentSettings);
	}

	/**
	 * Caches the consent settingses in the entity cache if it is enabled.
	 *
	 * @param consentSettingses the consent settingses
	 */
	public static void cacheResult(List<ConsentSettings> consentSettingses) {
		getPersistence().cacheResult(consentSettingses);
	}

	/**
	 * Creates a new consent settings with the primary key. Does not add the consent settings to the database.
	 *
	 * @param consentSettingsId the primary key for the new consent settings
	 * @return the new consent settings
	 */
	public static ConsentSettings create(long consentSettingsId) {
		return getPersistence().create(consentSettingsId);
	}

	/**
	 * Removes the consent settings with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings that was removed
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	public static ConsentSettings remove(long consentSettingsId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentSettingsException {

		return getPersistence().remove(consentSettingsId);
	}

	public static ConsentSettings updateImpl(ConsentSettings consentSettings) {
		return getPersistence().updateImpl(consentSettings);
	}

	/**
	 * Returns the consent settings with the primary key or throws a <code>NoSuchConsentSettingsException</code> if it could not be found.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	public static ConsentSettings findByPrimaryKey(long consentSettingsId)
		throws nl.klassenkring.consent.exception.
			NoSuchConsentSettingsException {

		return getPersistence().findByPrimaryKey(consentSettingsId);
	}

	/**
	 * Returns the consent settings with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings, or <code>null</code> if a consent settings with the primary key could not be found
	 */
	public static ConsentSettings fetchByPrimaryKey(long consentSettingsId) {
		return getPersistence().fetchByPrimaryKey(consentSettingsId);
	}

	/**
	 * Returns all the consent settingses.
	 *
	 * @return the consent settingses
	 */
	public static List<ConsentSettings> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @return the range of consent settingses
	 */
	public static List<ConsentSettings> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent settingses
	 */
	public static List<ConsentSettings> findAll(
		int start, int end,
		OrderByComparator<ConsentSettings> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent settingses.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentSettingsModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent settingses
	 * @param end the upper bound of the range of consent settingses (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent settingses
	 */
	public static List<ConsentSettings> findAll(
		int start, int end,
		OrderByComparator<ConsentSettings> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent settingses from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent settingses.
	 *
	 * @return the number of consent settingses
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentSettingsPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentSettingsPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentSettingsPersistence _persistence;

}