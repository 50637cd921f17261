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
import java.util.Map;

import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyVersion;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ClassReply. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ClassReplyLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ClassReplyLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassReplyLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the class reply local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ClassReplyLocalServiceUtil} if injection and service tracking are not available.
	 */

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
	@Indexable(type = IndexableType.REINDEX)
	public ClassReply addClassReply(ClassReply classReply);

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
	public ClassReply addClassReply(
			long userId, long classPostId, String content,
			String[] confirmedWarnings, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Creates a new class reply with the primary key. Does not add the class reply to the database.
	 *
	 * @param classReplyId the primary key for the new class reply
	 * @return the new class reply
	 */
	@Transactional(enabled = false)
	public ClassReply createClassReply(long classReplyId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public ClassReply deleteClassReply(ClassReply classReply);

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
	@Indexable(type = IndexableType.DELETE)
	public ClassReply deleteClassReply(long classReplyId)
		throws PortalException;

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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyModelImpl</code>.
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
	public ClassReply fetchClassReply(long classReplyId);

	/**
	 * Returns the class reply matching the UUID and group.
	 *
	 * @param uuid the class reply's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassReply fetchClassReplyByUuidAndGroupId(
		String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getClassReplies(int start, int end);

	/**
	 * Gives a page of the replies that stand under a post, as they were given.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getClassReplies(
		long classPostId, int start, int end);

	/**
	 * Returns all the class replies matching the UUID and company.
	 *
	 * @param uuid the UUID of the class replies
	 * @param companyId the primary key of the company
	 * @return the matching class replies, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getClassRepliesByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getClassRepliesByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator);

	/**
	 * Returns the number of class replies.
	 *
	 * @return the number of class replies
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassRepliesCount();

	/**
	 * Counts the replies that stand under a post.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassRepliesCount(long classPostId);

	/**
	 * Counts the replies that stand under each of some posts of a group, in one statement.
	 *
	 * @return the counts by the key of the post; one without replies, or of another group, is missing
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<Long, Integer> getClassRepliesCounts(
		long groupId, long[] classPostIds);

	/**
	 * Returns the class reply with the primary key.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply
	 * @throws PortalException if a class reply with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassReply getClassReply(long classReplyId) throws PortalException;

	/**
	 * Returns the class reply matching the UUID and group.
	 *
	 * @param uuid the class reply's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class reply
	 * @throws PortalException if a matching class reply could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassReply getClassReplyByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

	/**
	 * Gives what a reply said before it was changed, oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReplyVersion> getClassReplyVersions(long classReplyId);

	/**
	 * Gives a page of what a reply said before it was changed, oldest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReplyVersion> getClassReplyVersions(
		long classReplyId, int start, int end);

	/**
	 * Counts how often a reply was changed.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassReplyVersionsCount(long classReplyId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Gives a page of all replies under a post, those that were removed among them.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getModeratedClassReplies(
		long classPostId, int start, int end);

	/**
	 * Counts all replies under a post, those that were removed among them.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getModeratedClassRepliesCount(long classPostId);

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
	 * Takes a reply away from its readers; it is kept for who may remove posts of its group (F1).
	 *
	 * @param userId who removes it
	 * @throws NoSuchClassReplyException if it is not there, or was removed before
	 */
	public ClassReply removeClassReply(long userId, long classReplyId)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public ClassReply updateClassReply(ClassReply classReply);

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
	public ClassReply updateClassReply(
			long userId, long classReplyId, long mvccVersion, String content,
			String[] confirmedWarnings)
		throws PortalException;

}