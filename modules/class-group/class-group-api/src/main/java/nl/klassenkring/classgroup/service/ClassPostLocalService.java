/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

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
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ClassPost. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ClassPostLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ClassPostLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassPostLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the class post local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ClassPostLocalServiceUtil} if injection and service tracking are not available.
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
	@Indexable(type = IndexableType.REINDEX)
	public ClassPost addClassPost(ClassPost classPost);

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
	public ClassPost addClassPost(
			long userId, long groupId, PostRequest postRequest,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Adds a post that is not important, without pictures.
	 *
	 * @see #addClassPost(long, long, PostRequest, ServiceContext)
	 */
	public ClassPost addClassPost(
			long userId, long groupId, String title, String content,
			String category, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Creates a new class post with the primary key. Does not add the class post to the database.
	 *
	 * @param classPostId the primary key for the new class post
	 * @return the new class post
	 */
	@Transactional(enabled = false)
	public ClassPost createClassPost(long classPostId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public ClassPost deleteClassPost(ClassPost classPost);

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
	@Indexable(type = IndexableType.DELETE)
	public ClassPost deleteClassPost(long classPostId) throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassPostModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassPostModelImpl</code>.
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
	public ClassPost fetchClassPost(long classPostId);

	/**
	 * Returns the class post matching the UUID and group.
	 *
	 * @param uuid the class post's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassPost fetchClassPostByUuidAndGroupId(String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the class post with the primary key.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post
	 * @throws PortalException if a class post with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassPost getClassPost(long classPostId) throws PortalException;

	/**
	 * Returns the class post matching the UUID and group.
	 *
	 * @param uuid the class post's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class post
	 * @throws PortalException if a matching class post could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassPost getClassPostByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getClassPosts(int start, int end);

	/**
	 * Gives a page of the posts that are placed in a group, newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getClassPosts(long groupId, int start, int end);

	/**
	 * Returns all the class posts matching the UUID and company.
	 *
	 * @param uuid the UUID of the class posts
	 * @param companyId the primary key of the company
	 * @return the matching class posts, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getClassPostsByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getClassPostsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator);

	/**
	 * Returns the number of class posts.
	 *
	 * @return the number of class posts
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassPostsCount();

	/**
	 * Counts the posts that are placed in a group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassPostsCount(long groupId);

	/**
	 * Gives a page of an author's own drafts and held posts in a group, latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getDrafts(
		long groupId, long userId, int start, int end);

	/**
	 * Gives the keys of the held posts whose moment has come, longest due first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getDueClassPostIds();

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
	 * Places a held post whose moment has come, in a transaction of its own.
	 *
	 * @return the post as it is now, placed, held longer or a draft again; null if it was not due
	 */
	public ClassPost releaseClassPost(long classPostId) throws PortalException;

	/**
	 * Makes a held post a draft again.
	 *
	 * @throws ClassPostVersionException if it is not held any more
	 */
	public ClassPost unscheduleClassPost(long userId, long classPostId)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public ClassPost updateClassPost(ClassPost classPost);

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
	public ClassPost updateClassPost(
			long userId, long classPostId, long mvccVersion,
			PostRequest postRequest, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Changes a post, and leaves its pictures, who may reply and whether it is important as they are.
	 *
	 * @see #updateClassPost(long, long, long, PostRequest, ServiceContext)
	 */
	public ClassPost updateClassPost(
			long userId, long classPostId, long mvccVersion, String title,
			String content, String category, ServiceContext serviceContext)
		throws PortalException;

}