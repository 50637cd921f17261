/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.web.internal.text.Days;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads the guardians of a pupil with where their invitations stand. */
@Component(service = GuardianDisplays.class)
public class GuardianDisplays {

  List<GuardianDisplay> of(Pupil pupil, Days days) throws PortalException {
    long pupilId = pupil.getPupilId();
    Map<Long, GuardianInvitation> open = openInvitations(pupilId);
    Map<Long, Guardian> guardians =
        guardianService.getPupilGuardians(pupilId).stream()
            .collect(Collectors.toMap(Guardian::getGuardianId, Function.identity()));
    List<GuardianDisplay> displays = new ArrayList<>();

    for (Guardianship guardianship : guardianService.getPupilGuardianships(pupilId)) {
      displays.add(
          create(
              guardianship,
              guardians.get(guardianship.getGuardianId()),
              open.get(guardianship.getGuardianId()),
              days));
    }

    return displays;
  }

  private static GuardianDisplay create(
      Guardianship guardianship, Guardian guardian, GuardianInvitation invitation, Days days) {

    return new GuardianDisplay(
        guardianship.getPupilId(),
        guardian.getGuardianId(),
        RosterNames.of(guardian),
        guardianship.getRelation(),
        guardianship.isAuthority(),
        guardian.getEmailAddress(),
        guardian.getGuardianUserId() != 0,
        (invitation == null) ? 0 : invitation.getGuardianInvitationId(),
        (invitation == null) ? "" : days.day(invitation.getExpirationDate()));
  }

  private Map<Long, GuardianInvitation> openInvitations(long pupilId) throws PortalException {
    Instant now = clock.instant();

    return guardianService.getPupilInvitations(pupilId).stream()
        .filter(invitation -> invitation.getRedeemedDate() == null)
        .filter(invitation -> now.isBefore(invitation.getExpirationDate().toInstant()))
        .collect(
            Collectors.toMap(
                GuardianInvitation::getGuardianId, Function.identity(), (one, other) -> other));
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianService guardianService;
}
