/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.classgroup.model.ClassPost;

/**
 * Provides the local service utility for ClassPost. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.ClassPostLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ClassPostLocalService
 * @generated
 */
public class ClassPostLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassPostLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the class post to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassPostLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classPost the class post
	 * @return the class post that was added
	 */
	public static ClassPost addClassPost(ClassPost classPost) {
		return getService().addClassPost(classPost);
	}

	/**
	 * Adds a post, placed at once, or as a draft when the service context says so ({@link
	 * WorkflowConstants#ACTION_SAVE_DRAFT}). A post that the policy holds is saved as scheduled, for
	 * the first moment at which it may be placed (B9, B11).
	 *
	 * <p>The service context's UUID, when it has one, makes the call repeatable: a second one with
	 * the same UUID gives the post of the first, so that a form that is sent twice is placed once. A
	 * draft of that UUID is changed, as when its author goes back to the form and places it.
	 *
	 * <p>While an import is under way (Liferay's {@code ExportImportThreadLocal}), the service
	 * context's create date is the moment at which the post was placed, and at which it is judged.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if the group is closed
	 * @throws ClassPostVersionException if another text was placed under the same UUID
	 * @throws nl.klassenkring.picture.exception.NoSuchPictureException if one of the pictures is not
	 there, or is somebody else's
	 * @throws PolicyViolationException if the policy refuses the post, or warns of what its author
	 did not confirm
	 */
	public static ClassPost addClassPost(
			long userId, long groupId,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassPost(
			userId, groupId, postRequest, serviceContext);
	}

	/**
	 * Adds a post that is not important, without pictures.
	 *
	 * @see #addClassPost(long, long, PostRequest, ServiceContext)
	 */
	public static ClassPost addClassPost(
			long userId, long groupId, String title, String content,
			String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassPost(
			userId, groupId, title, content, category, serviceContext);
	}

	/**
	 * Creates a new class post with the primary key. Does not add the class post to the database.
	 *
	 * @param classPostId the primary key for the new class post
	 * @return the new class post
	 */
	public static ClassPost createClassPost(long classPostId) {
		return getService().createClassPost(classPostId);
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
	 * Deletes the class post from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassPostLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classPost the class post
	 * @return the class post that was removed
	 */
	public static ClassPost deleteClassPost(ClassPost classPost) {
		return getService().deleteClassPost(classPost);
	}

	/**
	 * Deletes the class post with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassPostLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post that was removed
	 * @throws PortalException if a class post with the primary key could not be found
	 */
	public static ClassPost deleteClassPost(long classPostId)
		throws PortalException {

		return getService().deleteClassPost(classPostId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassPostModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassPostModelImpl</code>.
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

	public static ClassPost fetchClassPost(long classPostId) {
		return getService().fetchClassPost(classPostId);
	}

	/**
	 * Returns the class post matching the UUID and group.
	 *
	 * @param uuid the class post's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchClassPostByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchClassPostByUuidAndGroupId(uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the class post with the primary key.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post
	 * @throws PortalException if a class post with the primary key could not be found
	 */
	public static ClassPost getClassPost(long classPostId)
		throws PortalException {

		return getService().getClassPost(classPostId);
	}

	/**
	 * Returns the class post matching the UUID and group.
	 *
	 * @param uuid the class post's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class post
	 * @throws PortalException if a matching class post could not be found
	 */
	public static ClassPost getClassPostByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getClassPostByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Returns a range of all the class posts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of class posts
	 */
	public static List<ClassPost> getClassPosts(int start, int end) {
		return getService().getClassPosts(start, end);
	}

	/**
	 * Gives a page of the posts that are placed in a group, newest first.
	 */
	public static List<ClassPost> getClassPosts(
		long groupId, int start, int end) {

		return getService().getClassPosts(groupId, start, end);
	}

	/**
	 * Returns all the class posts matching the UUID and company.
	 *
	 * @param uuid the UUID of the class posts
	 * @param companyId the primary key of the company
	 * @return the matching class posts, or an empty list if no matches were found
	 */
	public static List<ClassPost> getClassPostsByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getClassPostsByUuidAndCompanyId(uuid, companyId);
	}

	/**
	 * Returns a range of class posts matching the UUID and company.
	 *
	 * @param uuid the UUID of the class posts
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching class posts, or an empty list if no matches were found
	 */
	public static List<ClassPost> getClassPostsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getService().getClassPostsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of class posts.
	 *
	 * @return the number of class posts
	 */
	public static int getClassPostsCount() {
		return getService().getClassPostsCount();
	}

	/**
	 * Counts the posts that are placed in a group.
	 */
	public static int getClassPostsCount(long groupId) {
		return getService().getClassPostsCount(groupId);
	}

	/**
	 * Gives a page of an author's own drafts and held posts in a group, latest first.
	 */
	public static List<ClassPost> getDrafts(
		long groupId, long userId, int start, int end) {

		return getService().getDrafts(groupId, userId, start, end);
	}

	/**
	 * Gives the keys of the held posts whose moment has come, longest due first.
	 */
	public static List<Long> getDueClassPostIds() {
		return getService().getDueClassPostIds();
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
	 * Places a held post whose moment has come, in a transaction of its own.
	 *
	 * @return the post as it is now, placed, held longer or a draft again; null if it was not due
	 */
	public static ClassPost releaseClassPost(long classPostId)
		throws PortalException {

		return getService().releaseClassPost(classPostId);
	}

	/**
	 * Makes a held post a draft again.
	 *
	 * @throws ClassPostVersionException if it is not held any more
	 */
	public static ClassPost unscheduleClassPost(long userId, long classPostId)
		throws PortalException {

		return getService().unscheduleClassPost(userId, classPostId);
	}

	/**
	 * Updates the class post in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassPostLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classPost the class post
	 * @return the class post that was updated
	 */
	public static ClassPost updateClassPost(ClassPost classPost) {
		return getService().updateClassPost(classPost);
	}

	/**
	 * Changes a post, and places or holds it unless the service context asks for a draft. A placed
	 * post stays placed. Pictures that are not given any more are taken out.
	 *
	 * @param userId who changes it
	 * @param mvccVersion the version of the post that the change was made on
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if the group is closed
	 * @throws ClassPostVersionException if somebody changed the post meanwhile
	 * @throws nl.klassenkring.picture.exception.NoSuchPictureException if one of the pictures is not
	 there, or is somebody else's
	 * @throws PolicyViolationException if the policy refuses the changed post, warns of what its
	 author did not confirm, or does not let a placed post be changed now
	 */
	public static ClassPost updateClassPost(
			long userId, long classPostId, long mvccVersion,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().updateClassPost(
			userId, classPostId, mvccVersion, postRequest, serviceContext);
	}

	/**
	 * Changes a post, and leaves its pictures, who may reply and whether it is important as they are.
	 *
	 * @see #updateClassPost(long, long, long, PostRequest, ServiceContext)
	 */
	public static ClassPost updateClassPost(
			long userId, long classPostId, long mvccVersion, String title,
			String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().updateClassPost(
			userId, classPostId, mvccVersion, title, content, category,
			serviceContext);
	}

	public static ClassPostLocalService getService() {
		return _service;
	}

	public static void setService(ClassPostLocalService service) {
		_service = service;
	}

	private static volatile ClassPostLocalService _service;

}