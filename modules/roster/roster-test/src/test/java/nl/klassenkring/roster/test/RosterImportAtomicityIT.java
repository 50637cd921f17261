/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.model.ModelListenerRegistrationUtil;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.roster.constants.RosterImportStatus;
import nl.klassenkring.roster.exception.RosterFileException;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.RosterImportLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C1: an import is done once and as a whole, or not at all")
@EmbeddedPortalTest
final class RosterImportAtomicityIT {

  @PortalService private ControllableClock clock;
  @PortalService private EnrolmentLocalService enrolmentLocalService;
  @PortalService private RosterImportLocalService rosterImportLocalService;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private TestRoster roster;
  private StaffedSchool school;
  private String group;

  @BeforeEach
  void chooseAGroup() {
    school = StaffedSchool.of(testSchool);
    roster = new TestRoster(school, clock);
    group = roster.firstGroup();
  }

  @Test
  void anImportThatFailsHalfwayLeavesNothing() throws Exception {
    RosterImport dryRun = roster.dryRun(TestRosterFile.current().pupils(20, group).open());
    ModelListener<Enrolment> failure = new FailsAtTheTenth();

    ModelListenerRegistrationUtil.register(failure);
    try {
      assertThatThrownBy(() -> roster.confirm(dryRun)).isInstanceOf(Exception.class);
    } finally {
      ModelListenerRegistrationUtil.unregister(failure);
    }

    assertThat(roster.pupilsCount()).isZero();
    assertThat(roster.pupil("L1")).isNull();
    assertThat(status(dryRun)).isEqualTo(RosterImportStatus.PENDING);
    roster.confirm(dryRun);
    assertThat(roster.pupilsCount()).isEqualTo(20);
  }

  @Test
  void twoWhoConfirmTheSameImportAtATimeImportItOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      RosterImport dryRun = roster.dryRun(file(round));

      assertThat(race(() -> roster.confirm(dryRun), () -> roster.confirm(dryRun))).isEqualTo(1);
      assertEachPupilIsEnrolledOnce();
    }
  }

  @Test
  void ofTwoImportsThatAreConfirmedAtATimeOneIsDone() throws Exception {
    for (int round = 0; round < 5; round++) {
      RosterImport first = roster.dryRun(file(round));
      RosterImport second = roster.dryRun(file(round));

      assertThat(race(() -> roster.confirm(first), () -> roster.confirm(second))).isEqualTo(1);
      assertEachPupilIsEnrolledOnce();
      assertThat(List.of(status(first), status(second)))
          .containsExactlyInAnyOrder(RosterImportStatus.APPLIED, RosterImportStatus.OUTDATED);
    }
  }

  @Test
  void theStatementsOfAnImportDoNotGrowWithEachRow() throws Exception {
    Map<String, Long> few = kinds(statementsOfImport(20));
    Map<String, Long> many = kinds(statementsOfImport(400));

    System.out.printf("Statements of an import: %s with 20 pupils, %s with 400%n", few, many);
    assertThat(many.get("select")).isEqualTo(few.get("select"));
    // Rows are sent in batches, and a batch is one statement.
    assertThat(total(many)).isLessThan(total(few) + 400 / 5);
  }

  @Test
  void damagedFilesThroughTheServiceAreRefusedOrWaitAndChangeNothing() throws Exception {
    byte[] original =
        TestRosterFile.current().pupils(5, group).text().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20261121);
    int refused = 0;

    for (int i = 0; i < 300; i++) {
      byte[] file = damaged(original, random);

      try {
        RosterImport dryRun = roster.dryRun(new ByteArrayInputStream(file));
        rosterImportLocalService.dropRosterImport(dryRun.getRosterImportId());
      } catch (RosterFileException exception) {
        assertThat(exception.getProblems()).isNotEmpty();
        refused++;
      }
    }

    assertThat(refused).isBetween(50, 299);
    assertThat(roster.pupilsCount()).isZero();
  }

  private InputStream file(int round) {
    return TestRosterFile.current().pupils(20 + round * 5, group).open();
  }

  private static int race(Callable<RosterImport> first, Callable<RosterImport> second)
      throws Exception {

    ExecutorService threads = Executors.newFixedThreadPool(2);

    try {
      Future<Boolean> firstDone = threads.submit(succeeds(first));
      Future<Boolean> secondDone = threads.submit(succeeds(second));

      return (firstDone.get() ? 1 : 0) + (secondDone.get() ? 1 : 0);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Boolean> succeeds(Callable<RosterImport> confirmation) {
    return () -> {
      try {
        confirmation.call();
        return true;
      } catch (PortalException exception) {
        return false;
      }
    };
  }

  private void assertEachPupilIsEnrolledOnce() {
    List<Long> pupilIds =
        enrolmentLocalService
            .getSchoolEnrolments(school.schoolGroupId(), "2026-2027", roster.now())
            .stream()
            .map(Enrolment::getPupilId)
            .toList();

    assertThat(pupilIds).doesNotHaveDuplicates().hasSize(roster.pupilsCount());
  }

  private List<String> statementsOfImport(int pupils) throws Exception {
    StaffedSchool other = StaffedSchool.of(TestSchool.create(testSchool.company()));
    TestRoster otherRoster = new TestRoster(other, clock);
    RosterImport dryRun =
        otherRoster.dryRun(
            TestRosterFile.current()
                .composed("S1", otherRoster.secondGroup())
                .pupils(pupils, otherRoster.firstGroup(), "S1")
                .open());

    return sqlStatements.ofThisThread(() -> otherRoster.confirm(dryRun));
  }

  /**
   * How many statements there are of each kind, but for Liferay's keys, got a hundred at a time.
   */
  private static Map<String, Long> kinds(List<String> statements) {
    return statements.stream()
        .filter(statement -> !statement.toLowerCase(Locale.ROOT).contains(" counter"))
        .collect(
            Collectors.groupingBy(
                statement -> statement.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT),
                TreeMap::new,
                Collectors.counting()));
  }

  private static long total(Map<String, Long> kinds) {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }

  private static byte[] damaged(byte[] original, Random random) {
    byte[] file = original.clone();

    for (int i = random.nextInt(3); i >= 0; i--) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
  }

  private String status(RosterImport rosterImport) throws Exception {
    return rosterImportLocalService.getRosterImport(rosterImport.getRosterImportId()).getStatus();
  }

  /** A database that gives up in the middle. */
  private static final class FailsAtTheTenth extends BaseModelListener<Enrolment> {

    private int count;

    @Override
    public void onAfterCreate(Enrolment enrolment) throws ModelListenerException {
      if (++count == 10) {
        throw new ModelListenerException("No more room");
      }
    }
  }
}
