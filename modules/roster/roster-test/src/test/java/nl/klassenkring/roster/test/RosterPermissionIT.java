/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilService;
import nl.klassenkring.roster.service.RosterImportService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: who may see and change the roster, and who may not")
@EmbeddedPortalTest
final class RosterPermissionIT {

  @PortalService private ControllableClock clock;
  @PortalService private EnrolmentLocalService enrolmentLocalService;
  @PortalService private GuardianService guardianService;
  @PortalService private GuardianshipLocalService guardianshipLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PupilService pupilService;
  @PortalService private RosterImportService rosterImportService;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private TestRoster roster;
  private Pupil pupil;
  private TestUser mother;
  private Guardian father;

  @BeforeEach
  void enrolAPupilWithTwoParents() throws Exception {
    school = StaffedSchool.of(testSchool);
    roster = new TestRoster(school, clock);
    pupil = roster.addPupil("Amber", school.first());
    mother = school.first().parent();
    roster.addGuardian(mother, pupil);
    father = roster.addGuardian("Cor", pupil);
  }

  @Test
  void whoRunsTheSchoolAndTheTeacherSeeThePupilsOfTheGroup() throws Exception {
    for (TestUser user :
        List.of(school.administrator(), school.director(), school.first().teacher())) {
      assertThat(groupPupils(user)).extracting(Pupil::getFirstName).containsExactly("Amber");
      assertThat(pupilGuardianships(user)).hasSize(2);
    }
  }

  @Test
  void aMotherSeesHerChildAndOnlyHerOwnGuardianship() throws Exception {
    assertThat(actingAs(mother, pupilService::getMyPupils)).containsExactly(pupil);
    assertThat(actingAs(mother, () -> pupilService.getPupil(id()))).isEqualTo(pupil);
    assertThat(pupilGuardianships(mother)).hasSize(1);
    assertThat(actingAs(mother, () -> guardianService.getPupilGuardians(id())))
        .extracting(Guardian::getGuardianUserId)
        .containsExactly(mother.userId());
  }

  @Test
  void aMotherDoesNotSeeTheListOfHerChildsGroup() {
    assertRefused(mother, () -> pupilService.getGroupPupils(school.first().groupId(), -1, -1));
  }

  @Test
  void aMotherWhoseGuardianshipEndedSeesNothing() throws Exception {
    for (Guardianship guardianship : pupilGuardianships(mother)) {
      guardianshipLocalService.endGuardianship(guardianship.getGuardianshipId(), roster.now());
    }
    clock.advance(Duration.ofMinutes(1));

    assertThat(actingAs(mother, pupilService::getMyPupils)).isEmpty();
    assertRefused(mother, () -> pupilService.getPupil(id()));
  }

  @Test
  void aParentAndATeacherOfAnotherGroupAndAClassParentSeeNothing() {
    for (TestUser user :
        List.of(
            school.second().parent(), school.second().teacher(), school.first().classParent())) {
      assertSeesNothing(user.user());
    }
  }

  @Test
  void aTeacherNoLongerSeesAPupilWhoLeft() throws Exception {
    long enrolmentId = enrolmentLocalService.getPupilEnrolments(id()).get(0).getEnrolmentId();
    enrolmentLocalService.endEnrolment(enrolmentId, roster.now());
    clock.advance(Duration.ofMinutes(1));

    assertRefused(school.first().teacher(), () -> pupilService.getPupil(id()));
  }

  @Test
  void anotherSchoolSeesAndChangesNothing() throws Exception {
    StaffedSchool other = StaffedSchool.of(TestSchool.create(portal.company()));

    for (TestUser user :
        List.of(other.administrator(), other.director(), other.first().teacher())) {
      assertSeesNothing(user.user());
      assertManagesNothing(user.user());
    }
  }

  @Test
  void aGuestSeesAndChangesNothing() throws Exception {
    User guest = portal.company().getGuestUser();

    assertSeesNothing(guest);
    assertManagesNothing(guest);
    assertRefused(guest, () -> guardianService.redeemInvitation("0000-0000-0000-0000"));
    assertThat(actingAs(guest, pupilService::getMyPupils)).isEmpty();
  }

