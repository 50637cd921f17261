/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.model.Picture;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the picture service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PictureUtil
 * @generated
 */
@ProviderType
public interface PicturePersistence extends BasePersistence<Picture> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PictureUtil} to access the picture persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the pictures where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching pictures
	 */
	public java.util.List<Picture> findByUuid(String uuid);

	/**
	 * Returns a range of all the pictures where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	public java.util.List<Picture> findByUuid(String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the first picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the last picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the last picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the pictures before and after the current picture in the ordered set where uuid = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture[] findByUuid_PrevAndNext(
			long pictureId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Removes all the pictures where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of pictures where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching pictures
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPictureException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByUUID_G(String uuid, long groupId)
		throws NoSuchPictureException;

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the picture where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the picture that was removed
	 */
	public Picture removeByUUID_G(String uuid, long groupId)
		throws NoSuchPictureException;

	/**
	 * Returns the number of pictures where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching pictures
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching pictures
	 */
	public java.util.List<Picture> findByUuid_C(String uuid, long companyId);

	/**
	 * Returns a range of all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	public java.util.List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the first picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the last picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the last picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the pictures before and after the current picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture[] findByUuid_C_PrevAndNext(
			long pictureId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Removes all the pictures where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching pictures
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the pictures where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching pictures
	 */
	public java.util.List<Picture> findByClassPostId(long classPostId);

	/**
	 * Returns a range of all the pictures where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	public java.util.List<Picture> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the pictures before and after the current picture in the ordered set where classPostId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture[] findByClassPostId_PrevAndNext(
			long pictureId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Removes all the pictures where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of pictures where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching pictures
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @return the matching pictures
	 */
	public java.util.List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId);

	/**
	 * Returns a range of all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	public java.util.List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByG_U_C_First(
			long groupId, long userId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the first picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByG_U_C_First(
		long groupId, long userId, long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the last picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByG_U_C_Last(
			long groupId, long userId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the last picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByG_U_C_Last(
		long groupId, long userId, long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the pictures before and after the current picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture[] findByG_U_C_PrevAndNext(
			long pictureId, long groupId, long userId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Removes all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 */
	public void removeByG_U_C(long groupId, long userId, long classPostId);

	/**
	 * Returns the number of pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @return the number of matching pictures
	 */
	public int countByG_U_C(long groupId, long userId, long classPostId);

	/**
	 * Returns all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @return the matching pictures
	 */
	public java.util.List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate);

	/**
	 * Returns a range of all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of matching pictures
	 */
	public java.util.List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end);

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching pictures
	 */
	public java.util.List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByC_LtM_First(
			long classPostId, Date modifiedDate,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByC_LtM_First(
		long classPostId, Date modifiedDate,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public Picture findByC_LtM_Last(
			long classPostId, Date modifiedDate,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public Picture fetchByC_LtM_Last(
		long classPostId, Date modifiedDate,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns the pictures before and after the current picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture[] findByC_LtM_PrevAndNext(
			long pictureId, long classPostId, Date modifiedDate,
			com.liferay.portal.kernel.util.OrderByComparator<Picture>
				orderByComparator)
		throws NoSuchPictureException;

	/**
	 * Removes all the pictures where classPostId = &#63; and modifiedDate &le; &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 */
	public void removeByC_LtM(long classPostId, Date modifiedDate);

	/**
	 * Returns the number of pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @return the number of matching pictures
	 */
	public int countByC_LtM(long classPostId, Date modifiedDate);

	/**
	 * Caches the picture in the entity cache if it is enabled.
	 *
	 * @param picture the picture
	 */
	public void cacheResult(Picture picture);

	/**
	 * Caches the pictures in the entity cache if it is enabled.
	 *
	 * @param pictures the pictures
	 */
	public void cacheResult(java.util.List<Picture> pictures);

	/**
	 * Creates a new picture with the primary key. Does not add the picture to the database.
	 *
	 * @param pictureId the primary key for the new picture
	 * @return the new picture
	 */
	public Picture create(long pictureId);

	/**
	 * Removes the picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture that was removed
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture remove(long pictureId) throws NoSuchPictureException;

	public Picture updateImpl(Picture picture);

	/**
	 * Returns the picture with the primary key or throws a <code>NoSuchPictureException</code> if it could not be found.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public Picture findByPrimaryKey(long pictureId)
		throws NoSuchPictureException;

	/**
	 * Returns the picture with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture, or <code>null</code> if a picture with the primary key could not be found
	 */
	public Picture fetchByPrimaryKey(long pictureId);

	/**
	 * Returns all the pictures.
	 *
	 * @return the pictures
	 */
	public java.util.List<Picture> findAll();

	/**
	 * Returns a range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of pictures
	 */
	public java.util.List<Picture> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of pictures
	 */
	public java.util.List<Picture> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator);

	/**
	 * Returns an ordered range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of pictures
	 */
	public java.util.List<Picture> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<Picture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the pictures from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of pictures.
	 *
	 * @return the number of pictures
	 */
	public int countAll();

}