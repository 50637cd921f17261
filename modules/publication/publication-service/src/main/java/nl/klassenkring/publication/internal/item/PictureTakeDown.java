/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.item;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.internal.check.DepictedPupils;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.internal.check.PupilLock;
import nl.klassenkring.publication.internal.picture.PublicCopies;
import nl.klassenkring.publication.internal.picture.PublicationFiles;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Takes down what shows a picture that must not be public, or not any more. */
@Component(service = PictureTakeDown.class)
public class PictureTakeDown {

  /** What shows a picture, or the public copy of it, to which somebody objects (C4). */
  public void objectedTo(long pictureId) throws PortalException {
    List<PublicationPicture> pictures =
        new ArrayList<>(publicationPicturePersistence.findBySourcePictureId(pictureId));
    PublicationPicture copy = publicationPicturePersistence.fetchByPrimaryKey(pictureId);

    if (copy != null) {
      pictures.add(copy);
    }

    takeDown(pictures);
  }

  /**
   * Who turns out to be in a picture of a post is in its public copies, too: they are taken down
   * when he has no consent for that (D2).
   */
  public void depicted(User user, long pictureId, long pupilId) throws PortalException {
    List<PublicationPicture> copies =
        publicationPicturePersistence.findBySourcePictureId(pictureId);

    if (copies.isEmpty()) {
      return;
    }

    pupilLock.lock(List.of(pupilId));

    for (PublicationPicture copy : copies) {
      long copyId = copy.getPublicationPictureId();
      Map<Long, Set<Long>> known = depictedPupils.byPicture(List.of(copyId));

      if (!known.getOrDefault(copyId, Set.of()).contains(pupilId)) {
        publicCopies.depict(copy, user, pupilId, Date.from(clock.instant()));
        takeDownWithoutConsent(copy, pupilId);
      }
    }
  }

  /** Removes public copies, as far as they are, after taking down what shows one of them. */
  public void remove(Collection<Long> publicationPictureIds) throws PortalException {
    List<PublicationPicture> pictures =
        new ArrayList<>(
            publicationPicturePersistence
                .fetchByPrimaryKeys(new HashSet<>(publicationPictureIds))
                .values());

    takeDown(pictures);
    publicCopies.remove(pictures);
  }

  /** Removes the files of a public copy, of which it stays known what it was. */
  public void removeFiles(long publicationPictureId) throws PortalException {
    PublicationPicture picture =
        publicationPicturePersistence.fetchByPrimaryKey(publicationPictureId);

    if (picture != null) {
      takeDown(List.of(picture));
      PublicationFiles.deleteOnCommit(List.of(picture));
    }
  }

  private void takeDown(Collection<PublicationPicture> pictures) throws PortalException {
    for (PublicationPicture picture : pictures) {
      takeDown.takeDown(
          publicationRequestPersistence.findByPrimaryKey(picture.getPublicationRequestId()),
          PublicationEventType.TAKEN_DOWN_BY_OBJECTION,
          null,
          "");
    }
  }

  private void takeDownWithoutConsent(PublicationPicture copy, long pupilId)
      throws PortalException {

    PublicationRequest request =
        publicationRequestPersistence.findByPrimaryKey(copy.getPublicationRequestId());

    if (!consentLocalService
        .check(
            PublicationPurposes.purposeKey(request.getChannel()), Set.of(pupilId), clock.instant())
        .isAllowed()) {

      takeDown.takeDown(request, PublicationEventType.TAKEN_DOWN_BY_CONSENT, null, "");
    }
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentLocalService consentLocalService;

  @Reference private DepictedPupils depictedPupils;

  @Reference private PublicCopies publicCopies;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private PupilLock pupilLock;

  @Reference private TakeDown takeDown;
}
