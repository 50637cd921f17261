/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the roster whose children are in a group now. */
@Component(service = GroupFamilies.class)
public class GroupFamilies {

  /** Tells whether the roster knows any pupil of the group; of a council it knows none. */
  public boolean isKnown(long groupId) {
    return pupilLocalService.getGroupPupilsCount(groupId, now()) > 0;
  }

  /** Tells whether a pupil is in the group, in the own one or beside it. */
  public boolean hasPupil(long groupId, long pupilId) {
    return groups(pupilId).stream().anyMatch(enrolment -> enrolment.getGroupId() == groupId);
  }

  /** Gives the enrolments of a pupil that hold now. */
  public List<Enrolment> groups(long pupilId) {
    return enrolmentLocalService.getEnrolments(new long[] {pupilId}, now());
  }

  /** Tells whether a user is guardian of a pupil of the group. */
  public boolean isGuardian(long groupId, long userId) {
    return guardians(groupId).stream().anyMatch(guardian -> guardian.getGuardianUserId() == userId);
  }

  /** Tells whether a user is guardian of a pupil. */
  public boolean isGuardianOf(long pupilId, long userId) {
    return guardianshipLocalService.getUserGuardianships(userId, now()).stream()
        .anyMatch(guardianship -> guardianship.getPupilId() == pupilId);
  }

  /** Gives the guardianship, of a pupil of the group, of the guardian with a mail address. */
  public Optional<Guardianship> guardianship(long groupId, String emailAddress) {
    List<Guardianship> guardianships =
        guardianshipLocalService.getGroupGuardianships(groupId, now());

    return guardians(guardianships).stream()
        .filter(guardian -> emailAddress.equalsIgnoreCase(guardian.getEmailAddress()))
        .findFirst()
        .flatMap(
            guardian ->
                guardianships.stream()
                    .filter(
                        guardianship -> guardianship.getGuardianId() == guardian.getGuardianId())
                    .findFirst());
  }

  private List<Guardian> guardians(long groupId) {
    return guardians(guardianshipLocalService.getGroupGuardianships(groupId, now()));
  }

  private List<Guardian> guardians(List<Guardianship> guardianships) {
    return guardianLocalService.getGuardians(
        guardianships.stream().mapToLong(Guardianship::getGuardianId).distinct().toArray());
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private EnrolmentLocalService enrolmentLocalService;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference private PupilLocalService pupilLocalService;
}
