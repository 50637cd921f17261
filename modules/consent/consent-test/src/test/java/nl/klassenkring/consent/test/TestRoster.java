/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** The children of a test's school, and who has authority over them. */
final class TestRoster {

  static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final StaffedSchool school;

  TestRoster(EmbeddedPortal portal, StaffedSchool school) {
    this.portal = portal;
    this.school = school;
  }

  /** A pupil of a group, of unknown age. */
  Pupil pupil(String firstName, StaffedSchool.StaffedGroup group) throws PortalException {
    return pupil(firstName, group, null);
  }

  Pupil pupil(String firstName, StaffedSchool.StaffedGroup group, LocalDate birthDate)
      throws PortalException {

    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(
                userId(),
                school.schoolGroupId(),
                key(),
                firstName,
                "van",
                "Dam",
                birthDate == null
                    ? null
                    : Date.from(birthDate.atStartOfDay(ZoneOffset.UTC).toInstant()));

    enrol(pupil, group, "Groep");

    return pupil;
  }

  /** Puts a pupil in a composed group, beside the own one. */
  void putBeside(Pupil pupil, StaffedSchool.StaffedGroup group) throws PortalException {
    Enrolment enrolment = enrol(pupil, group, "Plusklas");

    enrolment.setComposed(true);
    portal.service(EnrolmentLocalService.class).updateEnrolment(enrolment);
  }

  private Enrolment enrol(Pupil pupil, StaffedSchool.StaffedGroup group, String groupName)
      throws PortalException {

    return portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            userId(),
            pupil.getPupilId(),
            group.groupId(),
            groupName,
            groupName,
            SCHOOL_YEAR,
            start(),
            null);
  }

  void giveAccount(Pupil pupil, TestUser user) throws PortalException {
    portal.service(PupilLocalService.class).updatePupilUser(pupil.getPupilId(), user.userId());
  }

  /** Makes a user a guardian of a pupil. */
  Guardian guardian(Pupil pupil, TestUser user, boolean authority) throws PortalException {
    GuardianLocalService guardians = portal.service(GuardianLocalService.class);
    Guardian guardian =
        guardians.addGuardian(
            userId(),
            school.schoolGroupId(),
            key(),
            user.user().getFirstName(),
            "",
            "Dam",
            user.emailAddress());

    guard(pupil, guardian, authority);

    return guardians.updateGuardianUser(guardian.getGuardianId(), user.userId());
  }

  /** Makes a guardian one of a pupil; gives the key of the guardianship. */
  long guard(Pupil pupil, Guardian guardian, boolean authority) throws PortalException {
    return guard(pupil, guardian, authority, start());
  }

  /** Makes a guardian one of a pupil again, from now on. */
  long guardAgain(Pupil pupil, Guardian guardian, boolean authority) throws PortalException {
    return guard(pupil, guardian, authority, Date.from(portal.service(Clock.class).instant()));
  }

  private long guard(Pupil pupil, Guardian guardian, boolean authority, Date start)
      throws PortalException {

    return portal
        .service(GuardianshipLocalService.class)
        .addGuardianship(
            userId(), guardian.getGuardianId(), pupil.getPupilId(), "ouder", authority, start)
        .getGuardianshipId();
  }

  /** Ends what a guardian has to do with a pupil, now. */
  void end(long guardianshipId) throws PortalException {
    portal
        .service(GuardianshipLocalService.class)
        .endGuardianship(guardianshipId, Date.from(portal.service(Clock.class).instant()));
  }

  private Date start() {
    return Date.from(portal.service(Clock.class).instant().minus(Duration.ofDays(60)));
  }

  private long userId() {
    return school.administrator().userId();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
