/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.persistence.ClassGroupPersistence;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftPicture;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps a post and its pictures together; to be called in the transaction that saves the post. */
@Component(service = PostPictures.class)
public class PostPictures {

  /** Gives what is kept of the pictures of a post, in their order. */
  public List<PictureDescription> descriptions(ClassPost classPost) throws PortalException {
    return states(classPost).stream()
        .map(PictureState::getDescription)
        .collect(Collectors.toList());
  }

  /** Gives what the rules judge of pictures, with the names that their author may know (C1). */
  public List<DraftPicture> facts(
      ClassPost classPost, User author, List<PictureDescription> descriptions)
      throws PortalException {

    return descriptions.isEmpty()
        ? List.of()
        : pictureJudge.facts(
            classGroupPersistence.findByGroupId(classPost.getGroupId()),
            descriptions,
            PermissionCheckerFactoryUtil.create(author),
            clock.instant());
  }

  /** Makes these the pictures of the post. */
  public void set(ClassPost classPost, User user, List<PictureDescription> descriptions)
      throws PortalException {

    pictureLocalService.setPostPictures(
        user.getUserId(), classPost.getGroupId(), classPost.getClassPostId(), descriptions);
  }

  /** Shows the pictures of a post that was placed, and reminds who uploaded the new ones (C5). */
  public void place(ClassPost classPost, User user) throws PortalException {
    List<PictureState> placed =
        states(classPost).stream().filter(state -> !state.isPlaced()).collect(Collectors.toList());

    if (placed.isEmpty()) {
      return;
    }

    pictureLocalService.placePostPictures(user.getUserId(), classPost.getClassPostId());

    Date now = Date.from(clock.instant());

    for (PictureState state : placed) {
      consentTaskLocalService.addDeviceReminder(
          state.getUserId(),
          classPost.getGroupId(),
          classPost.getClassPostId(),
          state.getPictureId(),
          now);
    }
  }

  private List<PictureState> states(ClassPost classPost) throws PortalException {
    return pictureLocalService.getPostPictureStates(
        Set.of(classPost.getClassPostId()), clock.instant());
  }

  @Reference private ClassGroupPersistence classGroupPersistence;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTaskLocalService consentTaskLocalService;

  @Reference private PictureJudge pictureJudge;

  @Reference private PictureLocalService pictureLocalService;
}