  @Test
  void teachersAndParentsManageNothing() throws Exception {
    for (TestUser user : List.of(school.first().teacher(), school.first().classParent(), mother)) {
      assertManagesNothing(user.user());
    }
  }

  @Test
  void theListOfTheSchoolIsForWhoRunsItAlsoWhenATeacherIsATeacherOfTheSchoolsSite() {
    TestUser teacher = school.person("Fleur").joins(school.school().site(), "Teacher");

    assertRefused(teacher, () -> pupilService.getSchoolPupils(school.schoolGroupId(), -1, -1));
  }

  @Test
  void aRosterGroupCannotBeLinkedToTheSiteOfAnotherSchool() {
    StaffedSchool other = StaffedSchool.of(TestSchool.create(portal.company()));

    assertThatExceptionOfType(NoSuchGroupException.class)
        .isThrownBy(() -> actingAs(school.administrator(), () -> link(other.first().groupId())));
  }

  @Test
  void aFileCannotBeImportedIntoAClassGroup() {
    assertThatExceptionOfType(NoSuchGroupException.class)
        .isThrownBy(
            () ->
                actingAs(
                    school.administrator(),
                    () ->
                        rosterImportService.addRosterImport(
                            school.first().groupId(), "x.xml", TestRosterFile.current().open())));
  }

  private void assertSeesNothing(User user) {
    assertRefused(user, () -> pupilService.getPupil(id()));
    assertRefused(user, () -> pupilService.getPupilEnrolments(id()));
    assertRefused(user, () -> pupilService.getGroupPupils(school.first().groupId(), -1, -1));
    assertRefused(user, () -> pupilService.getGroupPupilsCount(school.first().groupId()));
    assertRefused(user, () -> pupilService.getSchoolPupils(school.schoolGroupId(), -1, -1));
    assertRefused(user, () -> pupilService.getSchoolPupilsCount(school.schoolGroupId()));
    assertRefused(user, () -> guardianService.getPupilGuardians(id()));
    assertRefused(user, () -> guardianService.getPupilGuardianships(id()));
  }

  private void assertManagesNothing(User user) throws Exception {
    RosterImport dryRun = roster.dryRun(TestRosterFile.current().open());
    long importId = dryRun.getRosterImportId();
    long schoolId = school.schoolGroupId();

    assertRefused(
        user,
        () ->
            rosterImportService.addRosterImport(
                schoolId, "x.xml", TestRosterFile.current().open()));
    assertRefused(
        user, () -> rosterImportService.confirmRosterImport(importId, dryRun.getPlanHash()));
    assertRefused(user, () -> rosterImportService.dropRosterImport(importId));
    assertRefused(user, () -> rosterImportService.getImportPlan(importId));
    assertRefused(user, () -> rosterImportService.getRosterImport(importId));
    assertRefused(user, () -> rosterImportService.getRosterImports(schoolId, -1, -1));
    assertRefused(user, () -> rosterImportService.getRosterImportsCount(schoolId));
    assertRefused(user, () -> rosterImportService.getSchoolEnrolments(schoolId, "2026-2027"));
    assertRefused(user, () -> link(school.first().groupId()));
    assertRefused(user, () -> guardianService.inviteGuardian(father.getGuardianId(), id()));
    assertRefused(user, () -> guardianService.getPupilInvitations(id()));
    assertRefused(user, () -> guardianService.unlinkGuardian(father.getGuardianId()));
  }

  private Void link(long groupId) throws Exception {
    rosterImportService.linkRosterGroup(school.schoolGroupId(), "2026-2027", "G", groupId);
    return null;
  }

  private List<Pupil> groupPupils(TestUser user) throws Exception {
    return actingAs(user, () -> pupilService.getGroupPupils(school.first().groupId(), -1, -1));
  }

  private List<Guardianship> pupilGuardianships(TestUser user) throws Exception {
    return actingAs(user, () -> guardianService.getPupilGuardianships(id()));
  }

  private long id() {
    return pupil.getPupilId();
  }

  private static void assertRefused(TestUser user, Callable<?> call) {
    assertRefused(user.user(), call);
  }

  private static void assertRefused(User user, Callable<?> call) {
    assertThatExceptionOfType(PrincipalException.class).isThrownBy(() -> actingAs(user, call));
  }
}
