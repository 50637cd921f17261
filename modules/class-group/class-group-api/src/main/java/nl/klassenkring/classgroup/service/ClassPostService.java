/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.util.List;

import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ClassPost. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ClassPostServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ClassPostService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassPostServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the class post remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ClassPostServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Adds a post of the current user; its pictures, if any, are those that he uploaded, with pupils
	 * whom he may tag.
	 *
	 * @see ClassPostLocalService#addClassPost
	 */
	public ClassPost addClassPost(
			long groupId, PostRequest postRequest,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Adds a post of the current user.
	 *
	 * @see ClassPostLocalService#addClassPost
	 */
	public ClassPost addClassPost(
			long groupId, String title, String content, String category,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Removes a post: one's own, or as who may remove posts of the group (F1).
	 */
	public ClassPost deleteClassPost(long classPostId) throws PortalException;

	/**
	 * Gives a placed post, or a draft of the current user.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassPost getClassPost(long classPostId) throws PortalException;

	/**
	 * Gives a page of the posts that are placed in a group, newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getClassPosts(long groupId, int start, int end)
		throws PortalException;

	/**
	 * Counts the posts that are placed in a group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassPostsCount(long groupId) throws PortalException;

	/**
	 * Gives a page of the current user's drafts and held posts in a group, latest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassPost> getDrafts(long groupId, int start, int end)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Makes a held post of the current user a draft again.
	 *
	 * @see ClassPostLocalService#unscheduleClassPost
	 */
	public ClassPost unscheduleClassPost(long classPostId)
		throws PortalException;

	/**
	 * Changes a post of the current user with its pictures.
	 *
	 * @see ClassPostLocalService#updateClassPost
	 */
	public ClassPost updateClassPost(
			long classPostId, long mvccVersion, PostRequest postRequest,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Changes a post of the current user.
	 *
	 * @see ClassPostLocalService#updateClassPost
	 */
	public ClassPost updateClassPost(
			long classPostId, long mvccVersion, String title, String content,
			String category, ServiceContext serviceContext)
		throws PortalException;

}