/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentCampaignException;
import nl.klassenkring.consent.model.ConsentCampaign;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent campaign service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentCampaignUtil
 * @generated
 */
@ProviderType
public interface ConsentCampaignPersistence
	extends BasePersistence<ConsentCampaign> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentCampaignUtil} to access the consent campaign persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent campaigns
	 */
	public java.util.List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId);

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
	public java.util.List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

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
	public java.util.List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
			orderByComparator);

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
	public java.util.List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	public ConsentCampaign findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
				orderByComparator)
		throws NoSuchConsentCampaignException;

	/**
	 * Returns the first consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public ConsentCampaign fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
			orderByComparator);

	/**
	 * Returns the last consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	public ConsentCampaign findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
				orderByComparator)
		throws NoSuchConsentCampaignException;

	/**
	 * Returns the last consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public ConsentCampaign fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
			orderByComparator);

	/**
	 * Returns the consent campaigns before and after the current consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentCampaignId the primary key of the current consent campaign
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	public ConsentCampaign[] findBySchoolGroupId_PrevAndNext(
			long consentCampaignId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
				orderByComparator)
		throws NoSuchConsentCampaignException;

	/**
	 * Removes all the consent campaigns where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of consent campaigns where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent campaigns
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or throws a <code>NoSuchConsentCampaignException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	public ConsentCampaign findByS_Y(long schoolGroupId, String schoolYear)
		throws NoSuchConsentCampaignException;

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public ConsentCampaign fetchByS_Y(long schoolGroupId, String schoolYear);

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	public ConsentCampaign fetchByS_Y(
		long schoolGroupId, String schoolYear, boolean useFinderCache);

	/**
	 * Removes the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the consent campaign that was removed
	 */
	public ConsentCampaign removeByS_Y(long schoolGroupId, String schoolYear)
		throws NoSuchConsentCampaignException;

	/**
	 * Returns the number of consent campaigns where schoolGroupId = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the number of matching consent campaigns
	 */
	public int countByS_Y(long schoolGroupId, String schoolYear);

	/**
	 * Caches the consent campaign in the entity cache if it is enabled.
	 *
	 * @param consentCampaign the consent campaign
	 */
	public void cacheResult(ConsentCampaign consentCampaign);

	/**
	 * Caches the consent campaigns in the entity cache if it is enabled.
	 *
	 * @param consentCampaigns the consent campaigns
	 */
	public void cacheResult(java.util.List<ConsentCampaign> consentCampaigns);

	/**
	 * Creates a new consent campaign with the primary key. Does not add the consent campaign to the database.
	 *
	 * @param consentCampaignId the primary key for the new consent campaign
	 * @return the new consent campaign
	 */
	public ConsentCampaign create(long consentCampaignId);

	/**
	 * Removes the consent campaign with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign that was removed
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	public ConsentCampaign remove(long consentCampaignId)
		throws NoSuchConsentCampaignException;

	public ConsentCampaign updateImpl(ConsentCampaign consentCampaign);

	/**
	 * Returns the consent campaign with the primary key or throws a <code>NoSuchConsentCampaignException</code> if it could not be found.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	public ConsentCampaign findByPrimaryKey(long consentCampaignId)
		throws NoSuchConsentCampaignException;

	/**
	 * Returns the consent campaign with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign, or <code>null</code> if a consent campaign with the primary key could not be found
	 */
	public ConsentCampaign fetchByPrimaryKey(long consentCampaignId);

	/**
	 * Returns all the consent campaigns.
	 *
	 * @return the consent campaigns
	 */
	public java.util.List<ConsentCampaign> findAll();

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
	public java.util.List<ConsentCampaign> findAll(int start, int end);

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
	public java.util.List<ConsentCampaign> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
			orderByComparator);

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
	public java.util.List<ConsentCampaign> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentCampaign>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent campaigns from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent campaigns.
	 *
	 * @return the number of consent campaigns
	 */
	public int countAll();

}