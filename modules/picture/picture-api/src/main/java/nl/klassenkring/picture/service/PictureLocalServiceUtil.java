/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.InputStream;
import java.io.Serializable;

import java.util.List;

import nl.klassenkring.picture.model.Picture;

/**
 * Provides the local service utility for Picture. This utility wraps
 * <code>nl.klassenkring.picture.service.impl.PictureLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PictureLocalService
 * @generated
 */
public class PictureLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.picture.service.impl.PictureLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Keeps an upload: encoded anew in all sizes, without anything but its pixels. The same file sent
	 * twice is kept once while it waits for a post. Without a post for a day, it is removed.
	 *
	 * <p>Encoding takes a second or two, before there is a transaction, so that uploads do not hold
	 * on to the database.
	 *
	 * @param groupId the Site of the class group
	 * @param inputStream the file; read no further than the limit on its size
	 * @throws PictureContentException if it is not taken as a picture
	 * @throws PictureCountException if too many uploads of the user wait for a post
	 */
	public static Picture addPicture(
			long userId, long groupId, InputStream inputStream)
		throws PortalException {

		return getService().addPicture(userId, groupId, inputStream);
	}

	/**
	 * Keeps a picture that is encoded.
	 *
	 * @param sourceHash by which the same file is known again
	 * @throws PictureCountException if too many uploads of the user wait for a post
	 */
	public static Picture addPicture(
			long pictureId, long userId, long groupId, String sourceHash,
			nl.klassenkring.picture.encoding.EncodedPicture encodedPicture)
		throws PortalException {

		return getService().addPicture(
			pictureId, userId, groupId, sourceHash, encodedPicture);
	}

	/**
	 * Adds the picture to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param picture the picture
	 * @return the picture that was added
	 */
	public static Picture addPicture(Picture picture) {
		return getService().addPicture(picture);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new picture with the primary key. Does not add the picture to the database.
	 *
	 * @param pictureId the primary key for the new picture
	 * @return the new picture
	 */
	public static Picture createPicture(long pictureId) {
		return getService().createPicture(pictureId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture that was removed
	 * @throws PortalException if a picture with the primary key could not be found
	 */
	public static Picture deletePicture(long pictureId) throws PortalException {
		return getService().deletePicture(pictureId);
	}

	/**
	 * Deletes the picture from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param picture the picture
	 * @return the picture that was removed
	 */
	public static Picture deletePicture(Picture picture) {
		return getService().deletePicture(picture);
	}

	/**
	 * Removes the files of a picture when the transaction is committed, so that nobody sees it ever
	 * again. What is said of it stays. Without such a picture nothing is done.
	 */
	public static void deletePictureFiles(long pictureId) {
		getService().deletePictureFiles(pictureId);
	}

	/**
	 * Removes these pictures, as far as they are, with their depictions and files.
	 */
	public static void deletePictures(java.util.Collection<Long> pictureIds) {
		getService().deletePictures(pictureIds);
	}

	/**
	 * Removes the pictures of a post that is removed.
	 */
	public static void deletePostPictures(long classPostId) {
		getService().deletePostPictures(classPostId);
	}

	/**
	 * Removes uploads that belong to no post.
	 *
	 * @param before those last changed at this moment or earlier
	 * @param limit how many at most
	 * @return how many were removed
	 */
	public static int deleteUnattachedPictures(
		java.util.Date before, int limit) {

		return getService().deleteUnattachedPictures(before, limit);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.picture.model.impl.PictureModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.picture.model.impl.PictureModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static Picture fetchPicture(long pictureId) {
		return getService().fetchPicture(pictureId);
	}

	/**
	 * Returns the picture matching the UUID and group.
	 *
	 * @param uuid the picture's UUID
	 * @param groupId the primary key of the group
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	public static Picture fetchPictureByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchPictureByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Gives what was kept of a file that its user sent before and that waits for a post, or null.
	 */
	public static Picture fetchUnattachedPicture(
		long userId, long groupId, String sourceHash) {

		return getService().fetchUnattachedPicture(userId, groupId, sourceHash);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the picture with the primary key.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture
	 * @throws PortalException if a picture with the primary key could not be found
	 */
	public static Picture getPicture(long pictureId) throws PortalException {
		return getService().getPicture(pictureId);
	}

	/**
	 * Returns the picture matching the UUID and group.
	 *
	 * @param uuid the picture's UUID
	 * @param groupId the primary key of the group
	 * @return the matching picture
	 * @throws PortalException if a matching picture could not be found
	 */
	public static Picture getPictureByUuidAndGroupId(String uuid, long groupId)
		throws PortalException {

		return getService().getPictureByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Gives the file of a picture in a size, as a JPEG, without asking whether it may be shown.
	 *
	 * @throws NoSuchPictureException if there is no such picture
	 */
	public static InputStream getPictureContent(
			long pictureId, nl.klassenkring.picture.encoding.PictureSize size)
		throws PortalException {

		return getService().getPictureContent(pictureId, size);
	}

	/**
	 * Returns a range of all the pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.picture.model.impl.PictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @return the range of pictures
	 */
	public static List<Picture> getPictures(int start, int end) {
		return getService().getPictures(start, end);
	}

	/**
	 * Returns all the pictures matching the UUID and company.
	 *
	 * @param uuid the UUID of the pictures
	 * @param companyId the primary key of the company
	 * @return the matching pictures, or an empty list if no matches were found
	 */
	public static List<Picture> getPicturesByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getPicturesByUuidAndCompanyId(uuid, companyId);
	}

	/**
	 * Returns a range of pictures matching the UUID and company.
	 *
	 * @param uuid the UUID of the pictures
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of pictures
	 * @param end the upper bound of the range of pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching pictures, or an empty list if no matches were found
	 */
	public static List<Picture> getPicturesByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Picture> orderByComparator) {

		return getService().getPicturesByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of pictures.
	 *
	 * @return the number of pictures
	 */
	public static int getPicturesCount() {
		return getService().getPicturesCount();
	}

	/**
	 * Tells of pictures whether they may be shown at a moment, and what keeps them from it; in no
	 * order, without those that do not exist. The number of statements does not grow with that of the
	 * pictures, and no cache answers.
	 */
	public static List<nl.klassenkring.picture.state.PictureState>
			getPictureStates(
				java.util.Collection<Long> pictureIds, java.time.Instant moment)
		throws PortalException {

		return getService().getPictureStates(pictureIds, moment);
	}

	/**
	 * Tells the same of all pictures of some posts, in the order of the posts' IDs and of the
	 * pictures in each.
	 */
	public static List<nl.klassenkring.picture.state.PictureState>
			getPostPictureStates(
				java.util.Collection<Long> classPostIds,
				java.time.Instant moment)
		throws PortalException {

		return getService().getPostPictureStates(classPostIds, moment);
	}

	/**
	 * Places the pictures of a post whose post is placed: from now on its readers see them, as long
	 * as they may be shown. To be called in the transaction that places the post; once more when
	 * pictures are added to a placed post.
	 *
	 * @throws nl.klassenkring.picture.exception.PictureAltTextException if one is not described
	 * @throws nl.klassenkring.picture.exception.PictureDecencyException if one is not declared decent
	 (C3)
	 * @throws nl.klassenkring.picture.exception.PictureDepictionException if it is not said of one
	 who is recognisable (C2)
	 * @throws PictureConsentException if one shows a pupil without consent (C1), or is objected to
	 (C4)
	 */
	public static void placePostPictures(long userId, long classPostId)
		throws PortalException {

		getService().placePostPictures(userId, classPostId);
	}

	/**
	 * Makes these the pictures of a post, in this order and with these descriptions. Others that it
	 * had are taken out and are again uploads of whoever uploaded them, for a day.
	 *
	 * @param userId who writes the post; only his own uploads can be put in
	 * @param groupId the Site of the class group of the post
	 * @throws NoSuchPictureException if one is neither in the post nor an upload of the user in the
	 group that waits for a post
	 * @throws PictureCountException if they are too many for a post
	 * @throws nl.klassenkring.picture.exception.PictureDepictionException if a depicted person is no
	 pupil of the school, or is in a picture in which nobody is said to be recognisable
	 */
	public static List<Picture> setPostPictures(
			long userId, long groupId, long classPostId,
			List<nl.klassenkring.picture.description.PictureDescription>
				descriptions)
		throws PortalException {

		return getService().setPostPictures(
			userId, groupId, classPostId, descriptions);
	}

	/**
	 * Describes a picture. One that is placed must stay fully described.
	 *
	 * @param userId who says so
	 * @throws nl.klassenkring.picture.exception.PictureDepictionException if a depicted person is no
	 pupil of the school, or is in a picture in which nobody is said to be recognisable
	 */
	public static Picture updatePicture(
			long userId,
			nl.klassenkring.picture.description.PictureDescription description)
		throws PortalException {

		return getService().updatePicture(userId, description);
	}

	/**
	 * Updates the picture in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param picture the picture
	 * @return the picture that was updated
	 */
	public static Picture updatePicture(Picture picture) {
		return getService().updatePicture(picture);
	}

	public static PictureLocalService getService() {
		return _service;
	}

	public static void setService(PictureLocalService service) {
		_service = service;
	}

	private static volatile PictureLocalService _service;

}