/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.change.ConsentChange;
import nl.klassenkring.consent.change.ConsentChangeListener;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.depiction.DepictedPicture;
import nl.klassenkring.consent.internal.depiction.Depictions;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens a task for each placed picture that a decision hides, and tells who placed it and the
 * directors; ends it when consent comes back. What is placed in the same moment is not seen here:
 * {@link MissedPictures} looks once more.
 */
@Component(service = ConsentChangeListener.class)
public class HiddenPictures implements ConsentChangeListener {

  @Override
  public void onConsentChanged(ConsentChange change) throws PortalException {
    List<ConsentTask> open =
        consentTaskPersistence.dslQuery(
            TaskQueries.open(
                ConsentTaskKind.PICTURE_HIDDEN, change.getPupilId(), change.getPurposeKey()));

    if (change.isAllowed()) {
      hiddenPictureTasks.end(open);
      hiddenPictureTasks.tell(NoticeKind.PICTURES_BACK, open);
    } else {
      hiddenPictureTasks.tell(
          NoticeKind.PICTURES_HIDDEN, hiddenPictureTasks.open(change, without(open, change)));
    }
  }

  private List<DepictedPicture> without(List<ConsentTask> open, ConsentChange change) {
    Set<Long> known = open.stream().map(ConsentTask::getPictureId).collect(Collectors.toSet());

    return hiddenPictureTasks
        .onSites(depictions.getPlacedPictures(change.getPupilId(), change.getPurposeKey()))
        .stream()
        .filter(picture -> !known.contains(picture.getPictureId()))
        .collect(Collectors.toList());
  }

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private Depictions depictions;

  @Reference private HiddenPictureTasks hiddenPictureTasks;
}
