/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.state;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.picture.internal.depiction.DepictionQuery;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.persistence.PictureDepictionPersistence;
import nl.klassenkring.picture.service.persistence.PicturePersistence;
import nl.klassenkring.picture.state.PictureState;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Computes whether pictures may be shown, from what the database says now. All is read by queries
 * that are never answered from Liferay's caches, in a number of statements that does not grow with
 * the pictures, the posts or the pupils.
 */
@Component(service = PictureStates.class)
public class PictureStates {

  /** The states of the pictures of some posts, in the order of posts and of pictures in them. */
  public List<PictureState> ofPosts(Collection<Long> classPostIds, Instant moment)
      throws PortalException {

    return of(
        (classPostIds.size() == 1)
            ? ofPost(classPostIds.iterator().next())
            : find("classPostId", classPostIds),
        moment);
  }

  /** The states of some pictures, in no order. */
  public List<PictureState> ofPictures(Collection<Long> pictureIds, Instant moment)
      throws PortalException {

    return of(find("pictureId", pictureIds), moment);
  }

  /** Who is recognisable in pictures, by picture; those in which nobody is are missing. */
  public Map<Long, Set<Long>> pupilIds(Collection<Long> pictureIds) {
    return DepictionQuery.pupilIds(pictureIds, pictureDepictionPersistence::findWithDynamicQuery);
  }

  /**
   * Of one post they are asked for several times while it is saved: Liferay's cache knows them. A
   * picture that comes to a placed post meanwhile has a gate of its own.
   */
  private List<Picture> ofPost(long classPostId) {
    return picturePersistence.findByClassPostId(classPostId).stream()
        .sorted(Comparator.comparingInt(Picture::getPosition).thenComparing(Picture::getPictureId))
        .collect(Collectors.toList());
  }

  private List<Picture> find(String column, Collection<Long> values) {
    if (values.isEmpty()) {
      return List.of();
    }

    DynamicQuery dynamicQuery =
        DynamicQueryFactoryUtil.forClass(Picture.class, PictureStates.class.getClassLoader());

    dynamicQuery.add(RestrictionsFactoryUtil.in(column, values));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("classPostId"));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("position"));
    dynamicQuery.addOrder(OrderFactoryUtil.asc("pictureId"));

    return picturePersistence.findWithDynamicQuery(dynamicQuery);
  }

  private List<PictureState> of(List<Picture> pictures, Instant moment) throws PortalException {
    if (pictures.isEmpty()) {
      return List.of();
    }

    List<Long> pictureIds =
        pictures.stream().map(Picture::getPictureId).collect(Collectors.toList());
    Map<Long, Set<Long>> pupilIds = pupilIds(pictureIds);
    ConsentCheck check =
        consentLocalService.check(
            ConsentPurposeKeys.PORTAL,
            pupilIds.values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
            moment);
    Set<Long> objected = objectionLocalService.getObjectedPictureIds(pictureIds);
    List<PictureState> states = new ArrayList<>();

    for (Picture picture : pictures) {
      Set<Long> depicted = pupilIds.getOrDefault(picture.getPictureId(), Set.of());

      states.add(
          new PictureState(
              picture,
              depicted,
              blockers(check, depicted),
              objected.contains(picture.getPictureId())));
    }
    return states;
  }

  /** Who was not checked has no consent: no answer is a no. */
  private static Map<Long, ConsentReason> blockers(ConsentCheck check, Set<Long> pupilIds) {
    Map<Long, ConsentReason> blockers = new HashMap<>();

    for (long pupilId : pupilIds) {
      if (!check.isAllowed(pupilId)) {
        blockers.put(
            pupilId,
            Objects.requireNonNullElse(check.getReason(pupilId), ConsentReason.NOT_ANSWERED));
      }
    }
    return blockers;
  }

  @Reference private ConsentLocalService consentLocalService;

  @Reference private ObjectionLocalService objectionLocalService;

  @Reference private PictureDepictionPersistence pictureDepictionPersistence;

  @Reference private PicturePersistence picturePersistence;
}
