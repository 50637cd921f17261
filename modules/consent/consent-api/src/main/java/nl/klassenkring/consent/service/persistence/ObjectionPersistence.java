/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.consent.exception.NoSuchObjectionException;
import nl.klassenkring.consent.model.Objection;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the objection service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ObjectionUtil
 * @generated
 */
@ProviderType
public interface ObjectionPersistence extends BasePersistence<Objection> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ObjectionUtil} to access the objection persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the objections where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching objections
	 */
	public java.util.List<Objection> findByPictureId(long pictureId);

	/**
	 * Returns a range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	public java.util.List<Objection> findByPictureId(
		long pictureId, int start, int end);

	/**
	 * Returns an ordered range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	public java.util.List<Objection> findByPictureId(
		long pictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns an ordered range of all the objections where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	public java.util.List<Objection> findByPictureId(
		long pictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public Objection findByPictureId_First(
			long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Returns the first objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public Objection fetchByPictureId_First(
		long pictureId,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns the last objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public Objection findByPictureId_Last(
			long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Returns the last objection in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public Objection fetchByPictureId_Last(
		long pictureId,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns the objections before and after the current objection in the ordered set where pictureId = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public Objection[] findByPictureId_PrevAndNext(
			long objectionId, long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Removes all the objections where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	public void removeByPictureId(long pictureId);

	/**
	 * Returns the number of objections where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching objections
	 */
	public int countByPictureId(long pictureId);

	/**
	 * Returns all the objections where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching objections
	 */
	public java.util.List<Objection> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	public java.util.List<Objection> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	public java.util.List<Objection> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns an ordered range of all the objections where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	public java.util.List<Objection> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public Objection findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Returns the first objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public Objection fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns the last objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public Objection findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Returns the last objection in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public Objection fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns the objections before and after the current objection in the ordered set where pupilId = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public Objection[] findByPupilId_PrevAndNext(
			long objectionId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Removes all the objections where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of objections where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching objections
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Returns all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching objections
	 */
	public java.util.List<Objection> findByS_S(
		long schoolGroupId, String status);

	/**
	 * Returns a range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of matching objections
	 */
	public java.util.List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end);

	/**
	 * Returns an ordered range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching objections
	 */
	public java.util.List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns an ordered range of all the objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching objections
	 */
	public java.util.List<Objection> findByS_S(
		long schoolGroupId, String status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public Objection findByS_S_First(
			long schoolGroupId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Returns the first objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public Objection fetchByS_S_First(
		long schoolGroupId, String status,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns the last objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection
	 * @throws NoSuchObjectionException if a matching objection could not be found
	 */
	public Objection findByS_S_Last(
			long schoolGroupId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Returns the last objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching objection, or <code>null</code> if a matching objection could not be found
	 */
	public Objection fetchByS_S_Last(
		long schoolGroupId, String status,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns the objections before and after the current objection in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param objectionId the primary key of the current objection
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public Objection[] findByS_S_PrevAndNext(
			long objectionId, long schoolGroupId, String status,
			com.liferay.portal.kernel.util.OrderByComparator<Objection>
				orderByComparator)
		throws NoSuchObjectionException;

	/**
	 * Removes all the objections where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public void removeByS_S(long schoolGroupId, String status);

	/**
	 * Returns the number of objections where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching objections
	 */
	public int countByS_S(long schoolGroupId, String status);

	/**
	 * Caches the objection in the entity cache if it is enabled.
	 *
	 * @param objection the objection
	 */
	public void cacheResult(Objection objection);

	/**
	 * Caches the objections in the entity cache if it is enabled.
	 *
	 * @param objections the objections
	 */
	public void cacheResult(java.util.List<Objection> objections);

	/**
	 * Creates a new objection with the primary key. Does not add the objection to the database.
	 *
	 * @param objectionId the primary key for the new objection
	 * @return the new objection
	 */
	public Objection create(long objectionId);

	/**
	 * Removes the objection with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection that was removed
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public Objection remove(long objectionId) throws NoSuchObjectionException;

	public Objection updateImpl(Objection objection);

	/**
	 * Returns the objection with the primary key or throws a <code>NoSuchObjectionException</code> if it could not be found.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection
	 * @throws NoSuchObjectionException if a objection with the primary key could not be found
	 */
	public Objection findByPrimaryKey(long objectionId)
		throws NoSuchObjectionException;

	/**
	 * Returns the objection with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param objectionId the primary key of the objection
	 * @return the objection, or <code>null</code> if a objection with the primary key could not be found
	 */
	public Objection fetchByPrimaryKey(long objectionId);

	/**
	 * Returns all the objections.
	 *
	 * @return the objections
	 */
	public java.util.List<Objection> findAll();

	/**
	 * Returns a range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @return the range of objections
	 */
	public java.util.List<Objection> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of objections
	 */
	public java.util.List<Objection> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator);

	/**
	 * Returns an ordered range of all the objections.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ObjectionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of objections
	 * @param end the upper bound of the range of objections (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of objections
	 */
	public java.util.List<Objection> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Objection>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the objections from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of objections.
	 *
	 * @return the number of objections
	 */
	public int countAll();

}