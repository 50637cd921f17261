/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link ClassReplyService}.
 *
 * @author Klassenkring
 * @see ClassReplyService
 * @generated
 */
public class ClassReplyServiceWrapper
	implements ClassReplyService, ServiceWrapper<ClassReplyService> {

	public ClassReplyServiceWrapper() {
		this(null);
	}

	public ClassReplyServiceWrapper(ClassReplyService classReplyService) {
		_classReplyService = classReplyService;
	}

	/**
	 * Replies to a post that the current user may read.
	 *
	 * @see ClassReplyLocalService#addClassReply
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply addClassReply(
			long classPostId, String content, String[] confirmedWarnings,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.addClassReply(
			classPostId, content, confirmedWarnings, serviceContext);
	}

	/**
	 * Gives a page of the replies that stand under a post, as they were given.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
			getClassReplies(long classPostId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getClassReplies(classPostId, start, end);
	}

	/**
	 * Counts the replies that stand under a post.
	 */
	@Override
	public int getClassRepliesCount(long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getClassRepliesCount(classPostId);
	}

	/**
	 * Counts the replies that stand under each of some posts of a group.
	 *
	 * @see ClassReplyLocalService#getClassRepliesCounts
	 */
	@Override
	public java.util.Map<Long, Integer> getClassRepliesCounts(
			long groupId, long[] classPostIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getClassRepliesCounts(groupId, classPostIds);
	}

	/**
	 * Gives a reply; one that was removed to who may remove posts of its group.
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply getClassReply(
			long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getClassReply(classReplyId);
	}

	/**
	 * Gives a page of what a reply said before, oldest first, to who may remove posts.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReplyVersion>
			getClassReplyVersions(long classReplyId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getClassReplyVersions(
			classReplyId, start, end);
	}

	/**
	 * Counts how often a reply was changed, for who may remove posts.
	 */
	@Override
	public int getClassReplyVersionsCount(long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getClassReplyVersionsCount(classReplyId);
	}

	/**
	 * Gives a page of all replies under a post, also removed ones, to who may remove posts.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReply>
			getModeratedClassReplies(long classPostId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getModeratedClassReplies(
			classPostId, start, end);
	}

	/**
	 * Counts all replies under a post, also removed ones, for who may remove posts.
	 */
	@Override
	public int getModeratedClassRepliesCount(long classPostId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.getModeratedClassRepliesCount(classPostId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classReplyService.getOSGiServiceIdentifier();
	}

	/**
	 * Removes a reply: one's own for a while, or as who may remove posts of its group (F1).
	 *
	 * @see ClassReplyLocalService#removeClassReply
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply removeClassReply(
			long classReplyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.removeClassReply(classReplyId);
	}

	/**
	 * Changes a reply of the current user, for as long as his school lets him.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassReplyTimeException if it was given too long
	 ago
	 * @see ClassReplyLocalService#updateClassReply
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReply updateClassReply(
			long classReplyId, long mvccVersion, String content,
			String[] confirmedWarnings)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyService.updateClassReply(
			classReplyId, mvccVersion, content, confirmedWarnings);
	}

	@Override
	public ClassReplyService getWrappedService() {
		return _classReplyService;
	}

	@Override
	public void setWrappedService(ClassReplyService classReplyService) {
		_classReplyService = classReplyService;
	}

	private ClassReplyService _classReplyService;

}