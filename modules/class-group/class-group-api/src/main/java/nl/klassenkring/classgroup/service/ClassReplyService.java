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
import java.util.Map;

import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyVersion;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for ClassReply. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see ClassReplyServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ClassReplyService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassReplyServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the class reply remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ClassReplyServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Replies to a post that the current user may read.
	 *
	 * @see ClassReplyLocalService#addClassReply
	 */
	public ClassReply addClassReply(
			long classPostId, String content, String[] confirmedWarnings,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Gives a page of the replies that stand under a post, as they were given.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getClassReplies(
			long classPostId, int start, int end)
		throws PortalException;

	/**
	 * Counts the replies that stand under a post.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassRepliesCount(long classPostId) throws PortalException;

	/**
	 * Counts the replies that stand under each of some posts of a group.
	 *
	 * @see ClassReplyLocalService#getClassRepliesCounts
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<Long, Integer> getClassRepliesCounts(
			long groupId, long[] classPostIds)
		throws PortalException;

	/**
	 * Gives a reply; one that was removed to who may remove posts of its group.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassReply getClassReply(long classReplyId) throws PortalException;

	/**
	 * Gives a page of what a reply said before, oldest first, to who may remove posts.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReplyVersion> getClassReplyVersions(
			long classReplyId, int start, int end)
		throws PortalException;

	/**
	 * Counts how often a reply was changed, for who may remove posts.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassReplyVersionsCount(long classReplyId)
		throws PortalException;

	/**
	 * Gives a page of all replies under a post, also removed ones, to who may remove posts.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassReply> getModeratedClassReplies(
			long classPostId, int start, int end)
		throws PortalException;

	/**
	 * Counts all replies under a post, also removed ones, for who may remove posts.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getModeratedClassRepliesCount(long classPostId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Removes a reply: one's own for a while, or as who may remove posts of its group (F1).
	 *
	 * @see ClassReplyLocalService#removeClassReply
	 */
	public ClassReply removeClassReply(long classReplyId)
		throws PortalException;

	/**
	 * Changes a reply of the current user, for as long as his school lets him.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassReplyTimeException if it was given too long
	 ago
	 * @see ClassReplyLocalService#updateClassReply
	 */
	public ClassReply updateClassReply(
			long classReplyId, long mvccVersion, String content,
			String[] confirmedWarnings)
		throws PortalException;

}