/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.internal.check.DepictedPupils;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.internal.check.PupilLock;
import nl.klassenkring.publication.internal.item.TakeDown;
import nl.klassenkring.publication.internal.picture.PublicCopies;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Who turns out to be in a picture of a post is in its public copies, too: they are taken down when
 * he has no consent for that (D2).
 */
@Component(service = ModelListener.class)
public class PictureDepictionModelListener extends BaseModelListener<PictureDepiction> {

  @Override
  public void onAfterCreate(PictureDepiction depiction) throws ModelListenerException {
    List<PublicationPicture> copies =
        publicationPicturePersistence.findBySourcePictureId(depiction.getPictureId());

    if (copies.isEmpty()) {
      return;
    }

    try {
      add(depiction.getPupilId(), userLocalService.getUser(depiction.getUserId()), copies);
    } catch (PortalException exception) {
      throw new ModelListenerException(exception);
    }
  }

  private void add(long pupilId, User user, List<PublicationPicture> copies)
      throws PortalException {

    pupilLock.lock(List.of(pupilId));

    for (PublicationPicture copy : copies) {
      Map<Long, Set<Long>> known =
          depictedPupils.byPicture(List.of(copy.getPublicationPictureId()));

      if (!known.getOrDefault(copy.getPublicationPictureId(), Set.of()).contains(pupilId)) {
        publicCopies.depict(copy, user, pupilId, Date.from(clock.instant()));
        takeDownWithoutConsent(copy, pupilId);
      }
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

  @Reference private UserLocalService userLocalService;
}
