/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentRequestException;
import nl.klassenkring.consent.model.ConsentRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent request service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentRequestUtil
 * @generated
 */
@ProviderType
public interface ConsentRequestPersistence
	extends BasePersistence<ConsentRequest> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentRequestUtil} to access the consent request persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the consent requests where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @return the matching consent requests
	 */
	public java.util.List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId);

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
	public java.util.List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end);

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
	public java.util.List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

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
	public java.util.List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByConsentCampaignId_First(
			long consentCampaignId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the first consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByConsentCampaignId_First(
		long consentCampaignId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

	/**
	 * Returns the last consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByConsentCampaignId_Last(
			long consentCampaignId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the last consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByConsentCampaignId_Last(
		long consentCampaignId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public ConsentRequest[] findByConsentCampaignId_PrevAndNext(
			long consentRequestId, long consentCampaignId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Removes all the consent requests where consentCampaignId = &#63; from the database.
	 *
	 * @param consentCampaignId the consent campaign ID
	 */
	public void removeByConsentCampaignId(long consentCampaignId);

	/**
	 * Returns the number of consent requests where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @return the number of matching consent requests
	 */
	public int countByConsentCampaignId(long consentCampaignId);

	/**
	 * Returns all the consent requests where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching consent requests
	 */
	public java.util.List<ConsentRequest> findByGuardianId(long guardianId);

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
	public java.util.List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end);

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
	public java.util.List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

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
	public java.util.List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByGuardianId_First(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the first consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByGuardianId_First(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

	/**
	 * Returns the last consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByGuardianId_Last(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the last consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByGuardianId_Last(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public ConsentRequest[] findByGuardianId_PrevAndNext(
			long consentRequestId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Removes all the consent requests where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public void removeByGuardianId(long guardianId);

	/**
	 * Returns the number of consent requests where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching consent requests
	 */
	public int countByGuardianId(long guardianId);

	/**
	 * Returns all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @return the matching consent requests
	 */
	public java.util.List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId);

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
	public java.util.List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end);

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
	public java.util.List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

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
	public java.util.List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByP_C_First(
			long pupilId, long consentCampaignId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the first consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByP_C_First(
		long pupilId, long consentCampaignId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

	/**
	 * Returns the last consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByP_C_Last(
			long pupilId, long consentCampaignId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the last consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByP_C_Last(
		long pupilId, long consentCampaignId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

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
	public ConsentRequest[] findByP_C_PrevAndNext(
			long consentRequestId, long pupilId, long consentCampaignId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
				orderByComparator)
		throws NoSuchConsentRequestException;

	/**
	 * Removes all the consent requests where pupilId = &#63; and consentCampaignId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 */
	public void removeByP_C(long pupilId, long consentCampaignId);

	/**
	 * Returns the number of consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @return the number of matching consent requests
	 */
	public int countByP_C(long pupilId, long consentCampaignId);

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or throws a <code>NoSuchConsentRequestException</code> if it could not be found.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	public ConsentRequest findByC_G_P(
			long consentCampaignId, long guardianId, long pupilId)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByC_G_P(
		long consentCampaignId, long guardianId, long pupilId);

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	public ConsentRequest fetchByC_G_P(
		long consentCampaignId, long guardianId, long pupilId,
		boolean useFinderCache);

	/**
	 * Removes the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; from the database.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the consent request that was removed
	 */
	public ConsentRequest removeByC_G_P(
			long consentCampaignId, long guardianId, long pupilId)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the number of consent requests where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the number of matching consent requests
	 */
	public int countByC_G_P(
		long consentCampaignId, long guardianId, long pupilId);

	/**
	 * Caches the consent request in the entity cache if it is enabled.
	 *
	 * @param consentRequest the consent request
	 */
	public void cacheResult(ConsentRequest consentRequest);

	/**
	 * Caches the consent requests in the entity cache if it is enabled.
	 *
	 * @param consentRequests the consent requests
	 */
	public void cacheResult(java.util.List<ConsentRequest> consentRequests);

	/**
	 * Creates a new consent request with the primary key. Does not add the consent request to the database.
	 *
	 * @param consentRequestId the primary key for the new consent request
	 * @return the new consent request
	 */
	public ConsentRequest create(long consentRequestId);

	/**
	 * Removes the consent request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request that was removed
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public ConsentRequest remove(long consentRequestId)
		throws NoSuchConsentRequestException;

	public ConsentRequest updateImpl(ConsentRequest consentRequest);

	/**
	 * Returns the consent request with the primary key or throws a <code>NoSuchConsentRequestException</code> if it could not be found.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	public ConsentRequest findByPrimaryKey(long consentRequestId)
		throws NoSuchConsentRequestException;

	/**
	 * Returns the consent request with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request, or <code>null</code> if a consent request with the primary key could not be found
	 */
	public ConsentRequest fetchByPrimaryKey(long consentRequestId);

	/**
	 * Returns all the consent requests.
	 *
	 * @return the consent requests
	 */
	public java.util.List<ConsentRequest> findAll();

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
	public java.util.List<ConsentRequest> findAll(int start, int end);

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
	public java.util.List<ConsentRequest> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator);

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
	public java.util.List<ConsentRequest> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentRequest>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent requests from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent requests.
	 *
	 * @return the number of consent requests
	 */
	public int countAll();

}