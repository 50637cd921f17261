/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.content;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.StringUtil;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.classgroup.exception.NoSuchClassReplyException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds and removes what can be reported; asks for no permission. */
@Component(service = ModeratedContents.class)
public class ModeratedContents {

  /**
   * Gives something that is placed.
   *
   * @throws com.liferay.portal.kernel.exception.NoSuchModelException if there is no such thing
   */
  public ModeratedContent get(ContentRef ref) throws PortalException {
    switch (ref.getKind()) {
      case PICTURE:
        return of(placed(pictureLocalService.getPicture(ref.getId())));
      case REPLY:
        return of(placed(classReplyLocalService.getClassReply(ref.getId())));
      default:
        return of(placed(classPostLocalService.getClassPost(ref.getId())));
    }
  }

  /** Gives the post to which something belongs. */
  public ClassPost post(ModeratedContent content) throws PortalException {
    return classPostLocalService.getClassPost(content.classPostId());
  }

  /** Gives the replies to a post, as they were given. */
  public List<ClassReply> replies(long classPostId) {
    return classReplyLocalService.getClassReplies(
        classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS);
  }

  /** Gives all of a post that can be reported: itself, its pictures that are shown, its replies. */
  public List<ModeratedContent> ofPost(long classPostId) throws PortalException {
    List<ModeratedContent> contents = new ArrayList<>();
    ClassPost classPost = placed(classPostLocalService.getClassPost(classPostId));

    contents.add(of(classPost));

    for (PictureState state :
        pictureLocalService.getPostPictureStates(List.of(classPostId), clock.instant())) {

      if (state.isVisible()) {
        contents.add(of(state, classPost));
      }
    }

    for (ClassReply classReply : replies(classPostId)) {
      contents.add(of(classReply));
    }

    return contents;
  }

  /** Gives a post, whatever its status. */
  public static ModeratedContent of(ClassPost classPost) {
    return new ModeratedContent(
        new ContentRef(ContentKind.POST, classPost.getClassPostId()),
        classPost.getClassPostId(),
        classPost.getGroupId(),
        classPost.getUserId(),
        classPost.getUserName(),
        classPost.getTitle(),
        classPost.getContent());
  }

  /** Gives a reply, whatever its status; its first words say which it is. */
  public static ModeratedContent of(ClassReply classReply) {
    return new ModeratedContent(
        new ContentRef(ContentKind.REPLY, classReply.getClassReplyId()),
        classReply.getClassPostId(),
        classReply.getGroupId(),
        classReply.getUserId(),
        classReply.getUserName(),
        StringUtil.shorten(classReply.getContent(), FIRST_WORDS),
        classReply.getContent());
  }

  /**
   * Removes it, through the service that keeps it.
   *
   * @param userId who does
   */
  public void remove(ModeratedContent content, long userId) throws PortalException {
    switch (content.ref().getKind()) {
      case PICTURE:
        pictureLocalService.deletePicture(content.ref().getId());
        break;
      case REPLY:
        classReplyLocalService.removeClassReply(userId, content.ref().getId());
        break;
      default:
        classPostLocalService.deleteClassPost(content.ref().getId());
    }
  }

  private static ModeratedContent of(Picture picture) {
    return new ModeratedContent(
        new ContentRef(ContentKind.PICTURE, picture.getPictureId()),
        picture.getClassPostId(),
        picture.getGroupId(),
        picture.getUserId(),
        picture.getUserName(),
        picture.getAltText(),
        "");
  }

  private static ModeratedContent of(PictureState state, ClassPost classPost) {
    return new ModeratedContent(
        new ContentRef(ContentKind.PICTURE, state.getPictureId()),
        classPost.getClassPostId(),
        classPost.getGroupId(),
        state.getUserId(),
        classPost.getUserName(),
        state.getAltText(),
        "");
  }

  private static ClassPost placed(ClassPost classPost) throws NoSuchClassPostException {
    if (!classPost.isApproved()) {
      throw new NoSuchClassPostException("Not placed: post " + classPost.getClassPostId());
    }

    return classPost;
  }

  private static ClassReply placed(ClassReply classReply) throws NoSuchClassReplyException {
    if (!classReply.isApproved()) {
      throw new NoSuchClassReplyException("Not placed: reply " + classReply.getClassReplyId());
    }

    return classReply;
  }

  private static Picture placed(Picture picture) throws NoSuchPictureException {
    if (picture.getPlacedDate() == null) {
      throw new NoSuchPictureException("Not placed: picture " + picture.getPictureId());
    }

    return picture;
  }

  private static final int FIRST_WORDS = 80;

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference private ClassReplyLocalService classReplyLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PictureLocalService pictureLocalService;
}
