/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.roster.exception.NoSuchGuardianException;
import nl.klassenkring.roster.model.Guardian;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the guardian service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GuardianUtil
 * @generated
 */
@ProviderType
public interface GuardianPersistence extends BasePersistence<Guardian> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link GuardianUtil} to access the guardian persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the guardians where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching guardians
	 */
	public java.util.List<Guardian> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	public java.util.List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	public java.util.List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	public java.util.List<Guardian> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public Guardian[] findBySchoolGroupId_PrevAndNext(
			long guardianId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Removes all the guardians where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of guardians where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching guardians
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the guardians where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @return the matching guardians
	 */
	public java.util.List<Guardian> findByGuardianUserId(long guardianUserId);

	/**
	 * Returns a range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	public java.util.List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end);

	/**
	 * Returns an ordered range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	public java.util.List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardians where guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	public java.util.List<Guardian> findByGuardianUserId(
		long guardianUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findByGuardianUserId_First(
			long guardianUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Returns the first guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchByGuardianUserId_First(
		long guardianUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns the last guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findByGuardianUserId_Last(
			long guardianUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Returns the last guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchByGuardianUserId_Last(
		long guardianUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where guardianUserId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public Guardian[] findByGuardianUserId_PrevAndNext(
			long guardianId, long guardianUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Removes all the guardians where guardianUserId = &#63; from the database.
	 *
	 * @param guardianUserId the guardian user ID
	 */
	public void removeByGuardianUserId(long guardianUserId);

	/**
	 * Returns the number of guardians where guardianUserId = &#63;.
	 *
	 * @param guardianUserId the guardian user ID
	 * @return the number of matching guardians
	 */
	public int countByGuardianUserId(long guardianUserId);

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or throws a <code>NoSuchGuardianException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchGuardianException;

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchByS_K(long schoolGroupId, String rosterKey);

	/**
	 * Returns the guardian where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchByS_K(
		long schoolGroupId, String rosterKey, boolean useFinderCache);

	/**
	 * Removes the guardian where schoolGroupId = &#63; and rosterKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the guardian that was removed
	 */
	public Guardian removeByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchGuardianException;

	/**
	 * Returns the number of guardians where schoolGroupId = &#63; and rosterKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the number of matching guardians
	 */
	public int countByS_K(long schoolGroupId, String rosterKey);

	/**
	 * Returns all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @return the matching guardians
	 */
	public java.util.List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId);

	/**
	 * Returns a range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of matching guardians
	 */
	public java.util.List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end);

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardians
	 */
	public java.util.List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardians
	 */
	public java.util.List<Guardian> findByS_U(
		long schoolGroupId, long guardianUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findByS_U_First(
			long schoolGroupId, long guardianUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Returns the first guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchByS_U_First(
		long schoolGroupId, long guardianUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian
	 * @throws NoSuchGuardianException if a matching guardian could not be found
	 */
	public Guardian findByS_U_Last(
			long schoolGroupId, long guardianUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Returns the last guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardian, or <code>null</code> if a matching guardian could not be found
	 */
	public Guardian fetchByS_U_Last(
		long schoolGroupId, long guardianUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns the guardians before and after the current guardian in the ordered set where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param guardianId the primary key of the current guardian
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public Guardian[] findByS_U_PrevAndNext(
			long guardianId, long schoolGroupId, long guardianUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardian>
				orderByComparator)
		throws NoSuchGuardianException;

	/**
	 * Removes all the guardians where schoolGroupId = &#63; and guardianUserId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 */
	public void removeByS_U(long schoolGroupId, long guardianUserId);

	/**
	 * Returns the number of guardians where schoolGroupId = &#63; and guardianUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param guardianUserId the guardian user ID
	 * @return the number of matching guardians
	 */
	public int countByS_U(long schoolGroupId, long guardianUserId);

	/**
	 * Caches the guardian in the entity cache if it is enabled.
	 *
	 * @param guardian the guardian
	 */
	public void cacheResult(Guardian guardian);

	/**
	 * Caches the guardians in the entity cache if it is enabled.
	 *
	 * @param guardians the guardians
	 */
	public void cacheResult(java.util.List<Guardian> guardians);

	/**
	 * Creates a new guardian with the primary key. Does not add the guardian to the database.
	 *
	 * @param guardianId the primary key for the new guardian
	 * @return the new guardian
	 */
	public Guardian create(long guardianId);

	/**
	 * Removes the guardian with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian that was removed
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public Guardian remove(long guardianId) throws NoSuchGuardianException;

	public Guardian updateImpl(Guardian guardian);

	/**
	 * Returns the guardian with the primary key or throws a <code>NoSuchGuardianException</code> if it could not be found.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian
	 * @throws NoSuchGuardianException if a guardian with the primary key could not be found
	 */
	public Guardian findByPrimaryKey(long guardianId)
		throws NoSuchGuardianException;

	/**
	 * Returns the guardian with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian, or <code>null</code> if a guardian with the primary key could not be found
	 */
	public Guardian fetchByPrimaryKey(long guardianId);

	/**
	 * Returns all the guardians.
	 *
	 * @return the guardians
	 */
	public java.util.List<Guardian> findAll();

	/**
	 * Returns a range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of guardians
	 */
	public java.util.List<Guardian> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardians
	 */
	public java.util.List<Guardian> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardians
	 */
	public java.util.List<Guardian> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardian>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the guardians from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of guardians.
	 *
	 * @return the number of guardians
	 */
	public int countAll();

}