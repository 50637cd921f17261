/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.picture;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the reader's own children in a picture, for whom he can object to it (C4). */
@Component(service = OwnPupils.class)
public class OwnPupils {

  /** Gives them by their first names, which are names that the reader knows. */
  public List<PupilOption> in(long pictureId) throws PortalException {
    return objectionService.getObjectionPupilIds(pictureId).stream()
        .map(pupilLocalService::fetchPupil)
        .map(OwnPupils::option)
        .collect(Collectors.toUnmodifiableList());
  }

  private static PupilOption option(Pupil pupil) {
    return new PupilOption(pupil.getPupilId(), pupil.getFirstName(), true, true);
  }

  @Reference private ObjectionService objectionService;

  @Reference private PupilLocalService pupilLocalService;
}
