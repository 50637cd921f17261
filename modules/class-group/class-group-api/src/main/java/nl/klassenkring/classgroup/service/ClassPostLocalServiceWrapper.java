/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ClassPostLocalService}.
 *
 * @author Klassenkring
 * @see ClassPostLocalService
 * @generated
 */
public class ClassPostLocalServiceWrapper
	implements ClassPostLocalService, ServiceWrapper<ClassPostLocalService> {

	public ClassPostLocalServiceWrapper() {
		this(null);
	}

	public ClassPostLocalServiceWrapper(
		ClassPostLocalService classPostLocalService) {

		_classPostLocalService = classPostLocalService;
	}

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
	@Override
	public nl.klassenkring.classgroup.model.ClassPost addClassPost(
		nl.klassenkring.classgroup.model.ClassPost classPost) {

		return _classPostLocalService.addClassPost(classPost);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassPost addClassPost(
			long userId, long groupId,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.addClassPost(
			userId, groupId, postRequest, serviceContext);
	}

	/**
	 * Adds a post that is not important, without pictures.
	 *
	 * @see #addClassPost(long, long, PostRequest, ServiceContext)
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost addClassPost(
			long userId, long groupId, String title, String content,
			String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.addClassPost(
			userId, groupId, title, content, category, serviceContext);
	}

	/**
	 * Creates a new class post with the primary key. Does not add the class post to the database.
	 *
	 * @param classPostId the primary key for the new class post
	 * @return the new class post
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost createClassPost(
		long classPostId) {

		return _classPostLocalService.createClassPost(classPostId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.createPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassPost deleteClassPost(
		nl.klassenkring.classgroup.model.ClassPost classPost) {

		return _classPostLocalService.deleteClassPost(classPost);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassPost deleteClassPost(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.deleteClassPost(classPostId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _classPostLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _classPostLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _classPostLocalService.dynamicQuery();
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

		return _classPostLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _classPostLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _classPostLocalService.dynamicQuery(
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

		return _classPostLocalService.dynamicQueryCount(dynamicQuery);
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

		return _classPostLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.classgroup.model.ClassPost fetchClassPost(
		long classPostId) {

		return _classPostLocalService.fetchClassPost(classPostId);
	}

	/**
	 * Returns the class post matching the UUID and group.
	 *
	 * @param uuid the class post's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost
		fetchClassPostByUuidAndGroupId(String uuid, long groupId) {

		return _classPostLocalService.fetchClassPostByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _classPostLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the class post with the primary key.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post
	 * @throws PortalException if a class post with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost getClassPost(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.getClassPost(classPostId);
	}

	/**
	 * Returns the class post matching the UUID and group.
	 *
	 * @param uuid the class post's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class post
	 * @throws PortalException if a matching class post could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost
			getClassPostByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.getClassPostByUuidAndGroupId(
			uuid, groupId);
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
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost>
		getClassPosts(int start, int end) {

		return _classPostLocalService.getClassPosts(start, end);
	}

	/**
	 * Gives a page of the posts that are placed in a group, newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost>
		getClassPosts(long groupId, int start, int end) {

		return _classPostLocalService.getClassPosts(groupId, start, end);
	}

	/**
	 * Returns all the class posts matching the UUID and company.
	 *
	 * @param uuid the UUID of the class posts
	 * @param companyId the primary key of the company
	 * @return the matching class posts, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost>
		getClassPostsByUuidAndCompanyId(String uuid, long companyId) {

		return _classPostLocalService.getClassPostsByUuidAndCompanyId(
			uuid, companyId);
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
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost>
		getClassPostsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.classgroup.model.ClassPost>
					orderByComparator) {

		return _classPostLocalService.getClassPostsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of class posts.
	 *
	 * @return the number of class posts
	 */
	@Override
	public int getClassPostsCount() {
		return _classPostLocalService.getClassPostsCount();
	}

	/**
	 * Counts the posts that are placed in a group.
	 */
	@Override
	public int getClassPostsCount(long groupId) {
		return _classPostLocalService.getClassPostsCount(groupId);
	}

	/**
	 * Gives a page of an author's own drafts and held posts in a group, latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost> getDrafts(
		long groupId, long userId, int start, int end) {

		return _classPostLocalService.getDrafts(groupId, userId, start, end);
	}

	/**
	 * Gives the keys of the held posts whose moment has come, longest due first.
	 */
	@Override
	public java.util.List<Long> getDueClassPostIds() {
		return _classPostLocalService.getDueClassPostIds();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _classPostLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _classPostLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classPostLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Places a held post whose moment has come, in a transaction of its own.
	 *
	 * @return the post as it is now, placed, held longer or a draft again; null if it was not due
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost releaseClassPost(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.releaseClassPost(classPostId);
	}

	/**
	 * Makes a held post a draft again.
	 *
	 * @throws ClassPostVersionException if it is not held any more
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost unscheduleClassPost(
			long userId, long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.unscheduleClassPost(userId, classPostId);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassPost updateClassPost(
		nl.klassenkring.classgroup.model.ClassPost classPost) {

		return _classPostLocalService.updateClassPost(classPost);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassPost updateClassPost(
			long userId, long classPostId, long mvccVersion,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.updateClassPost(
			userId, classPostId, mvccVersion, postRequest, serviceContext);
	}

	/**
	 * Changes a post, and leaves its pictures, who may reply and whether it is important as they are.
	 *
	 * @see #updateClassPost(long, long, long, PostRequest, ServiceContext)
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost updateClassPost(
			long userId, long classPostId, long mvccVersion, String title,
			String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostLocalService.updateClassPost(
			userId, classPostId, mvccVersion, title, content, category,
			serviceContext);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _classPostLocalService.getBasePersistence();
	}

	@Override
	public ClassPostLocalService getWrappedService() {
		return _classPostLocalService;
	}

	@Override
	public void setWrappedService(ClassPostLocalService classPostLocalService) {
		_classPostLocalService = classPostLocalService;
	}

	private ClassPostLocalService _classPostLocalService;

}