/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentDecisionException;
import nl.klassenkring.consent.model.ConsentDecision;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent decision service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentDecisionUtil
 * @generated
 */
@ProviderType
public interface ConsentDecisionPersistence
	extends BasePersistence<ConsentDecision> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentDecisionUtil} to access the consent decision persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the consent decisions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision[] findByPupilId_PrevAndNext(
			long consentDecisionId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Removes all the consent decisions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of consent decisions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching consent decisions
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Returns all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @return the matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey);

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end);

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByP_K_First(
			long pupilId, String purposeKey,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByP_K_First(
		long pupilId, String purposeKey,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByP_K_Last(
			long pupilId, String purposeKey,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByP_K_Last(
		long pupilId, String purposeKey,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision[] findByP_K_PrevAndNext(
			long consentDecisionId, long pupilId, String purposeKey,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Removes all the consent decisions where pupilId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 */
	public void removeByP_K(long pupilId, String purposeKey);

	/**
	 * Returns the number of consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent decisions
	 */
	public int countByP_K(long pupilId, String purposeKey);

	/**
	 * Returns all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @return the matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_G(
		long pupilId, long guardianId);

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end);

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByP_G_First(
			long pupilId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByP_G_First(
		long pupilId, long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByP_G_Last(
			long pupilId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByP_G_Last(
		long pupilId, long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision[] findByP_G_PrevAndNext(
			long consentDecisionId, long pupilId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Removes all the consent decisions where pupilId = &#63; and guardianId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 */
	public void removeByP_G(long pupilId, long guardianId);

	/**
	 * Returns the number of consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @return the number of matching consent decisions
	 */
	public int countByP_G(long pupilId, long guardianId);

	/**
	 * Returns all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @return the matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear);

	/**
	 * Returns a range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end);

	/**
	 * Returns an ordered range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByS_K_Y_First(
			long schoolGroupId, String purposeKey, String schoolYear,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the first consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByS_K_Y_First(
		long schoolGroupId, String purposeKey, String schoolYear,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the last consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByS_K_Y_Last(
			long schoolGroupId, String purposeKey, String schoolYear,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the last consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByS_K_Y_Last(
		long schoolGroupId, String purposeKey, String schoolYear,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision[] findByS_K_Y_PrevAndNext(
			long consentDecisionId, long schoolGroupId, String purposeKey,
			String schoolYear,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Removes all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 */
	public void removeByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear);

	/**
	 * Returns the number of consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @return the number of matching consent decisions
	 */
	public int countByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear);

	/**
	 * Returns all the consent decisions where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByGuardianId(long guardianId);

	/**
	 * Returns a range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end);

	/**
	 * Returns an ordered range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	public java.util.List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByGuardianId_First(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the first consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByGuardianId_First(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the last consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	public ConsentDecision findByGuardianId_Last(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the last consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	public ConsentDecision fetchByGuardianId_Last(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision[] findByGuardianId_PrevAndNext(
			long consentDecisionId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
				orderByComparator)
		throws NoSuchConsentDecisionException;

	/**
	 * Removes all the consent decisions where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public void removeByGuardianId(long guardianId);

	/**
	 * Returns the number of consent decisions where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching consent decisions
	 */
	public int countByGuardianId(long guardianId);

	/**
	 * Caches the consent decision in the entity cache if it is enabled.
	 *
	 * @param consentDecision the consent decision
	 */
	public void cacheResult(ConsentDecision consentDecision);

	/**
	 * Caches the consent decisions in the entity cache if it is enabled.
	 *
	 * @param consentDecisions the consent decisions
	 */
	public void cacheResult(java.util.List<ConsentDecision> consentDecisions);

	/**
	 * Creates a new consent decision with the primary key. Does not add the consent decision to the database.
	 *
	 * @param consentDecisionId the primary key for the new consent decision
	 * @return the new consent decision
	 */
	public ConsentDecision create(long consentDecisionId);

	/**
	 * Removes the consent decision with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision that was removed
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision remove(long consentDecisionId)
		throws NoSuchConsentDecisionException;

	public ConsentDecision updateImpl(ConsentDecision consentDecision);

	/**
	 * Returns the consent decision with the primary key or throws a <code>NoSuchConsentDecisionException</code> if it could not be found.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	public ConsentDecision findByPrimaryKey(long consentDecisionId)
		throws NoSuchConsentDecisionException;

	/**
	 * Returns the consent decision with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision, or <code>null</code> if a consent decision with the primary key could not be found
	 */
	public ConsentDecision fetchByPrimaryKey(long consentDecisionId);

	/**
	 * Returns all the consent decisions.
	 *
	 * @return the consent decisions
	 */
	public java.util.List<ConsentDecision> findAll();

	/**
	 * Returns a range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of consent decisions
	 */
	public java.util.List<ConsentDecision> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent decisions
	 */
	public java.util.List<ConsentDecision> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator);

	/**
	 * Returns an ordered range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent decisions
	 */
	public java.util.List<ConsentDecision> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentDecision>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent decisions from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent decisions.
	 *
	 * @return the number of consent decisions
	 */
	public int countAll();

}