/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchConsentTextException;
import nl.klassenkring.consent.model.ConsentText;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the consent text service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentTextUtil
 * @generated
 */
@ProviderType
public interface ConsentTextPersistence extends BasePersistence<ConsentText> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ConsentTextUtil} to access the consent text persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent texts
	 */
	public java.util.List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey);

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
	public java.util.List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end);

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
	public java.util.List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

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
	public java.util.List<ConsentText> findByS_K(
		long schoolGroupId, String purposeKey, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public ConsentText findByS_K_First(
			long schoolGroupId, String purposeKey,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
				orderByComparator)
		throws NoSuchConsentTextException;

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public ConsentText fetchByS_K_First(
		long schoolGroupId, String purposeKey,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public ConsentText findByS_K_Last(
			long schoolGroupId, String purposeKey,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
				orderByComparator)
		throws NoSuchConsentTextException;

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public ConsentText fetchByS_K_Last(
		long schoolGroupId, String purposeKey,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

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
	public ConsentText[] findByS_K_PrevAndNext(
			long consentTextId, long schoolGroupId, String purposeKey,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
				orderByComparator)
		throws NoSuchConsentTextException;

	/**
	 * Removes all the consent texts where schoolGroupId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 */
	public void removeByS_K(long schoolGroupId, String purposeKey);

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent texts
	 */
	public int countByS_K(long schoolGroupId, String purposeKey);

	/**
	 * Returns all the consent texts where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent texts
	 */
	public java.util.List<ConsentText> findBySchoolGroupId(long schoolGroupId);

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
	public java.util.List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

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
	public java.util.List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

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
	public java.util.List<ConsentText> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public ConsentText findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
				orderByComparator)
		throws NoSuchConsentTextException;

	/**
	 * Returns the first consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public ConsentText fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public ConsentText findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
				orderByComparator)
		throws NoSuchConsentTextException;

	/**
	 * Returns the last consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public ConsentText fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

	/**
	 * Returns the consent texts before and after the current consent text in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentTextId the primary key of the current consent text
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public ConsentText[] findBySchoolGroupId_PrevAndNext(
			long consentTextId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
				orderByComparator)
		throws NoSuchConsentTextException;

	/**
	 * Removes all the consent texts where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent texts
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or throws a <code>NoSuchConsentTextException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the matching consent text
	 * @throws NoSuchConsentTextException if a matching consent text could not be found
	 */
	public ConsentText findByS_K_V(
			long schoolGroupId, String purposeKey, int version)
		throws NoSuchConsentTextException;

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public ConsentText fetchByS_K_V(
		long schoolGroupId, String purposeKey, int version);

	/**
	 * Returns the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent text, or <code>null</code> if a matching consent text could not be found
	 */
	public ConsentText fetchByS_K_V(
		long schoolGroupId, String purposeKey, int version,
		boolean useFinderCache);

	/**
	 * Removes the consent text where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the consent text that was removed
	 */
	public ConsentText removeByS_K_V(
			long schoolGroupId, String purposeKey, int version)
		throws NoSuchConsentTextException;

	/**
	 * Returns the number of consent texts where schoolGroupId = &#63; and purposeKey = &#63; and version = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param version the version
	 * @return the number of matching consent texts
	 */
	public int countByS_K_V(long schoolGroupId, String purposeKey, int version);

	/**
	 * Caches the consent text in the entity cache if it is enabled.
	 *
	 * @param consentText the consent text
	 */
	public void cacheResult(ConsentText consentText);

	/**
	 * Caches the consent texts in the entity cache if it is enabled.
	 *
	 * @param consentTexts the consent texts
	 */
	public void cacheResult(java.util.List<ConsentText> consentTexts);

	/**
	 * Creates a new consent text with the primary key. Does not add the consent text to the database.
	 *
	 * @param consentTextId the primary key for the new consent text
	 * @return the new consent text
	 */
	public ConsentText create(long consentTextId);

	/**
	 * Removes the consent text with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text that was removed
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public ConsentText remove(long consentTextId)
		throws NoSuchConsentTextException;

	public ConsentText updateImpl(ConsentText consentText);

	/**
	 * Returns the consent text with the primary key or throws a <code>NoSuchConsentTextException</code> if it could not be found.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text
	 * @throws NoSuchConsentTextException if a consent text with the primary key could not be found
	 */
	public ConsentText findByPrimaryKey(long consentTextId)
		throws NoSuchConsentTextException;

	/**
	 * Returns the consent text with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentTextId the primary key of the consent text
	 * @return the consent text, or <code>null</code> if a consent text with the primary key could not be found
	 */
	public ConsentText fetchByPrimaryKey(long consentTextId);

	/**
	 * Returns all the consent texts.
	 *
	 * @return the consent texts
	 */
	public java.util.List<ConsentText> findAll();

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
	public java.util.List<ConsentText> findAll(int start, int end);

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
	public java.util.List<ConsentText> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator);

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
	public java.util.List<ConsentText> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ConsentText>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the consent texts from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of consent texts.
	 *
	 * @return the number of consent texts
	 */
	public int countAll();

}