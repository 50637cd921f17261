/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.PupilService;
import nl.klassenkring.roster.service.RosterImportService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: what an import does with groups that pupils are in beside their own")
@EmbeddedPortalTest
final class ComposedGroupIT {

  @PortalService private ControllableClock clock;
  @PortalService private EnrolmentLocalService enrolmentLocalService;
  @PortalService private PupilLocalService pupilLocalService;
  @PortalService private PupilService pupilService;
  @PortalService private RosterImportService rosterImportService;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private TestRoster roster;

  @BeforeEach
  void makeSchool() {
    school = StaffedSchool.of(testSchool);
    roster = new TestRoster(school, clock);
  }

  @Test
  void aPupilIsEnrolledInAComposedGroupWithASiteBesideTheOwnGroup() throws Exception {
    RosterImport dryRun = roster.dryRun(amberInBoth().open());

    assertThat(dryRun.getAddedCount()).as("two pupils and a membership").isEqualTo(3);
    assertThat(roster.plan(dryRun).memberships())
        .extracting(change -> change.subject().pupilKey())
        .containsExactly("L1");

    roster.confirm(dryRun);

    assertThat(firstNames(own(), now())).containsExactly("Amber", "Bo");
    assertThat(firstNames(composed(), now())).containsExactly("Amber");
    assertThat(roster.pupilsCount()).isEqualTo(2);
    assertThat(enrolments("L1"))
        .extracting(Enrolment::getGroupId, Enrolment::isComposed, Enrolment::getSchoolYear)
        .containsExactly(tuple(own(), false, "2026-2027"), tuple(composed(), true, "2026-2027"));
  }

  @Test
  void theSameFileOnceMoreChangesNothing() throws Exception {
    roster.load(amberInBoth().open());
    clock.advance(Duration.ofDays(1));

    RosterImport again = roster.dryRun(amberInBoth().open());

    assertThat(roster.plan(again).isEmpty()).isTrue();
    roster.confirm(again);
    assertThat(enrolments("L1")).hasSize(2);
  }

  @Test
  void whoIsInTheComposedGroupNoLongerLeavesItAndStaysInTheOwnOne() throws Exception {
    roster.load(amberInBoth().open());
    clock.advance(Duration.ofDays(7));
    RosterImport dryRun = roster.dryRun(nobodyInBoth().open());

    assertThat(dryRun.getEndedCount()).isEqualTo(1);
    roster.confirm(dryRun);

    assertThat(firstNames(composed(), now())).isEmpty();
    assertThat(firstNames(composed(), yesterday())).containsExactly("Amber");
    assertThat(firstNames(own(), now())).containsExactly("Amber", "Bo");
    assertThat(enrolments("L1")).as("nothing is removed").hasSize(2);
    assertThat(roster.pupil("L1").getEndDate()).isNull();
  }

  @Test
  void whoLeavesTheSchoolLeavesBothAndWhoMovesStaysInTheComposedOne() throws Exception {
    roster.load(bothInBoth().open());
    clock.advance(Duration.ofDays(7));
    roster.load(plusGroup().pupil("L1", "Amber", "Vlinders", "S1").open());

    assertThat(firstNames(own(), now())).isEmpty();
    assertThat(firstNames(composed(), now())).containsExactly("Amber");
    assertThat(enrolments("L1"))
        .filteredOn(Enrolment::isComposed)
        .as("the one that it was")
        .hasSize(1);
    assertThat(enrolments("L2"))
        .hasSize(2)
        .allMatch(enrolment -> enrolment.getEndDate().toInstant().equals(clock.instant()));
  }

  @Test
  void whoComesBackIsEnrolledInBothAgain() throws Exception {
    roster.load(amberInBoth().open());
    clock.advance(Duration.ofDays(7));
    roster.load(TestRosterFile.current().pupil("L2", "Bo", roster.firstGroup()).open());
    clock.advance(Duration.ofDays(7));
    roster.load(amberInBoth().open());

    assertThat(firstNames(composed(), now())).containsExactly("Amber");
    assertThat(firstNames(composed(), yesterday())).isEmpty();
    assertThat(enrolments("L1")).hasSize(4);
  }

