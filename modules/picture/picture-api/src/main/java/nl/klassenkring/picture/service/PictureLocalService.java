/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.InputStream;
import java.io.Serializable;

import java.time.Instant;

import java.util.Collection;
import java.util.Date;
import java.util.List;

import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.state.PictureState;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for Picture. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see PictureLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PictureLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.picture.service.impl.PictureLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the picture local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PictureLocalServiceUtil} if injection and service tracking are not available.
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
	@Transactional(enabled = false)
	public Picture addPicture(
			long userId, long groupId, InputStream inputStream)
		throws PortalException;

	/**
	 * Keeps a picture that is encoded.
	 *
	 * @param sourceHash by which the same file is known again
	 * @throws PictureCountException if too many uploads of the user wait for a post
	 */
	public Picture addPicture(
			long pictureId, long userId, long groupId, String sourceHash,
			EncodedPicture encodedPicture)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public Picture addPicture(Picture picture);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new picture with the primary key. Does not add the picture to the database.
	 *
	 * @param pictureId the primary key for the new picture
	 * @return the new picture
	 */
	@Transactional(enabled = false)
	public Picture createPicture(long pictureId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public Picture deletePicture(long pictureId) throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public Picture deletePicture(Picture picture);

	/**
	 * Removes the files of a picture when the transaction is committed, so that nobody sees it ever
	 * again. What is said of it stays. Without such a picture nothing is done.
	 */
	public void deletePictureFiles(long pictureId);

	/**
	 * Removes these pictures, as far as they are, with their depictions and files.
	 */
	public void deletePictures(Collection<Long> pictureIds);

	/**
	 * Removes the pictures of a post that is removed.
	 */
	public void deletePostPictures(long classPostId);

	/**
	 * Removes uploads that belong to no post.
	 *
	 * @param before those last changed at this moment or earlier
	 * @param limit how many at most
	 * @return how many were removed
	 */
	public int deleteUnattachedPictures(Date before, int limit);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Picture fetchPicture(long pictureId);

	/**
	 * Returns the picture matching the UUID and group.
	 *
	 * @param uuid the picture's UUID
	 * @param groupId the primary key of the group
	 * @return the matching picture, or <code>null</code> if a matching picture could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Picture fetchPictureByUuidAndGroupId(String uuid, long groupId);

	/**
	 * Gives what was kept of a file that its user sent before and that waits for a post, or null.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Picture fetchUnattachedPicture(
		long userId, long groupId, String sourceHash);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Returns the picture with the primary key.
	 *
	 * @param pictureId the primary key of the picture
	 * @return the picture
	 * @throws PortalException if a picture with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Picture getPicture(long pictureId) throws PortalException;

	/**
	 * Returns the picture matching the UUID and group.
	 *
	 * @param uuid the picture's UUID
	 * @param groupId the primary key of the group
	 * @return the matching picture
	 * @throws PortalException if a matching picture could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Picture getPictureByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

	/**
	 * Gives the file of a picture in a size, as a JPEG, without asking whether it may be shown.
	 *
	 * @throws NoSuchPictureException if there is no such picture
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public InputStream getPictureContent(long pictureId, PictureSize size)
		throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Picture> getPictures(int start, int end);

	/**
	 * Returns all the pictures matching the UUID and company.
	 *
	 * @param uuid the UUID of the pictures
	 * @param companyId the primary key of the company
	 * @return the matching pictures, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Picture> getPicturesByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Picture> getPicturesByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Picture> orderByComparator);

	/**
	 * Returns the number of pictures.
	 *
	 * @return the number of pictures
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPicturesCount();

	/**
	 * Tells of pictures whether they may be shown at a moment, and what keeps them from it; in no
	 * order, without those that do not exist. The number of statements does not grow with that of the
	 * pictures, and no cache answers.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PictureState> getPictureStates(
			Collection<Long> pictureIds, Instant moment)
		throws PortalException;

	/**
	 * Tells the same of all pictures of some posts, in the order of the posts' IDs and of the
	 * pictures in each.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PictureState> getPostPictureStates(
			Collection<Long> classPostIds, Instant moment)
		throws PortalException;

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
	public void placePostPictures(long userId, long classPostId)
		throws PortalException;

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
	public List<Picture> setPostPictures(
			long userId, long groupId, long classPostId,
			List<PictureDescription> descriptions)
		throws PortalException;

	/**
	 * Describes a picture. One that is placed must stay fully described.
	 *
	 * @param userId who says so
	 * @throws nl.klassenkring.picture.exception.PictureDepictionException if a depicted person is no
	 pupil of the school, or is in a picture in which nobody is said to be recognisable
	 */
	public Picture updatePicture(long userId, PictureDescription description)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public Picture updatePicture(Picture picture);

}