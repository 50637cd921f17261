/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;

import nl.klassenkring.classgroup.model.ClassPost;

/**
 * Provides the remote service utility for ClassPost. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.ClassPostServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ClassPostService
 * @generated
 */
public class ClassPostServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassPostServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a post of the current user; its pictures, if any, are those that he uploaded, with pupils
	 * whom he may tag.
	 *
	 * @see ClassPostLocalService#addClassPost
	 */
	public static ClassPost addClassPost(
			long groupId,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassPost(groupId, postRequest, serviceContext);
	}

	/**
	 * Adds a post of the current user.
	 *
	 * @see ClassPostLocalService#addClassPost
	 */
	public static ClassPost addClassPost(
			long groupId, String title, String content, String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassPost(
			groupId, title, content, category, serviceContext);
	}

	/**
	 * Removes a post: one's own, or as who may remove posts of the group (F1).
	 */
	public static ClassPost deleteClassPost(long classPostId)
		throws PortalException {

		return getService().deleteClassPost(classPostId);
	}

	/**
	 * Gives a placed post, or a draft of the current user.
	 */
	public static ClassPost getClassPost(long classPostId)
		throws PortalException {

		return getService().getClassPost(classPostId);
	}

	/**
	 * Gives a page of the posts that are placed in a group, newest first.
	 */
	public static List<ClassPost> getClassPosts(
			long groupId, int start, int end)
		throws PortalException {

		return getService().getClassPosts(groupId, start, end);
	}

	/**
	 * Counts the posts that are placed in a group.
	 */
	public static int getClassPostsCount(long groupId) throws PortalException {
		return getService().getClassPostsCount(groupId);
	}

	/**
	 * Gives a page of the current user's drafts and held posts in a group, latest first.
	 */
	public static List<ClassPost> getDrafts(long groupId, int start, int end)
		throws PortalException {

		return getService().getDrafts(groupId, start, end);
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
	 * Makes a held post of the current user a draft again.
	 *
	 * @see ClassPostLocalService#unscheduleClassPost
	 */
	public static ClassPost unscheduleClassPost(long classPostId)
		throws PortalException {

		return getService().unscheduleClassPost(classPostId);
	}

	/**
	 * Changes a post of the current user with its pictures.
	 *
	 * @see ClassPostLocalService#updateClassPost
	 */
	public static ClassPost updateClassPost(
			long classPostId, long mvccVersion,
			nl.klassenkring.classgroup.post.PostRequest postRequest,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().updateClassPost(
			classPostId, mvccVersion, postRequest, serviceContext);
	}

	/**
	 * Changes a post of the current user.
	 *
	 * @see ClassPostLocalService#updateClassPost
	 */
	public static ClassPost updateClassPost(
			long classPostId, long mvccVersion, String title, String content,
			String category,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().updateClassPost(
			classPostId, mvccVersion, title, content, category, serviceContext);
	}

	public static ClassPostService getService() {
		return _service;
	}

	public static void setService(ClassPostService service) {
		_service = service;
	}

	private static volatile ClassPostService _service;

}