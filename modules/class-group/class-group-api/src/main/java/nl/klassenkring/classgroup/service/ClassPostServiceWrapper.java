/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ClassPostService}.
 *
 * @author Klassenkring
 * @see ClassPostService
 * @generated
 */
public class ClassPostServiceWrapper
	implements ClassPostService, ServiceWrapper<ClassPostService> {

	public ClassPostServiceWrapper() {
		this(null);
	}

	public ClassPostServiceWrapper(ClassPostService classPostService) {
		_classPostService = classPostService;
	}

	/**
	 * Adds a post of the current user; its pictures, if any, are those that he uploaded, with pupils
	 * whom he may tag.
	 *
	 * @see ClassPostLocalService#addClassPost
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost addClassPost(
			long groupId,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.addClassPost(
			groupId, postRequest, serviceContext);
	}

	/**
	 * Adds a post of the current user.
	 *
	 * @see ClassPostLocalService#addClassPost
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost addClassPost(
			long groupId, String title, String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.addClassPost(
			groupId, title, content, category, serviceContext);
	}

	/**
	 * Removes a post: one's own, or as who may remove posts of the group (F1).
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost deleteClassPost(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.deleteClassPost(classPostId);
	}

	/**
	 * Gives a placed post, or a draft of the current user.
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost getClassPost(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.getClassPost(classPostId);
	}

	/**
	 * Gives a page of the posts that are placed in a group, newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost>
			getClassPosts(long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.getClassPosts(groupId, start, end);
	}

	/**
	 * Counts the posts that are placed in a group.
	 */
	@Override
	public int getClassPostsCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.getClassPostsCount(groupId);
	}

	/**
	 * Gives a page of the current user's drafts and held posts in a group, latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassPost> getDrafts(
			long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.getDrafts(groupId, start, end);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classPostService.getOSGiServiceIdentifier();
	}

	/**
	 * Makes a held post of the current user a draft again.
	 *
	 * @see ClassPostLocalService#unscheduleClassPost
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost unscheduleClassPost(
			long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.unscheduleClassPost(classPostId);
	}

	/**
	 * Changes a post of the current user with its pictures.
	 *
	 * @see ClassPostLocalService#updateClassPost
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost updateClassPost(
			long classPostId, long mvccVersion,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.updateClassPost(
			classPostId, mvccVersion, postRequest, serviceContext);
	}

	/**
	 * Changes a post of the current user.
	 *
	 * @see ClassPostLocalService#updateClassPost
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassPost updateClassPost(
			long classPostId, long mvccVersion, String title, String content,
			String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classPostService.updateClassPost(
			classPostId, mvccVersion, title, content, category, serviceContext);
	}

	@Override
	public ClassPostService getWrappedService() {
		return _classPostService;
	}

	@Override
	public void setWrappedService(ClassPostService classPostService) {
		_classPostService = classPostService;
	}

	private ClassPostService _classPostService;

}