/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.document.library.kernel.store.DLStoreUtil;
import com.liferay.document.library.kernel.store.Store;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.CompanyConstants;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.scheduler.StorageType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.roster.constants.RosterImportStatus;
import nl.klassenkring.roster.exception.RosterFileException;
import nl.klassenkring.roster.exception.RosterImportStatusException;
import nl.klassenkring.roster.exception.RosterPlanBlockedException;
import nl.klassenkring.roster.exception.RosterPlanChangedException;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.RosterImportService;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: what an import does to the roster of a school")
@EmbeddedPortalTest
final class RosterImportIT {

  private static final String JOB = "nl.klassenkring.roster.internal.scheduler.ForgottenImports";

  @PortalService private ControllableClock clock;
  @PortalService private EnrolmentLocalService enrolmentLocalService;
  @PortalService private GuardianLocalService guardianLocalService;
  @PortalService private GuardianshipLocalService guardianshipLocalService;
  @PortalService private PupilLocalService pupilLocalService;
  @PortalService private RosterImportService rosterImportService;
  @PortalService private SchedulerEngineHelper scheduler;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private TestRoster roster;
  private String group5a;

  @BeforeEach
  void nameAGroup() {
    school = StaffedSchool.of(testSchool);
    roster = new TestRoster(school, clock);
    group5a = roster.firstGroup();
  }

  @Test
  void aDryRunSaysWhatItWouldDoAndDoesNothing() throws Exception {
    RosterImport dryRun = roster.dryRun(twoPupils().open());

    assertThat(dryRun.getStatus()).isEqualTo(RosterImportStatus.PENDING);
    assertThat(dryRun.getAddedCount()).isEqualTo(2);
    assertThat(roster.plan(dryRun).pupils()).hasSize(2);
    assertThat(pupils()).isEmpty();
  }

