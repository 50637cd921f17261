/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentSettingsException;
import nl.klassenkring.consent.model.ConsentSettings;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent settings service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentSettingsUtil
 * @generated
 */
@ProviderType
public interface ConsentSettingsPersistence
	extends BasePersistence<ConsentSettings> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentSettingsUtil} to access the consent settings persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or throws a <code>NoSuchConsentSettingsException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent settings
	 * @throws NoSuchConsentSettingsException if a matching consent settings could not be found
	 */
	public ConsentSettings findBySchoolGroupId(long schoolGroupId)
		throws NoSuchConsentSettingsException;

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent settings, or <code>null</code> if a matching consent settings could not be found
	 */
	public ConsentSettings fetchBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the consent settings where schoolGroupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent settings, or <code>null</code> if a matching consent settings could not be found
	 */
	public ConsentSettings fetchBySchoolGroupId(
		long schoolGroupId, boolean useFinderCache);

	/**
	 * Removes the consent settings where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the consent settings that was removed
	 */
	public ConsentSettings removeBySchoolGroupId(long schoolGroupId)
		throws NoSuchConsentSettingsException;

	/**
	 * Returns the number of consent settingses where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent settingses
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Caches the consent settings in the entity cache if it is enabled.
	 *
	 * @param consentSettings the consent settings
	 */
	public void cacheResult(ConsentSettings consentSettings);

	/**
	 * Caches the consent settingses in the entity cache if it is enabled.
	 *
	 * @param consentSettingses the consent settingses
	 */
	public void cacheResult(java.util.List<ConsentSettings> consentSettingses);

	/**
	 * Creates a new consent settings with the primary key. Does not add the consent settings to the database.
	 *
	 * @param consentSettingsId the primary key for the new consent settings
	 * @return the new consent settings
	 */
	public ConsentSettings create(long consentSettingsId);

	/**
	 * Removes the consent settings with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings that was removed
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	public ConsentSettings remove(long consentSettingsId)
		throws NoSuchConsentSettingsException;

	public ConsentSettings updateImpl(ConsentSettings consentSettings);

	/**
	 * Returns the consent settings with the primary key or throws a <code>NoSuchConsentSettingsException</code> if it could not be found.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings
	 * @throws NoSuchConsentSettingsException if a consent settings with the primary key could not be found
	 */
	public ConsentSettings findByPrimaryKey(long consentSettingsId)
		throws NoSuchConsentSettingsException;

	/**
	 * Returns the consent settings with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentSettingsId the primary key of the consent settings
	 * @return the consent settings, or <code>null</code> if a consent settings with the primary key could not be found
	 */
	public ConsentSettings fetchByPrimaryKey(long consentSettingsId);

	/**
	 * Returns all the consent settingses.
	 *
	 * @return the consent settingses
	 */
	public java.util.List<ConsentSettings> findAll();

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
	public java.util.List<ConsentSettings> findAll(int start, int end);

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
	public java.util.List<ConsentSettings> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentSettings>
			orderByComparator);

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
	public java.util.List<ConsentSettings> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentSettings>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent settingses from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent settingses.
	 *
	 * @return the number of consent settingses
	 */
	public int countAll();

}