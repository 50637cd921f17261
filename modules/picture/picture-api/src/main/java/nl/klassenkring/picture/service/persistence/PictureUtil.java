/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.picture.model.Picture;

/**
 * The persistence utility for the picture service. This utility wraps <code>nl.klassenkring.picture.service.persistence.impl.PicturePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PicturePersistence
 * @generated
 */
public class PictureUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(Picture picture) {
		getPersistence().clearCache(picture);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, Picture> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Picture> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Picture> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Picture> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Picture update(Picture picture) {
		return getPersistence().update(picture);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Picture update(
		Picture picture, ServiceContext serviceContext) {

		return getPersistence().update(picture, serviceContext);
	}

	/**
	 * Returns all the pictures where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching pictures
	 */
	public static List<Picture> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<Picture> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<Picture> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<Picture> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByUuid_First(
			String uuid, OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByUuid_First(
		String uuid, OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByUuid_Last(
			String uuid, OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByUuid_Last(
		String uuid, OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where uuid = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public static Picture[] findByUuid_PrevAndNext(
			long pictureId, String uuid,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUuid_PrevAndNext(
			pictureId, uuid, orderByComparator);
	}

	/**
	 * Removes all the pictures where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of pictures where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching pictures
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPictureException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the picture where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the picture where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the picture that was removed
	 */
	public static Picture removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of pictures where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching pictures
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching pictures
	 */
	public static List<Picture> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<Picture> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static Picture[] findByUuid_C_PrevAndNext(
			long pictureId, String uuid, long companyId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByUuid_C_PrevAndNext(
			pictureId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the pictures where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of pictures where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching pictures
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the pictures where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching pictures
	 */
	public static List<Picture> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

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
	public static List<Picture> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

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
	public static List<Picture> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

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
	public static List<Picture> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByClassPostId_First(
			long classPostId, OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByClassPostId_First(
		long classPostId, OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByClassPostId_Last(
			long classPostId, OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByClassPostId_Last(
		long classPostId, OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the pictures before and after the current picture in the ordered set where classPostId = &#63;.
	 *
	 * @param pictureId the primary key of the current picture
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public static Picture[] findByClassPostId_PrevAndNext(
			long pictureId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByClassPostId_PrevAndNext(
			pictureId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the pictures where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of pictures where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching pictures
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @return the matching pictures
	 */
	public static List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId) {

		return getPersistence().findByG_U_C(groupId, userId, classPostId);
	}

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
	public static List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end) {

		return getPersistence().findByG_U_C(
			groupId, userId, classPostId, start, end);
	}

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
	public static List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findByG_U_C(
			groupId, userId, classPostId, start, end, orderByComparator);
	}

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
	public static List<Picture> findByG_U_C(
		long groupId, long userId, long classPostId, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByG_U_C(
			groupId, userId, classPostId, start, end, orderByComparator,
			useFinderCache);
	}

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
	public static Picture findByG_U_C_First(
			long groupId, long userId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByG_U_C_First(
			groupId, userId, classPostId, orderByComparator);
	}

	/**
	 * Returns the first picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByG_U_C_First(
		long groupId, long userId, long classPostId,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByG_U_C_First(
			groupId, userId, classPostId, orderByComparator);
	}

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
	public static Picture findByG_U_C_Last(
			long groupId, long userId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByG_U_C_Last(
			groupId, userId, classPostId, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByG_U_C_Last(
		long groupId, long userId, long classPostId,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByG_U_C_Last(
			groupId, userId, classPostId, orderByComparator);
	}

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
	public static Picture[] findByG_U_C_PrevAndNext(
			long pictureId, long groupId, long userId, long classPostId,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByG_U_C_PrevAndNext(
			pictureId, groupId, userId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the pictures where groupId = &#63; and userId = &#63; and classPostId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 */
	public static void removeByG_U_C(
		long groupId, long userId, long classPostId) {

		getPersistence().removeByG_U_C(groupId, userId, classPostId);
	}

	/**
	 * Returns the number of pictures where groupId = &#63; and userId = &#63; and classPostId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param classPostId the class post ID
	 * @return the number of matching pictures
	 */
	public static int countByG_U_C(
		long groupId, long userId, long classPostId) {

		return getPersistence().countByG_U_C(groupId, userId, classPostId);
	}

	/**
	 * Returns all the pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @return the matching pictures
	 */
	public static List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate) {

		return getPersistence().findByC_LtM(classPostId, modifiedDate);
	}

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
	public static List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end) {

		return getPersistence().findByC_LtM(
			classPostId, modifiedDate, start, end);
	}

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
	public static List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findByC_LtM(
			classPostId, modifiedDate, start, end, orderByComparator);
	}

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
	public static List<Picture> findByC_LtM(
		long classPostId, Date modifiedDate, int start, int end,
		OrderByComparator<Picture> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByC_LtM(
			classPostId, modifiedDate, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByC_LtM_First(
			long classPostId, Date modifiedDate,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByC_LtM_First(
			classPostId, modifiedDate, orderByComparator);
	}

	/**
	 * Returns the first picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByC_LtM_First(
		long classPostId, Date modifiedDate,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByC_LtM_First(
			classPostId, modifiedDate, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture
	 * @throws NoSuchPictureException if a matching picture could not be found
	 */
	public static Picture findByC_LtM_Last(
			long classPostId, Date modifiedDate,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByC_LtM_Last(
			classPostId, modifiedDate, orderByComparator);
	}

	/**
	 * Returns the last picture in the ordered set where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchByC_LtM_Last(
		long classPostId, Date modifiedDate,
		OrderByComparator<Picture> orderByComparator) {

		return getPersistence().fetchByC_LtM_Last(
			classPostId, modifiedDate, orderByComparator);
	}

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
	public static Picture[] findByC_LtM_PrevAndNext(
			long pictureId, long classPostId, Date modifiedDate,
			OrderByComparator<Picture> orderByComparator)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByC_LtM_PrevAndNext(
			pictureId, classPostId, modifiedDate, orderByComparator);
	}

	/**
	 * Removes all the pictures where classPostId = &#63; and modifiedDate &le; &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 */
	public static void removeByC_LtM(long classPostId, Date modifiedDate) {
		getPersistence().removeByC_LtM(classPostId, modifiedDate);
	}

	/**
	 * Returns the number of pictures where classPostId = &#63; and modifiedDate &le; &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param modifiedDate the modified date
	 * @return the number of matching pictures
	 */
	public static int countByC_LtM(long classPostId, Date modifiedDate) {
		return getPersistence().countByC_LtM(classPostId, modifiedDate);
	}

	/**
	 * Caches the picture in the entity cache if it is enabled.
	 *
	 * @param picture the picture
	 */
	public static void cacheResult(Picture picture) {
		getPersistence().cacheResult(picture);
	}

	/**
	 * Caches the pictures in the entity cache if it is enabled.
	 *
	 * @param pictures the pictures
	 */
	public static void cacheResult(List<Picture> pictures) {
		getPersistence().cacheResult(pictures);
	}

	/**
	 * Creates a new picture with the primary key. Does not add the picture to the database.
	 *
	 * @param pictureId the primary key for the new picture
	 * @return the new picture
	 */
	public static Picture create(long pictureId) {
		return getPersistence().create(pictureId);
	}

	/**
	 * Removes the picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture that was removed
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public static Picture remove(long pictureId)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().remove(pictureId);
	}

	public static Picture updateImpl(Picture picture) {
		return getPersistence().updateImpl(picture);
	}

	/**
	 * Returns the picture with the primary key or throws a <code>NoSuchPictureException</code> if it could not be found.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture
	 * @throws NoSuchPictureException if a picture with the primary key could not be found
	 */
	public static Picture findByPrimaryKey(long pictureId)
		throws nl.klassenkring.picture.exception.NoSuchPictureException {

		return getPersistence().findByPrimaryKey(pictureId);
	}

	/**
	 * Returns the picture with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture, or <code>null</code> if a picture with the primary key could not be found
	 */
	public static Picture fetchByPrimaryKey(long pictureId) {
		return getPersistence().fetchByPrimaryKey(pictureId);
	}

	/**
	 * Returns all the pictures.
	 *
	 * @return the pictures
	 */
	public static List<Picture> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<Picture> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<Picture> findAll(
		int start, int end, OrderByComparator<Picture> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<Picture> findAll(
		int start, int end, OrderByComparator<Picture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the pictures from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of pictures.
	 *
	 * @return the number of pictures
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PicturePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PicturePersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PicturePersistence _persistence;

}