  @Test
  void aConfirmedImportEnrolsPupilsInTheClassGroupOfTheSameName() throws Exception {
    RosterImport confirmed = roster.load(twoPupils().open());

    assertThat(confirmed.getStatus()).isEqualTo(RosterImportStatus.APPLIED);
    assertThat(confirmed.getConfirmedByUserId()).isEqualTo(school.administrator().userId());
    assertThat(pupilLocalService.getGroupPupils(school.first().groupId(), now(), -1, -1))
        .extracting(Pupil::getFirstName)
        .containsExactly("Amber", "Bo");
    assertThat(pupilLocalService.getGroupPupilsCount(school.first().groupId(), now())).isEqualTo(2);
    assertThat(pupilLocalService.getGroupPupils(school.second().groupId(), now(), -1, -1))
        .isEmpty();
    assertThat(roster.pupil("L1").getBirthDate().toInstant())
        .isEqualTo(LocalDate.of(2017, 3, 31).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Test
  void theSameFileOnceMoreChangesNothing() throws Exception {
    roster.load(twoPupils().open());
    roster.load(TestRosterFile.guardians(MOTHER, FATHER));
    clock.advance(Duration.ofDays(1));

    RosterImport pupilsAgain = roster.dryRun(twoPupils().open());
    RosterImport guardiansAgain = roster.dryRun(TestRosterFile.guardians(MOTHER, FATHER));

    assertThat(roster.plan(pupilsAgain).isEmpty()).isTrue();
    assertThat(roster.plan(guardiansAgain).isEmpty()).isTrue();
    roster.confirm(guardiansAgain);
    assertThat(guardianshipLocalService.getPupilGuardianships(roster.pupil("L1").getPupilId()))
        .hasSize(2);
    assertThat(enrolments("L1")).hasSize(1);
  }

  @Test
  void aPupilWhoIsNoLongerInTheFileLeavesAndIsKept() throws Exception {
    roster.load(twoPupils().open());
    clock.advance(Duration.ofDays(7));
    roster.load(TestRosterFile.current().pupil("L1", "Amber", group5a).open());

    assertThat(pupils()).extracting(Pupil::getFirstName).containsExactly("Amber");
    assertThat(roster.pupil("L2").getEndDate().toInstant()).isEqualTo(clock.instant());
    assertThat(enrolments("L2"))
        .extracting(enrolment -> enrolment.getEndDate().toInstant())
        .containsExactly(clock.instant());
    assertThat(pupilLocalService.getSchoolPupils(schoolId(), yesterday(), -1, -1)).hasSize(2);
  }

  @Test
  void aPupilWhoComesBackGetsASecondEnrolment() throws Exception {
    roster.load(twoPupils().open());
    clock.advance(Duration.ofDays(7));
    roster.load(TestRosterFile.current().pupil("L1", "Amber", group5a).open());
    clock.advance(Duration.ofDays(7));
    roster.load(twoPupils().open());

    assertThat(pupils()).hasSize(2);
    assertThat(roster.pupil("L2").getEndDate()).isNull();
    assertThat(enrolments("L2")).hasSize(2);
  }

  @Test
  void aPupilWhoMovesIsInTheOldGroupUntilThenAndInTheNewOneFromThenOn() throws Exception {
    String group6b = roster.secondGroup();
    roster.load(twoPupils().open());
    clock.advance(Duration.ofDays(7));
    roster.load(
        TestRosterFile.current().pupil("L1", "Amber", group5a).pupil("L2", "Bo", group6b).open());

    assertThat(pupilLocalService.getGroupPupils(school.first().groupId(), yesterday(), -1, -1))
        .hasSize(2);
    assertThat(pupilLocalService.getGroupPupils(school.first().groupId(), now(), -1, -1))
        .extracting(Pupil::getFirstName)
        .containsExactly("Amber");
    assertThat(pupilLocalService.getGroupPupils(school.second().groupId(), now(), -1, -1))
        .extracting(Pupil::getFirstName)
        .containsExactly("Bo");
  }

  @Test
  void aGuardianWhoLosesAuthorityHadItUntilThen() throws Exception {
    roster.load(twoPupils().open());
    roster.load(TestRosterFile.guardians(MOTHER, FATHER));
    clock.advance(Duration.ofDays(7));
    roster.load(TestRosterFile.guardians(MOTHER, FATHER.replace(";ja", ";nee")));

    assertThat(authoritiesOf("L1", now()))
        .containsExactlyInAnyOrder(tuple("moeder", true), tuple("vader", false));
    assertThat(authoritiesOf("L1", yesterday()))
        .containsExactlyInAnyOrder(tuple("moeder", true), tuple("vader", true));
  }

  @Test
  void aTableOfGuardiansIsCompleteForThePupilsItNamesAndSilentOfOthers() throws Exception {
    String motherOfBo = "L2;O3;Eva;;Bakker;eva@example.org;moeder;ja";
    roster.load(twoPupils().open());
    roster.load(TestRosterFile.guardians(MOTHER, FATHER, motherOfBo));
    clock.advance(Duration.ofDays(7));
    roster.load(TestRosterFile.guardians(MOTHER));

    assertThat(authoritiesOf("L1", now())).containsExactly(tuple("moeder", true));
    assertThat(authoritiesOf("L2", now())).containsExactly(tuple("moeder", true));
    assertThat(guardianLocalService.fetchGuardian(schoolId(), "O2").getEndDate()).isNotNull();
    assertThat(guardianLocalService.fetchGuardian(schoolId(), "O1").getEndDate()).isNull();
  }

  @Test
  void edexmlDoesNotTouchGuardians() throws Exception {
    roster.load(twoPupils().open());
    roster.load(TestRosterFile.guardians(MOTHER, FATHER));
    clock.advance(Duration.ofDays(7));
    roster.load(twoPupils().pupil("L3", "Cas", group5a).open());

    assertThat(authoritiesOf("L1", now())).hasSize(2);
  }

  @Test
  void aNextSchoolYearIsEnrolledBeforehandAndLeavesThisYearAsItIs() throws Exception {
    roster.load(twoPupils().open());
    roster.load(TestRosterFile.of("2027-2028").pupil("L1", "Amber", group5a).open());

    assertThat(pupils()).hasSize(2);
    assertThat(pupilLocalService.getSchoolPupils(schoolId(), inSeptember2027(), -1, -1))
        .extracting(Pupil::getFirstName)
        .containsExactly("Amber");
  }

  @Test
  void aPastSchoolYearIsRefused() {
    assertThatExceptionOfType(RosterFileException.class)
        .isThrownBy(() -> roster.dryRun(TestRosterFile.of("2025-2026").pupils(1, group5a).open()))
        .satisfies(
            exception ->
                assertThat(exception.getProblems().get(0).kind())
                    .isEqualTo(ProblemKind.PAST_SCHOOL_YEAR));
  }

  @Test
  void aGroupThatIsLinkedByHandStaysLinkedForWhoComesLater() throws Exception {
    roster.load(TestRosterFile.current().group("G", "Vlinders").pupil("L1", "Amber", "G").open());
    assertThat(enrolments("L1").get(0).getGroupId()).isZero();

    actingAs(
        school.administrator(),
        () -> {
          rosterImportService.linkRosterGroup(
              schoolId(), "2026-2027", "G", school.first().groupId());
          return null;
        });
    roster.load(
        TestRosterFile.current()
            .group("G", "Vlinders")
            .pupil("L1", "Amber", "G")
            .pupil("L2", "Bo", "G")
            .open());

    assertThat(pupilLocalService.getGroupPupils(school.first().groupId(), now(), -1, -1))
        .hasSize(2);
  }

  @Test
  void aGuardianOfAnUnknownPupilStopsTheWholeFile() throws Exception {
    roster.load(twoPupils().open());
    RosterImport dryRun =
        roster.dryRun(TestRosterFile.guardians(MOTHER, MOTHER.replace("L1", "L9")));

    assertThat(roster.plan(dryRun).isBlocked()).isTrue();
    assertThatExceptionOfType(RosterPlanBlockedException.class)
        .isThrownBy(() -> roster.confirm(dryRun));
    assertThat(authoritiesOf("L1", now())).isEmpty();
  }

  @Test
  void aForgedConfirmationOfAPlanThatNobodySawIsRefused() throws Exception {
    RosterImport dryRun = roster.dryRun(twoPupils().open());

    assertThatExceptionOfType(RosterPlanChangedException.class)
        .isThrownBy(() -> roster.confirm(dryRun, "0".repeat(64)));
    assertThat(pupils()).isEmpty();
    assertThat(
            actingAs(
                    school.administrator(),
                    () -> rosterImportService.getRosterImport(dryRun.getRosterImportId()))
                .getStatus())
        .isEqualTo(RosterImportStatus.PENDING);
  }

  @Test
  void aPlanThatNoLongerHoldsIsRefused() throws Exception {
    roster.load(twoPupils().open());
    RosterImport dryRun =
        roster.dryRun(TestRosterFile.current().pupil("L1", "Amber", group5a).open());
    Enrolment enrolment = enrolments("L2").get(0);
    enrolmentLocalService.endEnrolment(enrolment.getEnrolmentId(), now());

    assertThatExceptionOfType(RosterPlanChangedException.class)
        .isThrownBy(() -> roster.confirm(dryRun));
  }

  @Test
  void anImportThatWasPlannedBeforeAnotherOneWasConfirmedIsOutdated() throws Exception {
    RosterImport first = roster.dryRun(twoPupils().open());
    RosterImport second = roster.dryRun(twoPupils().open());
    roster.confirm(second);

    assertThatExceptionOfType(RosterImportStatusException.class)
        .isThrownBy(() -> roster.confirm(first));
    assertThatExceptionOfType(RosterImportStatusException.class)
        .isThrownBy(() -> roster.plan(first));
    assertThat(pupils()).hasSize(2);
  }

  @Test
  void theFileIsKeptNoLongerThanItWaits() throws Exception {
    RosterImport dropped = roster.dryRun(twoPupils().open());
    RosterImport outdated = roster.dryRun(twoPupils().open());
    RosterImport confirmed = roster.dryRun(twoPupils().open());
    assertThat(List.of(dropped, outdated, confirmed)).allMatch(RosterImportIT::hasFile);

    actingAs(
        school.administrator(),
        () -> rosterImportService.dropRosterImport(dropped.getRosterImportId()));
    roster.confirm(confirmed);

    assertThat(List.of(dropped, outdated, confirmed)).noneMatch(RosterImportIT::hasFile);
  }

  @Test
  @DisplayName("threat: the list of children of an import that nobody confirms is kept for ever")
  void threatThatTheListOfAnImportThatNobodyConfirmsIsKept() throws Exception {
    RosterImport forgotten = roster.dryRun(twoPupils().open());
    clock.advance(Duration.ofDays(1));
    RosterImport later = roster.dryRun(twoPupils().open());

    clock.advance(Duration.ofDays(28));
    runJob();
    assertThat(List.of(forgotten, later)).allMatch(RosterImportIT::hasFile);

    clock.advance(Duration.ofDays(1));
    runJob();
    assertThat(hasFile(forgotten)).isFalse();
    assertThat(hasFile(later)).isTrue();
    assertThatExceptionOfType(RosterImportStatusException.class)
        .isThrownBy(() -> roster.confirm(forgotten));
    assertThat(roster.confirm(later).getStatus()).isEqualTo(RosterImportStatus.APPLIED);
  }

  private void runJob() throws Exception {
    scheduler.run(testSchool.company().getCompanyId(), JOB, JOB, StorageType.MEMORY);
  }

  private static boolean hasFile(RosterImport rosterImport) {
    try {
      return DLStoreUtil.hasFile(
          rosterImport.getCompanyId(),
          CompanyConstants.SYSTEM,
          "klassenkring/roster/" + rosterImport.getRosterImportId(),
          Store.VERSION_DEFAULT);
    } catch (PortalException exception) {
      throw new AssertionError(exception);
    }
  }

  @Test
  void aDroppedImportCannotBeConfirmed() throws Exception {
    RosterImport dryRun = roster.dryRun(twoPupils().open());
    actingAs(
        school.administrator(),
        () -> rosterImportService.dropRosterImport(dryRun.getRosterImportId()));

    assertThatExceptionOfType(RosterImportStatusException.class)
        .isThrownBy(() -> roster.confirm(dryRun));
  }

  private TestRosterFile twoPupils() {
    return TestRosterFile.current().pupil("L1", "Amber", group5a).pupil("L2", "Bo", group5a);
  }

  private List<Tuple> authoritiesOf(String pupilKey, Date moment) {
    return guardianshipLocalService
        .getGuardianships(new long[] {roster.pupil(pupilKey).getPupilId()}, moment)
        .stream()
        .map(
            (Guardianship guardianship) ->
                tuple(guardianship.getRelation(), guardianship.isAuthority()))
        .toList();
  }

  private List<Pupil> pupils() {
    return pupilLocalService.getSchoolPupils(schoolId(), now(), -1, -1);
  }

  private List<Enrolment> enrolments(String pupilKey) {
    return enrolmentLocalService.getPupilEnrolments(roster.pupil(pupilKey).getPupilId());
  }

  private long schoolId() {
    return school.schoolGroupId();
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private Date yesterday() {
    return Date.from(clock.instant().minus(Duration.ofDays(1)));
  }

  private static Date inSeptember2027() {
    return Date.from(Instant.parse("2027-09-01T08:00:00Z"));
  }

  private static final String MOTHER = "L1;O1;Ank;;Bakker;ank@example.org;moeder;ja";
  private static final String FATHER = "L1;O2;Cor;de;Vries;cor@example.org;vader;ja";
}
