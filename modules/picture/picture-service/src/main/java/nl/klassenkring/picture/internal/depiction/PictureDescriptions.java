/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.depiction;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.exception.PictureAltTextException;
import nl.klassenkring.picture.exception.PictureDecencyException;
import nl.klassenkring.picture.exception.PictureDepictionException;
import nl.klassenkring.picture.internal.state.PictureStates;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.picture.service.persistence.PictureDepictionPersistence;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what authors say of pictures. */
@Component(service = PictureDescriptions.class)
public class PictureDescriptions {

  /**
   * Refuses descriptions that cannot be kept, not even in a draft.
   *
   * @throws PictureDepictionException if a pupil is not of the school, or some are tagged in a
   *     picture in which nobody is said to be recognisable
   */
  public void requireValid(long schoolGroupId, Collection<PictureDescription> descriptions)
      throws PortalException {

    for (PictureDescription description : descriptions) {
      if (description.getAltText().length() > PictureConstants.MAX_ALT_TEXT_LENGTH) {
        throw new PictureAltTextException("Too long a text of " + description);
      }
      if (description.isNobodyRecognisable() && !description.getPupilIds().isEmpty()) {
        throw new PictureDepictionException("Nobody is recognisable in " + description);
      }
    }
    requirePupils(
        schoolGroupId,
        descriptions.stream()
            .flatMap(description -> description.getPupilIds().stream())
            .collect(Collectors.toSet()));
  }

  private void requirePupils(long schoolGroupId, Set<Long> pupilIds)
      throws PictureDepictionException {

    if (pupilIds.isEmpty()) {
      return;
    }

    int count =
        pupilLocalService.dslQueryCount(
            DSLQueryFactoryUtil.count()
                .from(PupilTable.INSTANCE)
                .where(
                    PupilTable.INSTANCE
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(PupilTable.INSTANCE.pupilId.in(pupilIds.toArray(new Long[0])))));

    if (count < pupilIds.size()) {
      throw new PictureDepictionException("Not all are pupils of the school: " + pupilIds);
    }
  }

  /**
   * Refuses a picture of which not all is said that must be before it is placed.
   *
   * @throws PictureAltTextException if it is not described in words
   * @throws PictureDecencyException if it is not declared decent (C3)
   * @throws PictureDepictionException if it is not said who is recognisable (C2)
   */
  public static void requireComplete(PictureDescription description) throws PortalException {
    if (description.getAltText().isEmpty()) {
      throw new PictureAltTextException("No text of " + description);
    }
    if (!description.isDecencyDeclared()) {
      throw new PictureDecencyException("Not declared decent: " + description);
    }
    if (!description.isDepictionDeclared()) {
      throw new PictureDepictionException("Not said who is recognisable in " + description);
    }
  }

  /** Writes a description to its picture, which the caller saves, and to the depictions. */
  public void write(
      Picture picture,
      PictureDescription description,
      Map<Long, Set<Long>> pupilIdsByPicture,
      User user,
      Date now)
      throws PortalException {

    if (picture.getPlacedDate() != null) {
      requireComplete(description);
    }
    picture.setAltText(description.getAltText());
    picture.setNobodyRecognisable(description.isNobodyRecognisable());
    picture.setDecencyDeclared(description.isDecencyDeclared());

    Set<Long> before = pupilIdsByPicture.getOrDefault(picture.getPictureId(), Set.of());
    Set<Long> after = description.getPupilIds();

    if (!after.containsAll(before)) {
      pictureDepictionPersistence.findByPictureId(picture.getPictureId()).stream()
          .filter(depiction -> !after.contains(depiction.getPupilId()))
          .forEach(pictureDepictionPersistence::remove);
    }
    for (long pupilId : after) {
      if (!before.contains(pupilId)) {
        add(picture, pupilId, user, now);
      }
    }
  }

  /** Tells who is recognisable in pictures before they are described anew. */
  public Map<Long, Set<Long>> pupilIds(List<Picture> pictures) {
    return pictureStates.pupilIds(
        pictures.stream().map(Picture::getPictureId).collect(Collectors.toList()));
  }

  private void add(Picture picture, long pupilId, User user, Date now) {
    PictureDepiction depiction =
        pictureDepictionPersistence.create(
            counterLocalService.increment(PictureDepiction.class.getName()));

    depiction.setCompanyId(picture.getCompanyId());
    depiction.setUserId(user.getUserId());
    depiction.setUserName(user.getFullName());
    depiction.setCreateDate(now);
    depiction.setModifiedDate(now);
    depiction.setGroupId(picture.getGroupId());
    depiction.setPictureId(picture.getPictureId());
    depiction.setPupilId(pupilId);

    pictureDepictionPersistence.update(depiction);
  }

  @Reference private CounterLocalService counterLocalService;

  @Reference private PictureDepictionPersistence pictureDepictionPersistence;

  @Reference private PictureStates pictureStates;

  @Reference private PupilLocalService pupilLocalService;
}
