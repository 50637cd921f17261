/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PictureLocalService}.
 *
 * @author Klassenkring
 * @see PictureLocalService
 * @generated
 */
public class PictureLocalServiceWrapper
	implements PictureLocalService, ServiceWrapper<PictureLocalService> {

	public PictureLocalServiceWrapper() {
		this(null);
	}

	public PictureLocalServiceWrapper(PictureLocalService pictureLocalService) {
		_pictureLocalService = pictureLocalService;
	}

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
	@Override
	public nl.klassenkring.picture.model.Picture addPicture(
			long userId, long groupId, java.io.InputStream inputStream)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.addPicture(userId, groupId, inputStream);
	}

	/**
	 * Keeps a picture that is encoded.
	 *
	 * @param sourceHash by which the same file is known again
	 * @throws PictureCountException if too many uploads of the user wait for a post
	 */
	@Override
	public nl.klassenkring.picture.model.Picture addPicture(
			long pictureId, long userId, long groupId, String sourceHash,
			nl.klassenkring.picture.encoding.EncodedPicture encodedPicture)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.addPicture(
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
	@Override
	public nl.klassenkring.picture.model.Picture addPicture(
		nl.klassenkring.picture.model.Picture picture) {

		return _pictureLocalService.addPicture(picture);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new picture with the primary key. Does not add the picture to the database.
	 *
	 * @param pictureId the primary key for the new picture
	 * @return the new picture
	 */
	@Override
	public nl.klassenkring.picture.model.Picture createPicture(long pictureId) {
		return _pictureLocalService.createPicture(pictureId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.deletePersistedModel(persistedModel);
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
	@Override
	public nl.klassenkring.picture.model.Picture deletePicture(long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.deletePicture(pictureId);
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
	@Override
	public nl.klassenkring.picture.model.Picture deletePicture(
		nl.klassenkring.picture.model.Picture picture) {

		return _pictureLocalService.deletePicture(picture);
	}

	/**
	 * Removes the files of a picture when the transaction is committed, so that nobody sees it ever
	 * again. What is said of it stays. Without such a picture nothing is done.
	 */
	@Override
	public void deletePictureFiles(long pictureId) {
		_pictureLocalService.deletePictureFiles(pictureId);
	}

	/**
	 * Removes these pictures, as far as they are, with their depictions and files.
	 */
	@Override
	public void deletePictures(java.util.Collection<Long> pictureIds) {
		_pictureLocalService.deletePictures(pictureIds);
	}

	/**
	 * Removes the pictures of a post that is removed.
	 */
	@Override
	public void deletePostPictures(long classPostId) {
		_pictureLocalService.deletePostPictures(classPostId);
	}

	/**
	 * Removes uploads that belong to no post.
	 *
	 * @param before those last changed at this moment or earlier
	 * @param limit how many at most
	 * @return how many were removed
	 */
	@Override
	public int deleteUnattachedPictures(java.util.Date before, int limit) {
		return _pictureLocalService.deleteUnattachedPictures(before, limit);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _pictureLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _pictureLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _pictureLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _pictureLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _pictureLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _pictureLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _pictureLocalService.dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _pictureLocalService.dynamicQueryCount(dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.picture.model.Picture fetchPicture(long pictureId) {
		return _pictureLocalService.fetchPicture(pictureId);
	}

	/**
	 * Returns the picture matching the UUID and group.
	 *
	 * @param uuid the picture's UUID
	 * @param groupId the primary key of the group
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Override
	public nl.klassenkring.picture.model.Picture fetchPictureByUuidAndGroupId(
		String uuid, long groupId) {

		return _pictureLocalService.fetchPictureByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Gives what was kept of a file that its user sent before and that waits for a post, or null.
	 */
	@Override
	public nl.klassenkring.picture.model.Picture fetchUnattachedPicture(
		long userId, long groupId, String sourceHash) {

		return _pictureLocalService.fetchUnattachedPicture(
			userId, groupId, sourceHash);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _pictureLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _pictureLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _pictureLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pictureLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the picture with the primary key.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture
	 * @throws PortalException if a picture with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.picture.model.Picture getPicture(long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.getPicture(pictureId);
	}

	/**
	 * Returns the picture matching the UUID and group.
	 *
	 * @param uuid the picture's UUID
	 * @param groupId the primary key of the group
	 * @return the matching picture
	 * @throws PortalException if a matching picture could not be found
	 */
	@Override
	public nl.klassenkring.picture.model.Picture getPictureByUuidAndGroupId(
			String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.getPictureByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Gives the file of a picture in a size, as a JPEG, without asking whether it may be shown.
	 *
	 * @throws NoSuchPictureException if there is no such picture
	 */
	@Override
	public java.io.InputStream getPictureContent(
			long pictureId, nl.klassenkring.picture.encoding.PictureSize size)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.getPictureContent(pictureId, size);
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
	@Override
	public java.util.List<nl.klassenkring.picture.model.Picture> getPictures(
		int start, int end) {

		return _pictureLocalService.getPictures(start, end);
	}

	/**
	 * Returns all the pictures matching the UUID and company.
	 *
	 * @param uuid the UUID of the pictures
	 * @param companyId the primary key of the company
	 * @return the matching pictures, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.picture.model.Picture>
		getPicturesByUuidAndCompanyId(String uuid, long companyId) {

		return _pictureLocalService.getPicturesByUuidAndCompanyId(
			uuid, companyId);
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
	@Override
	public java.util.List<nl.klassenkring.picture.model.Picture>
		getPicturesByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.picture.model.Picture> orderByComparator) {

		return _pictureLocalService.getPicturesByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of pictures.
	 *
	 * @return the number of pictures
	 */
	@Override
	public int getPicturesCount() {
		return _pictureLocalService.getPicturesCount();
	}

	/**
	 * Tells of pictures whether they may be shown at a moment, and what keeps them from it; in no
	 * order, without those that do not exist. The number of statements does not grow with that of the
	 * pictures, and no cache answers.
	 */
	@Override
	public java.util.List<nl.klassenkring.picture.state.PictureState>
			getPictureStates(
				java.util.Collection<Long> pictureIds, java.time.Instant moment)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.getPictureStates(pictureIds, moment);
	}

	/**
	 * Tells the same of all pictures of some posts, in the order of the posts' IDs and of the
	 * pictures in each.
	 */
	@Override
	public java.util.List<nl.klassenkring.picture.state.PictureState>
			getPostPictureStates(
				java.util.Collection<Long> classPostIds,
				java.time.Instant moment)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.getPostPictureStates(classPostIds, moment);
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
	@Override
	public void placePostPictures(long userId, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_pictureLocalService.placePostPictures(userId, classPostId);
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
	@Override
	public java.util.List<nl.klassenkring.picture.model.Picture>
			setPostPictures(
				long userId, long groupId, long classPostId,
				java.util.List
					<nl.klassenkring.picture.description.PictureDescription>
						descriptions)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.setPostPictures(
			userId, groupId, classPostId, descriptions);
	}

	/**
	 * Describes a picture. One that is placed must stay fully described.
	 *
	 * @param userId who says so
	 * @throws nl.klassenkring.picture.exception.PictureDepictionException if a depicted person is no
	 pupil of the school, or is in a picture in which nobody is said to be recognisable
	 */
	@Override
	public nl.klassenkring.picture.model.Picture updatePicture(
			long userId,
			nl.klassenkring.picture.description.PictureDescription description)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureLocalService.updatePicture(userId, description);
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
	@Override
	public nl.klassenkring.picture.model.Picture updatePicture(
		nl.klassenkring.picture.model.Picture picture) {

		return _pictureLocalService.updatePicture(picture);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _pictureLocalService.getBasePersistence();
	}

	@Override
	public PictureLocalService getWrappedService() {
		return _pictureLocalService;
	}

	@Override
	public void setWrappedService(PictureLocalService pictureLocalService) {
		_pictureLocalService = pictureLocalService;
	}

	private PictureLocalService _pictureLocalService;

}