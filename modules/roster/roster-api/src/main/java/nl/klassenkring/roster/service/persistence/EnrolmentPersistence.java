/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.roster.exception.NoSuchEnrolmentException;
import nl.klassenkring.roster.model.Enrolment;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the enrolment service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see EnrolmentUtil
 * @generated
 */
@ProviderType
public interface EnrolmentPersistence extends BasePersistence<Enrolment> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link EnrolmentUtil} to access the enrolment persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the enrolments where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching enrolments
	 */
	public java.util.List<Enrolment> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	public java.util.List<Enrolment> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	public java.util.List<Enrolment> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns an ordered range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	public java.util.List<Enrolment> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public Enrolment findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the first enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public Enrolment fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns the last enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public Enrolment findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the last enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public Enrolment fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public Enrolment[] findByPupilId_PrevAndNext(
			long enrolmentId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Removes all the enrolments where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of enrolments where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching enrolments
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Returns all the enrolments where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching enrolments
	 */
	public java.util.List<Enrolment> findByGroupId(long groupId);

	/**
	 * Returns a range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	public java.util.List<Enrolment> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	public java.util.List<Enrolment> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns an ordered range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	public java.util.List<Enrolment> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public Enrolment findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the first enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public Enrolment fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns the last enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public Enrolment findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the last enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public Enrolment fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public Enrolment[] findByGroupId_PrevAndNext(
			long enrolmentId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Removes all the enrolments where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of enrolments where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching enrolments
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the enrolments where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching enrolments
	 */
	public java.util.List<Enrolment> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	public java.util.List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	public java.util.List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns an ordered range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	public java.util.List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public Enrolment findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the first enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public Enrolment fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns the last enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public Enrolment findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the last enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public Enrolment fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public Enrolment[] findBySchoolGroupId_PrevAndNext(
			long enrolmentId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
				orderByComparator)
		throws NoSuchEnrolmentException;

	/**
	 * Removes all the enrolments where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of enrolments where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching enrolments
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Caches the enrolment in the entity cache if it is enabled.
	 *
	 * @param enrolment the enrolment
	 */
	public void cacheResult(Enrolment enrolment);

	/**
	 * Caches the enrolments in the entity cache if it is enabled.
	 *
	 * @param enrolments the enrolments
	 */
	public void cacheResult(java.util.List<Enrolment> enrolments);

	/**
	 * Creates a new enrolment with the primary key. Does not add the enrolment to the database.
	 *
	 * @param enrolmentId the primary key for the new enrolment
	 * @return the new enrolment
	 */
	public Enrolment create(long enrolmentId);

	/**
	 * Removes the enrolment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment that was removed
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public Enrolment remove(long enrolmentId) throws NoSuchEnrolmentException;

	public Enrolment updateImpl(Enrolment enrolment);

	/**
	 * Returns the enrolment with the primary key or throws a <code>NoSuchEnrolmentException</code> if it could not be found.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public Enrolment findByPrimaryKey(long enrolmentId)
		throws NoSuchEnrolmentException;

	/**
	 * Returns the enrolment with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment, or <code>null</code> if a enrolment with the primary key could not be found
	 */
	public Enrolment fetchByPrimaryKey(long enrolmentId);

	/**
	 * Returns all the enrolments.
	 *
	 * @return the enrolments
	 */
	public java.util.List<Enrolment> findAll();

	/**
	 * Returns a range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of enrolments
	 */
	public java.util.List<Enrolment> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of enrolments
	 */
	public java.util.List<Enrolment> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator);

	/**
	 * Returns an ordered range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of enrolments
	 */
	public java.util.List<Enrolment> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Enrolment>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the enrolments from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of enrolments.
	 *
	 * @return the number of enrolments
	 */
	public int countAll();

}