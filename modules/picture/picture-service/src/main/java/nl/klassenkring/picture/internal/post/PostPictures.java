/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.post;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.exception.NoSuchPictureException;
import nl.klassenkring.picture.exception.PictureConsentException;
import nl.klassenkring.picture.exception.PictureCountException;
import nl.klassenkring.picture.internal.depiction.PictureDescriptions;
import nl.klassenkring.picture.internal.state.PictureStates;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.persistence.PicturePersistence;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts pictures in posts, and places them with the post. */
@Component(service = PostPictures.class)
public class PostPictures {

  /** Makes these the pictures of a post, in this order. */
  public List<Picture> set(
      long userId,
      long groupId,
      long classPostId,
      List<PictureDescription> descriptions,
      Instant moment)
      throws PortalException {

    User user = userLocalService.getUser(userId);
    Group group = groupLocalService.getGroup(groupId);
    Map<Long, Picture> pictures = find(classPostId, descriptions);
    Map<Long, Set<Long>> pupilIds =
        pictureDescriptions.pupilIds(new ArrayList<>(pictures.values()));
    Date now = Date.from(moment);
    List<Picture> updated = new ArrayList<>();

    requireFew(descriptions);
    pictureDescriptions.requireValid(SchoolSite.groupId(group), descriptions);

    for (PictureDescription description : descriptions) {
      Picture picture = pictures.remove(description.getPictureId());

      requireUsable(picture, description, userId, groupId, classPostId);
      pictureDescriptions.write(picture, description, pupilIds, user, now);
      picture.setModifiedDate(now);
      picture.setClassPostId(classPostId);
      picture.setPosition(updated.size() + 1);
      updated.add(picturePersistence.update(picture));
    }
    for (Picture picture : pictures.values()) {
      takeOut(picture, now);
    }
    return updated;
  }

  /** Places the pictures of a post that are not yet placed. */
  public void place(long userId, long classPostId, Instant moment) throws PortalException {
    Map<Long, PictureState> states =
        pictureStates.ofPosts(List.of(classPostId), moment).stream()
            .collect(Collectors.toMap(PictureState::getPictureId, Function.identity()));

    for (Picture picture : picturePersistence.findByClassPostId(classPostId)) {
      if (picture.getPlacedDate() == null) {
        requirePlaceable(states.get(picture.getPictureId()));
        picture.setPlacedByUserId(userId);
        picture.setPlacedDate(Date.from(moment));
        picturePersistence.update(picture);
      }
    }
  }

  private Map<Long, Picture> find(long classPostId, List<PictureDescription> descriptions) {
    List<Picture> pictures = new ArrayList<>(picturePersistence.findByClassPostId(classPostId));

    pictures.addAll(
        picturePersistence
            .fetchByPrimaryKeys(
                descriptions.stream()
                    .map(PictureDescription::getPictureId)
                    .collect(Collectors.toSet()))
            .values()
            .stream()
            .map(Picture.class::cast)
            .collect(Collectors.toList()));

    return pictures.stream()
        .collect(Collectors.toMap(Picture::getPictureId, Function.identity(), (one, same) -> one));
  }

  private static void requireFew(List<PictureDescription> descriptions)
      throws PictureCountException {

    if (descriptions.size() > PictureConstants.MAX_PER_POST) {
      throw new PictureCountException("A post cannot have " + descriptions.size() + " pictures");
    }
  }

  /** A picture twice in the list is removed at the first time and not found at the second. */
  private static void requireUsable(
      Picture picture, PictureDescription description, long userId, long groupId, long classPostId)
      throws NoSuchPictureException {

    boolean usable =
        (picture != null)
            && (picture.getGroupId() == groupId)
            && ((picture.getClassPostId() == classPostId)
                || ((picture.getClassPostId() == 0) && (picture.getUserId() == userId)));

    if (!usable) {
      throw new NoSuchPictureException("Not for post " + classPostId + ": " + description);
    }
  }

  private static void requirePlaceable(PictureState state) throws PortalException {
    PictureDescriptions.requireComplete(state.getDescription());

    if (!state.isPlaceable()) {
      // Whoever places it may not be one who may know whose consent is missing.
      throw new PictureConsentException("Not to be placed: picture " + state.getPictureId());
    }
  }

  private void takeOut(Picture picture, Date now) {
    picture.setModifiedDate(now);
    picture.setClassPostId(0);
    picture.setPosition(0);
    picture.setPlacedByUserId(0);
    picture.setPlacedDate(null);
    picturePersistence.update(picture);
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private PictureDescriptions pictureDescriptions;

  @Reference private PicturePersistence picturePersistence;

  @Reference private PictureStates pictureStates;

  @Reference private UserLocalService userLocalService;
}
