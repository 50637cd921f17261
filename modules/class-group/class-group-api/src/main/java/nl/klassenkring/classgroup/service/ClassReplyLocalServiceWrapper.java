/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ClassReplyLocalService}.
 *
 * @author Klassenkring
 * @see ClassReplyLocalService
 * @generated
 */
public class ClassReplyLocalServiceWrapper
	implements ClassReplyLocalService, ServiceWrapper<ClassReplyLocalService> {

	public ClassReplyLocalServiceWrapper() {
		this(null);
	}

	public ClassReplyLocalServiceWrapper(
		ClassReplyLocalService classReplyLocalService) {

		_classReplyLocalService = classReplyLocalService;
	}

	/**
	 * Adds the class reply to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReply the class reply
	 * @return the class reply that was added
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply addClassReply(
		nl.klassenkring.classgroup.model.ClassReply classReply) {

		return _classReplyLocalService.addClassReply(classReply);
	}

	/**
	 * Places a reply under a placed post.
	 *
	 * <p>The service context's UUID, when it has one, makes the call repeatable, so that a form that
	 * is sent twice is placed once.
	 *
	 * <p>While an import is under way (Liferay's {@code ExportImportThreadLocal}), the service
	 * context's create date is the moment at which the reply was given, and at which it is judged.
	 *
	 * @param confirmedWarnings the keys of the warnings that the author confirms; null is none
	 * @throws NoSuchClassPostException if the post is not there, or not placed
	 * @throws ClassReplyChangedException if another text was placed under the same UUID
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if its group is closed
	 * @throws nl.klassenkring.classgroup.exception.ClassReplyContentException if there is no text, or
	 too much of it
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses the
	 reply, now or at all, or warns of what its author did not confirm (B2, B11)
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply addClassReply(
			long userId, long classPostId, String content,
			String[] confirmedWarnings,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.addClassReply(
			userId, classPostId, content, confirmedWarnings, serviceContext);
	}

	/**
	 * Creates a new class reply with the primary key. Does not add the class reply to the database.
	 *
	 * @param classReplyId the primary key for the new class reply
	 * @return the new class reply
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply createClassReply(
		long classReplyId) {

		return _classReplyLocalService.createClassReply(classReplyId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the class reply from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReply the class reply
	 * @return the class reply that was removed
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply deleteClassReply(
		nl.klassenkring.classgroup.model.ClassReply classReply) {

		return _classReplyLocalService.deleteClassReply(classReply);
	}

	/**
	 * Deletes the class reply with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply that was removed
	 * @throws PortalException if a class reply with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply deleteClassReply(
			long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.deleteClassReply(classReplyId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _classReplyLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _classReplyLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _classReplyLocalService.dynamicQuery();
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

		return _classReplyLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyModelImpl</code>.
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

		return _classReplyLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyModelImpl</code>.
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

		return _classReplyLocalService.dynamicQuery(
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

		return _classReplyLocalService.dynamicQueryCount(dynamicQuery);
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

		return _classReplyLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.classgroup.model.ClassReply fetchClassReply(
		long classReplyId) {

		return _classReplyLocalService.fetchClassReply(classReplyId);
	}

	/**
	 * Returns the class reply matching the UUID and group.
	 *
	 * @param uuid the class reply's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply
		fetchClassReplyByUuidAndGroupId(String uuid, long groupId) {

		return _classReplyLocalService.fetchClassReplyByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _classReplyLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns a range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of class replies
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
		getClassReplies(int start, int end) {

		return _classReplyLocalService.getClassReplies(start, end);
	}

	/**
	 * Gives a page of the replies that stand under a post, as they were given.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
		getClassReplies(long classPostId, int start, int end) {

		return _classReplyLocalService.getClassReplies(classPostId, start, end);
	}

	/**
	 * Returns all the class replies matching the UUID and company.
	 *
	 * @param uuid the UUID of the class replies
	 * @param companyId the primary key of the company
	 * @return the matching class replies, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
		getClassRepliesByUuidAndCompanyId(String uuid, long companyId) {

		return _classReplyLocalService.getClassRepliesByUuidAndCompanyId(
			uuid, companyId);
	}

	/**
	 * Returns a range of class replies matching the UUID and company.
	 *
	 * @param uuid the UUID of the class replies
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching class replies, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
		getClassRepliesByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.classgroup.model.ClassReply>
					orderByComparator) {

		return _classReplyLocalService.getClassRepliesByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of class replies.
	 *
	 * @return the number of class replies
	 */
	@Override
	public int getClassRepliesCount() {
		return _classReplyLocalService.getClassRepliesCount();
	}

	/**
	 * Counts the replies that stand under a post.
	 */
	@Override
	public int getClassRepliesCount(long classPostId) {
		return _classReplyLocalService.getClassRepliesCount(classPostId);
	}

	/**
	 * Counts the replies that stand under each of some posts of a group, in one statement.
	 *
	 * @return the counts by the key of the post; one without replies, or of another group, is missing
	 */
	@Override
	public java.util.Map<Long, Integer> getClassRepliesCounts(
		long groupId, long[] classPostIds) {

		return _classReplyLocalService.getClassRepliesCounts(
			groupId, classPostIds);
	}

	/**
	 * Returns the class reply with the primary key.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply
	 * @throws PortalException if a class reply with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply getClassReply(
			long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.getClassReply(classReplyId);
	}

	/**
	 * Returns the class reply matching the UUID and group.
	 *
	 * @param uuid the class reply's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class reply
	 * @throws PortalException if a matching class reply could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply
			getClassReplyByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.getClassReplyByUuidAndGroupId(
			uuid, groupId);
	}

	/**
	 * Gives what a reply said before it was changed, oldest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReplyVersion>
		getClassReplyVersions(long classReplyId) {

		return _classReplyLocalService.getClassReplyVersions(classReplyId);
	}

	/**
	 * Gives a page of what a reply said before it was changed, oldest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReplyVersion>
		getClassReplyVersions(long classReplyId, int start, int end) {

		return _classReplyLocalService.getClassReplyVersions(
			classReplyId, start, end);
	}

	/**
	 * Counts how often a reply was changed.
	 */
	@Override
	public int getClassReplyVersionsCount(long classReplyId) {
		return _classReplyLocalService.getClassReplyVersionsCount(classReplyId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _classReplyLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _classReplyLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives a page of all replies under a post, those that were removed among them.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
		getModeratedClassReplies(long classPostId, int start, int end) {

		return _classReplyLocalService.getModeratedClassReplies(
			classPostId, start, end);
	}

	/**
	 * Counts all replies under a post, those that were removed among them.
	 */
	@Override
	public int getModeratedClassRepliesCount(long classPostId) {
		return _classReplyLocalService.getModeratedClassRepliesCount(
			classPostId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classReplyLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Takes a reply away from its readers; it is kept for who may remove posts of its group (F1).
	 *
	 * @param userId who removes it
	 * @throws NoSuchClassReplyException if it is not there, or was removed before
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply removeClassReply(
			long userId, long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.removeClassReply(userId, classReplyId);
	}

	/**
	 * Updates the class reply in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReply the class reply
	 * @return the class reply that was updated
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply updateClassReply(
		nl.klassenkring.classgroup.model.ClassReply classReply) {

		return _classReplyLocalService.updateClassReply(classReply);
	}

	/**
	 * Changes a reply, and keeps what it said before.
	 *
	 * @param userId who changes it
	 * @param mvccVersion the version of the reply that the change was made on
	 * @param confirmedWarnings the keys of the warnings that the author confirms; null is none
	 * @throws NoSuchClassReplyException if it is not there, or was removed
	 * @throws ClassReplyChangedException if it was changed meanwhile
	 * @throws PortalException as {@link #addClassReply} does
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply updateClassReply(
			long userId, long classReplyId, long mvccVersion, String content,
			String[] confirmedWarnings)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyLocalService.updateClassReply(
			userId, classReplyId, mvccVersion, content, confirmedWarnings);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _classReplyLocalService.getBasePersistence();
	}

	@Override
	public ClassReplyLocalService getWrappedService() {
		return _classReplyLocalService;
	}

	@Override
	public void setWrappedService(
		ClassReplyLocalService classReplyLocalService) {

		_classReplyLocalService = classReplyLocalService;
	}

	private ClassReplyLocalService _classReplyLocalService;

}