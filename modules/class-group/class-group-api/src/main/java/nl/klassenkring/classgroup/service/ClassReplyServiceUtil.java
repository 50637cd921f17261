/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.util.List;
import java.util.Map;

import nl.klassenkring.classgroup.model.ClassReply;

/**
 * Provides the remote service utility for ClassReply. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.ClassReplyServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see ClassReplyService
 * @generated
 */
public class ClassReplyServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassReplyServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Replies to a post that the current user may read.
	 *
	 * @see ClassReplyLocalService#addClassReply
	 */
	public static ClassReply addClassReply(
			long classPostId, String content, String[] confirmedWarnings,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassReply(
			classPostId, content, confirmedWarnings, serviceContext);
	}

	/**
	 * Gives a page of the replies that stand under a post, as they were given.
	 */
	public static List<ClassReply> getClassReplies(
			long classPostId, int start, int end)
		throws PortalException {

		return getService().getClassReplies(classPostId, start, end);
	}

	/**
	 * Counts the replies that stand under a post.
	 */
	public static int getClassRepliesCount(long classPostId)
		throws PortalException {

		return getService().getClassRepliesCount(classPostId);
	}

	/**
	 * Counts the replies that stand under each of some posts of a group.
	 *
	 * @see ClassReplyLocalService#getClassRepliesCounts
	 */
	public static Map<Long, Integer> getClassRepliesCounts(
			long groupId, long[] classPostIds)
		throws PortalException {

		return getService().getClassRepliesCounts(groupId, classPostIds);
	}

	/**
	 * Gives a reply; one that was removed to who may remove posts of its group.
	 */
	public static ClassReply getClassReply(long classReplyId)
		throws PortalException {

		return getService().getClassReply(classReplyId);
	}

	/**
	 * Gives a page of what a reply said before, oldest first, to who may remove posts.
	 */
	public static List<nl.klassenkring.classgroup.model.ClassReplyVersion>
			getClassReplyVersions(long classReplyId, int start, int end)
		throws PortalException {

		return getService().getClassReplyVersions(classReplyId, start, end);
	}

	/**
	 * Counts how often a reply was changed, for who may remove posts.
	 */
	public static int getClassReplyVersionsCount(long classReplyId)
		throws PortalException {

		return getService().getClassReplyVersionsCount(classReplyId);
	}

	/**
	 * Gives a page of all replies under a post, also removed ones, to who may remove posts.
	 */
	public static List<ClassReply> getModeratedClassReplies(
			long classPostId, int start, int end)
		throws PortalException {

		return getService().getModeratedClassReplies(classPostId, start, end);
	}

	/**
	 * Counts all replies under a post, also removed ones, for who may remove posts.
	 */
	public static int getModeratedClassRepliesCount(long classPostId)
		throws PortalException {

		return getService().getModeratedClassRepliesCount(classPostId);
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
	 * Removes a reply: one's own for a while, or as who may remove posts of its group (F1).
	 *
	 * @see ClassReplyLocalService#removeClassReply
	 */
	public static ClassReply removeClassReply(long classReplyId)
		throws PortalException {

		return getService().removeClassReply(classReplyId);
	}

	/**
	 * Changes a reply of the current user, for as long as his school lets him.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassReplyTimeException if it was given too long
	 ago
	 * @see ClassReplyLocalService#updateClassReply
	 */
	public static ClassReply updateClassReply(
			long classReplyId, long mvccVersion, String content,
			String[] confirmedWarnings)
		throws PortalException {

		return getService().updateClassReply(
			classReplyId, mvccVersion, content, confirmedWarnings);
	}

	public static ClassReplyService getService() {
		return _service;
	}

	public static void setService(ClassReplyService service) {
		_service = service;
	}

	private static volatile ClassReplyService _service;

}