/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.GroupedModel;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.klassenkring.picture.constants.PictureActionKeys;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.internal.permission.ClassGroupResource;
import nl.klassenkring.picture.internal.permission.PictureAudience;
import nl.klassenkring.picture.internal.permission.PictureAudiences;
import nl.klassenkring.picture.internal.permission.PictureViewers;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.base.PictureServiceBaseImpl;
import nl.klassenkring.picture.state.PictureState;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What a signed-in user may do with pictures; each method checks the permission first. A picture
 * that somebody may not see does not exist for him: there is no telling apart what is hidden from
 * what never was.
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Picture"},
    service = AopService.class)
public class PictureServiceImpl extends PictureServiceBaseImpl {

  /**
   * Keeps an upload of the current user for a post in a class group.
   *
   * @see nl.klassenkring.picture.service.PictureLocalService#addPicture
   */
  @Override
  @Transactional(enabled = false)
  public Picture addPicture(long groupId, InputStream inputStream) throws PortalException {
    portletResourcePermission.check(getPermissionChecker(), groupId, PictureActionKeys.ADD_PICTURE);

    return pictureLocalService.addPicture(getUserId(), groupId, inputStream);
  }

  /**
   * Removes an upload of the current user that belongs to no post.
   *
   * @throws NoSuchPictureException if it is no such picture
   */
  @Override
  public Picture deletePicture(long pictureId) throws PortalException {
    PictureState state = getState(pictureId);

    if (!isOwnUnplaced(state) || (state.getClassPostId() != 0)) {
      throw new NoSuchPictureException("No upload " + pictureId + " of the user's own");
    }
    return pictureLocalService.deletePicture(pictureId);
  }

  /**
   * Gives a picture as a JPEG: one that the readers of its post may see at this moment, or an own
   * one whose post is not placed (C1, C4). Nobody sees a placed picture that is hidden, not even
   * who must act on it.
   *
   * @throws NoSuchPictureException otherwise, for whatever reason
   */
  @Override
  public InputStream getPictureContent(long pictureId, PictureSize size) throws PortalException {
    PictureState state = getState(pictureId);

    if (!isOwnUnplaced(state)) {
      requireVisible(state);
    }
    return pictureLocalService.getPictureContent(state.getPictureId(), size);
  }

  /**
   * Gives the current user's own uploads among these that are not placed, in no order; with who
   * blocks them only if he may see consents in the class group, and otherwise with how many (C1).
   */
  @Override
  public List<PictureState> getOwnPictureStates(long groupId, long[] pictureIds)
      throws PortalException {

    portletResourcePermission.check(getPermissionChecker(), groupId, PictureActionKeys.ADD_PICTURE);

    PictureAudience audience = pictureAudiences.of(getPermissionChecker(), groupId);

    return pictureLocalService
        .getPictureStates(
            LongStream.of(pictureIds).boxed().collect(Collectors.toSet()), clock.instant())
        .stream()
        .filter(state -> state.getGroupId() == groupId)
        .filter(state -> !state.isPlaced() && audience.isOwn(state))
        .map(audience::tell)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }

  /**
   * Gives the pictures of posts of a class group, in the order of the posts' IDs and of the
   * pictures in each. Readers are given what they may see, without who is in it; who may know of
   * hidden pictures is given those too; authors also their own of posts that are not placed. Who
   * blocks a picture is told to those alone who may see consents in the class group, others learn
   * how many pupils do (C1). An external who reads posts only is given none (A3).
   */
  @Override
  public List<PictureState> getPostPictureStates(long groupId, long[] classPostIds)
      throws PortalException {

    classGroupPermission.check(getPermissionChecker(), groupId, ClassGroupResource.VIEW_POSTS);

    if (!pictureViewers.includes(getPermissionChecker(), groupId)) {
      return List.of();
    }

    PictureAudience audience = pictureAudiences.of(getPermissionChecker(), groupId);

    return pictureLocalService
        .getPostPictureStates(
            LongStream.of(classPostIds).boxed().collect(Collectors.toSet()), clock.instant())
        .stream()
        .filter(state -> state.getGroupId() == groupId)
        .map(audience::tell)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }

  private PictureState getState(long pictureId) throws PortalException {
    return pictureLocalService.getPictureStates(List.of(pictureId), clock.instant()).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchPictureException("No picture " + pictureId));
  }

  /** Who may no longer upload in the group does not see there what he uploaded before. */
  private boolean isOwnUnplaced(PictureState state) throws PortalException {
    return !state.isPlaced()
        && pictureAudiences.of(getPermissionChecker(), state.getGroupId()).isOwn(state);
  }

  private void requireVisible(PictureState state) throws PortalException {
    if (!state.isVisible()
        || !classPostPermission.contains(
            getPermissionChecker(), state.getClassPostId(), ActionKeys.VIEW)
        || !pictureViewers.includes(getPermissionChecker(), state.getGroupId())) {

      throw new NoSuchPictureException("No picture " + state.getPictureId() + " to be seen");
    }
  }

  @Reference(target = "(resource.name=" + ClassGroupResource.NAME + ")")
  private PortletResourcePermission classGroupPermission;

  @Reference(target = "(model.class.name=" + ClassGroupResource.CLASS_POST + ")")
  private ModelResourcePermission<GroupedModel> classPostPermission;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureAudiences pictureAudiences;

  @Reference private PictureViewers pictureViewers;

  @Reference(target = "(resource.name=" + PictureConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
