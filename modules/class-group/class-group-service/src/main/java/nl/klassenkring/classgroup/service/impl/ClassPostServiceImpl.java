/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.List;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.internal.picture.DepictableCheck;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.base.ClassPostServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with posts: each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ClassPost"},
    service = AopService.class)
public class ClassPostServiceImpl extends ClassPostServiceBaseImpl {

  /**
   * Adds a post of the current user.
   *
   * @see nl.klassenkring.classgroup.service.ClassPostLocalService#addClassPost
   */
  @Override
  public ClassPost addClassPost(
      long groupId, String title, String content, String category, ServiceContext serviceContext)
      throws PortalException {

    portletResourcePermission.check(getPermissionChecker(), groupId, ClassGroupActionKeys.ADD_POST);

    return classPostLocalService.addClassPost(
        getUserId(), groupId, title, content, category, serviceContext);
  }

  /**
   * Adds a post of the current user; its pictures, if any, are those that he uploaded, with pupils
   * whom he may tag.
   *
   * @see nl.klassenkring.classgroup.service.ClassPostLocalService#addClassPost
   */
  @Override
  public ClassPost addClassPost(
      long groupId, PostRequest postRequest, ServiceContext serviceContext) throws PortalException {

    portletResourcePermission.check(getPermissionChecker(), groupId, ClassGroupActionKeys.ADD_POST);
    requireKeepablePictures(groupId, postRequest);

    return classPostLocalService.addClassPost(getUserId(), groupId, postRequest, serviceContext);
  }

  /** Removes a post: one's own, or as who may remove posts of the group (F1). */
  @Override
  public ClassPost deleteClassPost(long classPostId) throws PortalException {
    classPostModelResourcePermission.check(getPermissionChecker(), classPostId, ActionKeys.DELETE);

    return classPostLocalService.deleteClassPost(classPostId);
  }

  /** Gives a placed post, or a draft of the current user. */
  @Override
  public ClassPost getClassPost(long classPostId) throws PortalException {
    ClassPost classPost = classPostLocalService.getClassPost(classPostId);

    classPostModelResourcePermission.check(getPermissionChecker(), classPost, ActionKeys.VIEW);

    return classPost;
  }

  /** Gives a page of the posts that are placed in a group, newest first. */
  @Override
  public List<ClassPost> getClassPosts(long groupId, int start, int end) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.VIEW_POSTS);

    return classPostLocalService.getClassPosts(groupId, start, end);
  }

  /** Counts the posts that are placed in a group. */
  @Override
  public int getClassPostsCount(long groupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), groupId, ClassGroupActionKeys.VIEW_POSTS);

    return classPostLocalService.getClassPostsCount(groupId);
  }

  /** Gives a page of the current user's drafts and held posts in a group, latest first. */
  @Override
  public List<ClassPost> getDrafts(long groupId, int start, int end) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), groupId, ClassGroupActionKeys.ADD_POST);

    return classPostLocalService.getDrafts(groupId, getUserId(), start, end);
  }

  /**
   * Makes a held post of the current user a draft again.
   *
   * @see nl.klassenkring.classgroup.service.ClassPostLocalService#unscheduleClassPost
   */
  @Override
  public ClassPost unscheduleClassPost(long classPostId) throws PortalException {
    classPostModelResourcePermission.check(getPermissionChecker(), classPostId, ActionKeys.UPDATE);

    return classPostLocalService.unscheduleClassPost(getUserId(), classPostId);
  }

  /**
   * Changes a post of the current user.
   *
   * @see nl.klassenkring.classgroup.service.ClassPostLocalService#updateClassPost
   */
  @Override
  public ClassPost updateClassPost(
      long classPostId,
      long mvccVersion,
      String title,
      String content,
      String category,
      ServiceContext serviceContext)
      throws PortalException {

    classPostModelResourcePermission.check(getPermissionChecker(), classPostId, ActionKeys.UPDATE);

    return classPostLocalService.updateClassPost(
        getUserId(), classPostId, mvccVersion, title, content, category, serviceContext);
  }

  /**
   * Changes a post of the current user with its pictures.
   *
   * @see nl.klassenkring.classgroup.service.ClassPostLocalService#updateClassPost
   */
  @Override
  public ClassPost updateClassPost(
      long classPostId, long mvccVersion, PostRequest postRequest, ServiceContext serviceContext)
      throws PortalException {

    ClassPost classPost = classPostLocalService.getClassPost(classPostId);

    classPostModelResourcePermission.check(getPermissionChecker(), classPost, ActionKeys.UPDATE);
    requireKeepablePictures(classPost.getGroupId(), postRequest);

    return classPostLocalService.updateClassPost(
        getUserId(), classPostId, mvccVersion, postRequest, serviceContext);
  }

  private void requireKeepablePictures(long groupId, PostRequest postRequest)
      throws PortalException {

    if (postRequest.pictures() != null) {
      depictableCheck.requireKeepable(
          classGroupPersistence.findByGroupId(groupId),
          postRequest.pictures(),
          getPermissionChecker());
    }
  }

  @Reference(target = "(model.class.name=nl.klassenkring.classgroup.model.ClassPost)")
  private ModelResourcePermission<ClassPost> classPostModelResourcePermission;

  @Reference private DepictableCheck depictableCheck;

  @Reference(target = "(resource.name=" + ClassGroupConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
