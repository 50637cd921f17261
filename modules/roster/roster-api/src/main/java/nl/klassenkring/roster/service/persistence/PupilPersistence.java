/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.roster.exception.NoSuchPupilException;
import nl.klassenkring.roster.model.Pupil;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the pupil service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PupilUtil
 * @generated
 */
@ProviderType
public interface PupilPersistence extends BasePersistence<Pupil> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PupilUtil} to access the pupil persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the pupils where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching pupils
	 */
	public java.util.List<Pupil> findBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns a range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of matching pupils
	 */
	public java.util.List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pupils
	 */
	public java.util.List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pupils where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pupils
	 */
	public java.util.List<Pupil> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public Pupil findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Pupil>
				orderByComparator)
		throws NoSuchPupilException;

	/**
	 * Returns the first pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public Pupil fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns the last pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public Pupil findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Pupil>
				orderByComparator)
		throws NoSuchPupilException;

	/**
	 * Returns the last pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public Pupil fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns the pupils before and after the current pupil in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param pupilId the primary key of the current pupil
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public Pupil[] findBySchoolGroupId_PrevAndNext(
			long pupilId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<Pupil>
				orderByComparator)
		throws NoSuchPupilException;

	/**
	 * Removes all the pupils where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of pupils where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching pupils
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns all the pupils where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @return the matching pupils
	 */
	public java.util.List<Pupil> findByPupilUserId(long pupilUserId);

	/**
	 * Returns a range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of matching pupils
	 */
	public java.util.List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end);

	/**
	 * Returns an ordered range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pupils
	 */
	public java.util.List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pupils where pupilUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param pupilUserId the pupil user ID
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pupils
	 */
	public java.util.List<Pupil> findByPupilUserId(
		long pupilUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public Pupil findByPupilUserId_First(
			long pupilUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Pupil>
				orderByComparator)
		throws NoSuchPupilException;

	/**
	 * Returns the first pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public Pupil fetchByPupilUserId_First(
		long pupilUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns the last pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public Pupil findByPupilUserId_Last(
			long pupilUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Pupil>
				orderByComparator)
		throws NoSuchPupilException;

	/**
	 * Returns the last pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public Pupil fetchByPupilUserId_Last(
		long pupilUserId,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns the pupils before and after the current pupil in the ordered set where pupilUserId = &#63;.
	 *
	 * @param pupilId the primary key of the current pupil
	 * @param pupilUserId the pupil user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public Pupil[] findByPupilUserId_PrevAndNext(
			long pupilId, long pupilUserId,
			com.liferay.portal.kernel.util.OrderByComparator<Pupil>
				orderByComparator)
		throws NoSuchPupilException;

	/**
	 * Removes all the pupils where pupilUserId = &#63; from the database.
	 *
	 * @param pupilUserId the pupil user ID
	 */
	public void removeByPupilUserId(long pupilUserId);

	/**
	 * Returns the number of pupils where pupilUserId = &#63;.
	 *
	 * @param pupilUserId the pupil user ID
	 * @return the number of matching pupils
	 */
	public int countByPupilUserId(long pupilUserId);

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or throws a <code>NoSuchPupilException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching pupil
	 * @throws NoSuchPupilException if a matching pupil could not be found
	 */
	public Pupil findByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchPupilException;

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public Pupil fetchByS_K(long schoolGroupId, String rosterKey);

	/**
	 * Returns the pupil where schoolGroupId = &#63; and rosterKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching pupil, or <code>null</code> if a matching pupil could not be found
	 */
	public Pupil fetchByS_K(
		long schoolGroupId, String rosterKey, boolean useFinderCache);

	/**
	 * Removes the pupil where schoolGroupId = &#63; and rosterKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the pupil that was removed
	 */
	public Pupil removeByS_K(long schoolGroupId, String rosterKey)
		throws NoSuchPupilException;

	/**
	 * Returns the number of pupils where schoolGroupId = &#63; and rosterKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param rosterKey the roster key
	 * @return the number of matching pupils
	 */
	public int countByS_K(long schoolGroupId, String rosterKey);

	/**
	 * Caches the pupil in the entity cache if it is enabled.
	 *
	 * @param pupil the pupil
	 */
	public void cacheResult(Pupil pupil);

	/**
	 * Caches the pupils in the entity cache if it is enabled.
	 *
	 * @param pupils the pupils
	 */
	public void cacheResult(java.util.List<Pupil> pupils);

	/**
	 * Creates a new pupil with the primary key. Does not add the pupil to the database.
	 *
	 * @param pupilId the primary key for the new pupil
	 * @return the new pupil
	 */
	public Pupil create(long pupilId);

	/**
	 * Removes the pupil with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil that was removed
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public Pupil remove(long pupilId) throws NoSuchPupilException;

	public Pupil updateImpl(Pupil pupil);

	/**
	 * Returns the pupil with the primary key or throws a <code>NoSuchPupilException</code> if it could not be found.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil
	 * @throws NoSuchPupilException if a pupil with the primary key could not be found
	 */
	public Pupil findByPrimaryKey(long pupilId) throws NoSuchPupilException;

	/**
	 * Returns the pupil with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil, or <code>null</code> if a pupil with the primary key could not be found
	 */
	public Pupil fetchByPrimaryKey(long pupilId);

	/**
	 * Returns all the pupils.
	 *
	 * @return the pupils
	 */
	public java.util.List<Pupil> findAll();

	/**
	 * Returns a range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of pupils
	 */
	public java.util.List<Pupil> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of pupils
	 */
	public java.util.List<Pupil> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of pupils
	 */
	public java.util.List<Pupil> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Pupil>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the pupils from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of pupils.
	 *
	 * @return the number of pupils
	 */
	public int countAll();

}