  @Test
  void ofAComposedGroupWithoutASiteNothingIsKeptUntilThereIsOne() throws Exception {
    RosterImport dryRun = roster.dryRun(amberIn("Koor").open());

    assertThat(links(dryRun).get("Koor")).isZero();
    assertThat(roster.plan(dryRun).memberships()).isEmpty();
    roster.confirm(dryRun);
    assertThat(enrolments("L1")).hasSize(1);

    String name = testSchool.classGroupSite("Koor").getName("nl_NL");
    clock.advance(Duration.ofDays(1));
    RosterImport next = roster.dryRun(amberIn(name).open());

    assertThat(links(next).get(name)).isPositive();
    assertThat(roster.plan(next).memberships()).hasSize(1);
    roster.confirm(next);
    assertThat(firstNames(enrolments("L1").get(1).getGroupId(), now())).containsExactly("Amber");
  }

  @Test
  void aNextSchoolYearIsEnrolledBeforehand() throws Exception {
    roster.load(amberInBoth().open());
    roster.load(
        TestRosterFile.of("2027-2028")
            .composed("S1", roster.secondGroup())
            .pupil("L1", "Amber", roster.firstGroup(), "S1")
            .pupil("L2", "Bo", roster.firstGroup(), "S1")
            .open());

    assertThat(firstNames(composed(), now())).containsExactly("Amber");
    assertThat(firstNames(composed(), roster.at("2027-09-01T08:00:00Z")))
        .containsExactly("Amber", "Bo");
  }

  @Test
  void theTeacherOfTheComposedGroupSeesItsPupilsWhileTheyAreInItAndNoOthers() throws Exception {
    roster.load(amberInBoth().open());
    TestUser teacher = school.second().teacher();

    assertThat(actingAs(teacher, () -> pupilService.getGroupPupils(composed(), -1, -1)))
        .extracting(Pupil::getFirstName)
        .containsExactly("Amber");
    assertThat(actingAs(teacher, () -> pupilService.getPupil(id("L1"))).getFirstName())
        .isEqualTo("Amber");
    assertRefused(teacher, () -> pupilService.getPupil(id("L2")));
    assertRefused(teacher, () -> pupilService.getGroupPupils(own(), -1, -1));

    clock.advance(Duration.ofDays(7));
    roster.load(nobodyInBoth().open());

    assertRefused(teacher, () -> pupilService.getPupil(id("L1")));
  }

  @Test
  void parentsOfTheComposedGroupAndTheTeacherOfTheOwnOneSeeNoneOfIt() throws Exception {
    roster.load(amberInBoth().open());

    for (TestUser user : List.of(school.second().parent(), school.second().classParent())) {
      assertRefused(user, () -> pupilService.getGroupPupils(composed(), -1, -1));
      assertRefused(user, () -> pupilService.getPupil(id("L1")));
    }
    assertRefused(school.first().teacher(), () -> pupilService.getGroupPupils(composed(), -1, -1));
  }

  private TestRosterFile amberInBoth() {
    return amberIn(roster.secondGroup());
  }

  private TestRosterFile amberIn(String composedGroupName) {
    return TestRosterFile.current()
        .composed("S1", composedGroupName)
        .pupil("L1", "Amber", roster.firstGroup(), "S1")
        .pupil("L2", "Bo", roster.firstGroup());
  }

  private TestRosterFile bothInBoth() {
    return plusGroup()
        .pupil("L1", "Amber", roster.firstGroup(), "S1")
        .pupil("L2", "Bo", roster.firstGroup(), "S1");
  }

  private TestRosterFile nobodyInBoth() {
    return plusGroup()
        .pupil("L1", "Amber", roster.firstGroup())
        .pupil("L2", "Bo", roster.firstGroup());
  }

  private TestRosterFile plusGroup() {
    return TestRosterFile.current().composed("S1", roster.secondGroup());
  }

  private Map<String, Long> links(RosterImport rosterImport) throws Exception {
    return actingAs(
        school.administrator(),
        () -> rosterImportService.getGroupLinks(rosterImport.getRosterImportId()));
  }

  private List<String> firstNames(long groupId, Date moment) {
    return pupilLocalService.getGroupPupils(groupId, moment, -1, -1).stream()
        .map(Pupil::getFirstName)
        .toList();
  }

  private List<Enrolment> enrolments(String pupilKey) {
    return enrolmentLocalService.getPupilEnrolments(id(pupilKey));
  }

  private long id(String pupilKey) {
    return roster.pupil(pupilKey).getPupilId();
  }

  private long own() {
    return school.first().groupId();
  }

  private long composed() {
    return school.second().groupId();
  }

  private Date now() {
    return roster.now();
  }

  private Date yesterday() {
    return Date.from(clock.instant().minus(Duration.ofDays(1)));
  }

  private static void assertRefused(TestUser user, Callable<?> call) {
    assertThatExceptionOfType(PrincipalException.class).isThrownBy(() -> actingAs(user, call));
  }
}
