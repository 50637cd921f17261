/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentPurposeException;
import nl.klassenkring.consent.model.ConsentPurpose;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent purpose service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentPurposeUtil
 * @generated
 */
@ProviderType
public interface ConsentPurposePersistence
	extends BasePersistence<ConsentPurpose> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentPurposeUtil} to access the consent purpose persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the consent purposes where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent purposes
	 */
	public java.util.List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId);

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
	public java.util.List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

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
	public java.util.List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

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
	public java.util.List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public ConsentPurpose findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
				orderByComparator)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public ConsentPurpose fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public ConsentPurpose findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
				orderByComparator)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public ConsentPurpose fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

	/**
	 * Returns the consent purposes before and after the current consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentPurposeId the primary key of the current consent purpose
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public ConsentPurpose[] findBySchoolGroupId_PrevAndNext(
			long consentPurposeId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
				orderByComparator)
		throws NoSuchConsentPurposeException;

	/**
	 * Removes all the consent purposes where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent purposes
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @return the matching consent purposes
	 */
	public java.util.List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active);

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
	public java.util.List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end);

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
	public java.util.List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

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
	public java.util.List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public ConsentPurpose findByS_A_First(
			long schoolGroupId, boolean active,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
				orderByComparator)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public ConsentPurpose fetchByS_A_First(
		long schoolGroupId, boolean active,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public ConsentPurpose findByS_A_Last(
			long schoolGroupId, boolean active,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
				orderByComparator)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public ConsentPurpose fetchByS_A_Last(
		long schoolGroupId, boolean active,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

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
	public ConsentPurpose[] findByS_A_PrevAndNext(
			long consentPurposeId, long schoolGroupId, boolean active,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
				orderByComparator)
		throws NoSuchConsentPurposeException;

	/**
	 * Removes all the consent purposes where schoolGroupId = &#63; and active = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 */
	public void removeByS_A(long schoolGroupId, boolean active);

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @return the number of matching consent purposes
	 */
	public int countByS_A(long schoolGroupId, boolean active);

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or throws a <code>NoSuchConsentPurposeException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	public ConsentPurpose findByS_K(long schoolGroupId, String purposeKey)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public ConsentPurpose fetchByS_K(long schoolGroupId, String purposeKey);

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	public ConsentPurpose fetchByS_K(
		long schoolGroupId, String purposeKey, boolean useFinderCache);

	/**
	 * Removes the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the consent purpose that was removed
	 */
	public ConsentPurpose removeByS_K(long schoolGroupId, String purposeKey)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent purposes
	 */
	public int countByS_K(long schoolGroupId, String purposeKey);

	/**
	 * Caches the consent purpose in the entity cache if it is enabled.
	 *
	 * @param consentPurpose the consent purpose
	 */
	public void cacheResult(ConsentPurpose consentPurpose);

	/**
	 * Caches the consent purposes in the entity cache if it is enabled.
	 *
	 * @param consentPurposes the consent purposes
	 */
	public void cacheResult(java.util.List<ConsentPurpose> consentPurposes);

	/**
	 * Creates a new consent purpose with the primary key. Does not add the consent purpose to the database.
	 *
	 * @param consentPurposeId the primary key for the new consent purpose
	 * @return the new consent purpose
	 */
	public ConsentPurpose create(long consentPurposeId);

	/**
	 * Removes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public ConsentPurpose remove(long consentPurposeId)
		throws NoSuchConsentPurposeException;

	public ConsentPurpose updateImpl(ConsentPurpose consentPurpose);

	/**
	 * Returns the consent purpose with the primary key or throws a <code>NoSuchConsentPurposeException</code> if it could not be found.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	public ConsentPurpose findByPrimaryKey(long consentPurposeId)
		throws NoSuchConsentPurposeException;

	/**
	 * Returns the consent purpose with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose, or <code>null</code> if a consent purpose with the primary key could not be found
	 */
	public ConsentPurpose fetchByPrimaryKey(long consentPurposeId);

	/**
	 * Returns all the consent purposes.
	 *
	 * @return the consent purposes
	 */
	public java.util.List<ConsentPurpose> findAll();

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
	public java.util.List<ConsentPurpose> findAll(int start, int end);

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
	public java.util.List<ConsentPurpose> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator);

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
	public java.util.List<ConsentPurpose> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentPurpose>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent purposes from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent purposes.
	 *
	 * @return the number of consent purposes
	 */
	public int countAll();

}