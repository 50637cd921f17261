/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.roster.exception.NoSuchGuardianshipException;
import nl.klassenkring.roster.model.Guardianship;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the guardianship service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see GuardianshipUtil
 * @generated
 */
@ProviderType
public interface GuardianshipPersistence extends BasePersistence<Guardianship> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link GuardianshipUtil} to access the guardianship persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the guardianships where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching guardianships
	 */
	public java.util.List<Guardianship> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	public java.util.List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	public java.util.List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardianships where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	public java.util.List<Guardianship> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public Guardianship findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the first guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public Guardianship fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns the last guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public Guardianship findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the last guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public Guardianship fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public Guardianship[] findBySchoolGroupId_PrevAndNext(
			long guardianshipId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Removes all the guardianships where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of guardianships where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching guardianships
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the guardianships where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching guardianships
	 */
	public java.util.List<Guardianship> findByGuardianId(long guardianId);

	/**
	 * Returns a range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	public java.util.List<Guardianship> findByGuardianId(
		long guardianId, int start, int end);

	/**
	 * Returns an ordered range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	public java.util.List<Guardianship> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardianships where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	public java.util.List<Guardianship> findByGuardianId(
		long guardianId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public Guardianship findByGuardianId_First(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the first guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public Guardianship fetchByGuardianId_First(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns the last guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public Guardianship findByGuardianId_Last(
			long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the last guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public Guardianship fetchByGuardianId_Last(
		long guardianId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public Guardianship[] findByGuardianId_PrevAndNext(
			long guardianshipId, long guardianId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Removes all the guardianships where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	public void removeByGuardianId(long guardianId);

	/**
	 * Returns the number of guardianships where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching guardianships
	 */
	public int countByGuardianId(long guardianId);

	/**
	 * Returns all the guardianships where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching guardianships
	 */
	public java.util.List<Guardianship> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of matching guardianships
	 */
	public java.util.List<Guardianship> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching guardianships
	 */
	public java.util.List<Guardianship> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardianships where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching guardianships
	 */
	public java.util.List<Guardianship> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public Guardianship findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the first guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public Guardianship fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns the last guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship
	 * @throws NoSuchGuardianshipException if a matching guardianship could not be found
	 */
	public Guardianship findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the last guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching guardianship, or <code>null</code> if a matching guardianship could not be found
	 */
	public Guardianship fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns the guardianships before and after the current guardianship in the ordered set where pupilId = &#63;.
	 *
	 * @param guardianshipId the primary key of the current guardianship
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public Guardianship[] findByPupilId_PrevAndNext(
			long guardianshipId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
				orderByComparator)
		throws NoSuchGuardianshipException;

	/**
	 * Removes all the guardianships where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of guardianships where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching guardianships
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Caches the guardianship in the entity cache if it is enabled.
	 *
	 * @param guardianship the guardianship
	 */
	public void cacheResult(Guardianship guardianship);

	/**
	 * Caches the guardianships in the entity cache if it is enabled.
	 *
	 * @param guardianships the guardianships
	 */
	public void cacheResult(java.util.List<Guardianship> guardianships);

	/**
	 * Creates a new guardianship with the primary key. Does not add the guardianship to the database.
	 *
	 * @param guardianshipId the primary key for the new guardianship
	 * @return the new guardianship
	 */
	public Guardianship create(long guardianshipId);

	/**
	 * Removes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public Guardianship remove(long guardianshipId)
		throws NoSuchGuardianshipException;

	public Guardianship updateImpl(Guardianship guardianship);

	/**
	 * Returns the guardianship with the primary key or throws a <code>NoSuchGuardianshipException</code> if it could not be found.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship
	 * @throws NoSuchGuardianshipException if a guardianship with the primary key could not be found
	 */
	public Guardianship findByPrimaryKey(long guardianshipId)
		throws NoSuchGuardianshipException;

	/**
	 * Returns the guardianship with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship, or <code>null</code> if a guardianship with the primary key could not be found
	 */
	public Guardianship fetchByPrimaryKey(long guardianshipId);

	/**
	 * Returns all the guardianships.
	 *
	 * @return the guardianships
	 */
	public java.util.List<Guardianship> findAll();

	/**
	 * Returns a range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of guardianships
	 */
	public java.util.List<Guardianship> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of guardianships
	 */
	public java.util.List<Guardianship> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator);

	/**
	 * Returns an ordered range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of guardianships
	 */
	public java.util.List<Guardianship> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Guardianship>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the guardianships from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of guardianships.
	 *
	 * @return the number of guardianships
	 */
	public int countAll();

}