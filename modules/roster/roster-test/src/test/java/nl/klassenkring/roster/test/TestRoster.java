/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.exchange.plan.ImportPlan;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.EnrolmentLocalServiceUtil;
import nl.klassenkring.roster.service.GuardianLocalServiceUtil;
import nl.klassenkring.roster.service.GuardianshipLocalServiceUtil;
import nl.klassenkring.roster.service.PupilLocalServiceUtil;
import nl.klassenkring.roster.service.RosterImportServiceUtil;

/** The roster of a school: what its administrator does, and what is known then. */
final class TestRoster {

  private static final Locale DUTCH = new Locale("nl", "NL");

  private final StaffedSchool school;
  private final Clock clock;

  TestRoster(StaffedSchool school, Clock clock) {
    this.school = school;
    this.clock = clock;
  }

  /** What the roster calls the first class group. */
  String firstGroup() {
    return school.first().site().getName(DUTCH).replace("Groep ", "");
  }

  /** What the roster calls the second class group. */
  String secondGroup() {
    return school.second().site().getName(DUTCH).replace("Groep ", "groep ");
  }

  RosterImport load(InputStream file) throws Exception {
    return confirm(dryRun(file));
  }

  RosterImport dryRun(InputStream file) throws Exception {
    return actingAs(
        school.administrator(),
        () -> RosterImportServiceUtil.addRosterImport(school.schoolGroupId(), "school.xml", file));
  }

  RosterImport confirm(RosterImport rosterImport) throws Exception {
    return confirm(rosterImport, rosterImport.getPlanHash());
  }

  RosterImport confirm(RosterImport rosterImport, String planHash) throws Exception {
    return actingAs(
        school.administrator(),
        () ->
            RosterImportServiceUtil.confirmRosterImport(
                rosterImport.getRosterImportId(), planHash));
  }

  ImportPlan plan(RosterImport rosterImport) throws Exception {
    return actingAs(
        school.administrator(),
        () -> RosterImportServiceUtil.getImportPlan(rosterImport.getRosterImportId()));
  }

  Pupil pupil(String key) {
    return PupilLocalServiceUtil.fetchPupil(school.schoolGroupId(), key);
  }

  int pupilsCount() {
    return PupilLocalServiceUtil.getSchoolPupilsCount(school.schoolGroupId(), now());
  }

  /** Adds a pupil who is in a group from now on. */
  Pupil addPupil(String firstName, StaffedSchool.StaffedGroup group) throws Exception {
    Pupil pupil =
        PupilLocalServiceUtil.addPupil(
            school.administrator().userId(),
            school.schoolGroupId(),
            firstName,
            firstName,
            "",
            "Verzonnen",
            null);
    EnrolmentLocalServiceUtil.addEnrolment(
        school.administrator().userId(),
        pupil.getPupilId(),
        group.groupId(),
        "G",
        "G",
        "2026-2027",
        now(),
        Date.from(
            LocalDate.of(2027, 8, 1).atStartOfDay(ControllableClock.SCHOOL_ZONE).toInstant()));
    return pupil;
  }

  /** Adds a guardian of a pupil, without an account. */
  Guardian addGuardian(String firstName, Pupil pupil) throws Exception {
    Guardian guardian =
        GuardianLocalServiceUtil.addGuardian(
            school.administrator().userId(),
            school.schoolGroupId(),
            firstName,
            firstName,
            "",
            "Verzonnen",
            firstName + "@example.org");
    GuardianshipLocalServiceUtil.addGuardianship(
        school.administrator().userId(),
        guardian.getGuardianId(),
        pupil.getPupilId(),
        "ouder",
        true,
        now());
    return guardian;
  }

  /** Adds a guardian of a pupil, with the account of the user. */
  Guardian addGuardian(TestUser user, Pupil pupil) throws Exception {
    return GuardianLocalServiceUtil.updateGuardianUser(
        addGuardian(user.user().getFirstName(), pupil).getGuardianId(), user.userId());
  }

  Date now() {
    return Date.from(clock.instant());
  }

  Date at(String instant) {
    return Date.from(Instant.parse(instant));
  }
}
