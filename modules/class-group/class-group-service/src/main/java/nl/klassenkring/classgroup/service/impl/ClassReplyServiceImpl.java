/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.internal.reply.ReplyPeriod;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.model.ClassReplyVersion;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.base.ClassReplyServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a signed-in user may do with replies: each method checks the permission first. Whether a
 * post takes replies of somebody in his role is for the policy to say (B2).
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ClassReply"},
    service = AopService.class)
public class ClassReplyServiceImpl extends ClassReplyServiceBaseImpl {

  /**
   * Replies to a post that the current user may read.
   *
   * @see nl.klassenkring.classgroup.service.ClassReplyLocalService#addClassReply
   */
  @Override
  public ClassReply addClassReply(
      long classPostId, String content, String[] confirmedWarnings, ServiceContext serviceContext)
      throws PortalException {

    ClassPost classPost = getReadablePost(classPostId);

    portletResourcePermission.check(
        getPermissionChecker(), classPost.getGroupId(), ClassGroupActionKeys.ADD_REPLY);

    return classReplyLocalService.addClassReply(
        getUserId(), classPostId, content, confirmedWarnings, serviceContext);
  }

  /** Gives a page of the replies that stand under a post, as they were given. */
  @Override
  public List<ClassReply> getClassReplies(long classPostId, int start, int end)
      throws PortalException {

    getReadablePost(classPostId);

    return classReplyLocalService.getClassReplies(classPostId, start, end);
  }

  /** Counts the replies that stand under a post. */
  @Override
  public int getClassRepliesCount(long classPostId) throws PortalException {
    getReadablePost(classPostId);

    return classReplyLocalService.getClassRepliesCount(classPostId);
  }

  /**
   * Counts the replies that stand under each of some posts of a group.
   *
   * @see nl.klassenkring.classgroup.service.ClassReplyLocalService#getClassRepliesCounts
   */
  @Override
  public Map<Long, Integer> getClassRepliesCounts(long groupId, long[] classPostIds)
      throws PortalException {

    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.VIEW_POSTS);

    return classReplyLocalService.getClassRepliesCounts(groupId, classPostIds);
  }

  /** Gives a reply; one that was removed to who may remove posts of its group. */
  @Override
  public ClassReply getClassReply(long classReplyId) throws PortalException {
    ClassReply classReply = classReplyLocalService.getClassReply(classReplyId);

    classReplyModelResourcePermission.check(getPermissionChecker(), classReply, ActionKeys.VIEW);

    return classReply;
  }

  /** Gives a page of what a reply said before, oldest first, to who may remove posts. */
  @Override
  public List<ClassReplyVersion> getClassReplyVersions(long classReplyId, int start, int end)
      throws PortalException {

    checkModerator(classReplyLocalService.getClassReply(classReplyId).getGroupId());

    return classReplyLocalService.getClassReplyVersions(classReplyId, start, end);
  }

  /** Counts how often a reply was changed, for who may remove posts. */
  @Override
  public int getClassReplyVersionsCount(long classReplyId) throws PortalException {
    checkModerator(classReplyLocalService.getClassReply(classReplyId).getGroupId());

    return classReplyLocalService.getClassReplyVersionsCount(classReplyId);
  }

  /** Gives a page of all replies under a post, also removed ones, to who may remove posts. */
  @Override
  public List<ClassReply> getModeratedClassReplies(long classPostId, int start, int end)
      throws PortalException {

    checkModerator(getReadablePost(classPostId).getGroupId());

    return classReplyLocalService.getModeratedClassReplies(classPostId, start, end);
  }

  /** Counts all replies under a post, also removed ones, for who may remove posts. */
  @Override
  public int getModeratedClassRepliesCount(long classPostId) throws PortalException {
    checkModerator(getReadablePost(classPostId).getGroupId());

    return classReplyLocalService.getModeratedClassRepliesCount(classPostId);
  }

  /**
   * Removes a reply: one's own for a while, or as who may remove posts of its group (F1).
   *
   * @see nl.klassenkring.classgroup.service.ClassReplyLocalService#removeClassReply
   */
  @Override
  public ClassReply removeClassReply(long classReplyId) throws PortalException {
    classReplyModelResourcePermission.check(
        getPermissionChecker(), classReplyId, ActionKeys.DELETE);

    return classReplyLocalService.removeClassReply(getUserId(), classReplyId);
  }

  /**
   * Changes a reply of the current user, for as long as his school lets him.
   *
   * @throws nl.klassenkring.classgroup.exception.ClassReplyTimeException if it was given too long
   *     ago
   * @see nl.klassenkring.classgroup.service.ClassReplyLocalService#updateClassReply
   */
  @Override
  public ClassReply updateClassReply(
      long classReplyId, long mvccVersion, String content, String[] confirmedWarnings)
      throws PortalException {

    ClassReply classReply = classReplyLocalService.getClassReply(classReplyId);

    // Told apart from who may not change it at all, so that its author hears why.
    if (classReply.getUserId() == getGuestOrUserId()) {
      replyPeriod.requireChangeable(classReply);
    }

    classReplyModelResourcePermission.check(getPermissionChecker(), classReply, ActionKeys.UPDATE);

    return classReplyLocalService.updateClassReply(
        getUserId(), classReplyId, mvccVersion, content, confirmedWarnings);
  }

  private void checkModerator(long groupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.DELETE_POSTS);
  }

  private ClassPost getReadablePost(long classPostId) throws PortalException {
    ClassPost classPost = classPostLocalService.getClassPost(classPostId);

    classPostModelResourcePermission.check(getPermissionChecker(), classPost, ActionKeys.VIEW);

    return classPost;
  }

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassReply)")
  private ModelResourcePermission<ClassReply> classReplyModelResourcePermission;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private ReplyPeriod replyPeriod;
}
