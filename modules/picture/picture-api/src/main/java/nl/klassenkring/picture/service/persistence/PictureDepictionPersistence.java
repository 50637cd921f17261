/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.picture.exception.NoSuchPictureDepictionException;
import nl.klassenkring.picture.model.PictureDepiction;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the picture depiction service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PictureDepictionUtil
 * @generated
 */
@ProviderType
public interface PictureDepictionPersistence
	extends BasePersistence<PictureDepiction> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PictureDepictionUtil} to access the picture depiction persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the picture depictions where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPictureId(long pictureId);

	/**
	 * Returns a range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end);

	/**
	 * Returns an ordered range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns an ordered range of all the picture depictions where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPictureId(
		long pictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public PictureDepiction findByPictureId_First(
			long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
				orderByComparator)
		throws NoSuchPictureDepictionException;

	/**
	 * Returns the first picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public PictureDepiction fetchByPictureId_First(
		long pictureId,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns the last picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public PictureDepiction findByPictureId_Last(
			long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
				orderByComparator)
		throws NoSuchPictureDepictionException;

	/**
	 * Returns the last picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public PictureDepiction fetchByPictureId_Last(
		long pictureId,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns the picture depictions before and after the current picture depiction in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureDepictionId the primary key of the current picture depiction
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public PictureDepiction[] findByPictureId_PrevAndNext(
			long pictureDepictionId, long pictureId,
			com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
				orderByComparator)
		throws NoSuchPictureDepictionException;

	/**
	 * Removes all the picture depictions where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	public void removeByPictureId(long pictureId);

	/**
	 * Returns the number of picture depictions where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching picture depictions
	 */
	public int countByPictureId(long pictureId);

	/**
	 * Returns all the picture depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPupilId(long pupilId);

	/**
	 * Returns a range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end);

	/**
	 * Returns an ordered range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns an ordered range of all the picture depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching picture depictions
	 */
	public java.util.List<PictureDepiction> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public PictureDepiction findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
				orderByComparator)
		throws NoSuchPictureDepictionException;

	/**
	 * Returns the first picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public PictureDepiction fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns the last picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction
	 * @throws NoSuchPictureDepictionException if a matching picture depiction could not be found
	 */
	public PictureDepiction findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
				orderByComparator)
		throws NoSuchPictureDepictionException;

	/**
	 * Returns the last picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture depiction, or <code>null</code> if a matching picture depiction could not be found
	 */
	public PictureDepiction fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns the picture depictions before and after the current picture depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pictureDepictionId the primary key of the current picture depiction
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public PictureDepiction[] findByPupilId_PrevAndNext(
			long pictureDepictionId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
				orderByComparator)
		throws NoSuchPictureDepictionException;

	/**
	 * Removes all the picture depictions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of picture depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching picture depictions
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Caches the picture depiction in the entity cache if it is enabled.
	 *
	 * @param pictureDepiction the picture depiction
	 */
	public void cacheResult(PictureDepiction pictureDepiction);

	/**
	 * Caches the picture depictions in the entity cache if it is enabled.
	 *
	 * @param pictureDepictions the picture depictions
	 */
	public void cacheResult(java.util.List<PictureDepiction> pictureDepictions);

	/**
	 * Creates a new picture depiction with the primary key. Does not add the picture depiction to the database.
	 *
	 * @param pictureDepictionId the primary key for the new picture depiction
	 * @return the new picture depiction
	 */
	public PictureDepiction create(long pictureDepictionId);

	/**
	 * Removes the picture depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction that was removed
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public PictureDepiction remove(long pictureDepictionId)
		throws NoSuchPictureDepictionException;

	public PictureDepiction updateImpl(PictureDepiction pictureDepiction);

	/**
	 * Returns the picture depiction with the primary key or throws a <code>NoSuchPictureDepictionException</code> if it could not be found.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction
	 * @throws NoSuchPictureDepictionException if a picture depiction with the primary key could not be found
	 */
	public PictureDepiction findByPrimaryKey(long pictureDepictionId)
		throws NoSuchPictureDepictionException;

	/**
	 * Returns the picture depiction with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction, or <code>null</code> if a picture depiction with the primary key could not be found
	 */
	public PictureDepiction fetchByPrimaryKey(long pictureDepictionId);

	/**
	 * Returns all the picture depictions.
	 *
	 * @return the picture depictions
	 */
	public java.util.List<PictureDepiction> findAll();

	/**
	 * Returns a range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of picture depictions
	 */
	public java.util.List<PictureDepiction> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of picture depictions
	 */
	public java.util.List<PictureDepiction> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator);

	/**
	 * Returns an ordered range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of picture depictions
	 */
	public java.util.List<PictureDepiction> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PictureDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the picture depictions from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of picture depictions.
	 *
	 * @return the number of picture depictions
	 */
	public int countAll();

}