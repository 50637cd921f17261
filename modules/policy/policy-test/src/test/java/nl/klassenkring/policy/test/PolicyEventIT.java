/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.event.PolicyEventCount;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.service.PolicyEventService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the rules did is kept, without texts and names")
@EmbeddedPortalTest
final class PolicyEventIT {

  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  private static final Finding B4 = Finding.block("B4", "policy-b4", "policy-b4-advice", "Roos");
  private static final Finding B7 = Finding.block("B7", "policy-b7", "policy-b7-advice");
  private static final Finding B13 = Finding.warn("B13", "policy-b13", "policy-b13-advice");

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PolicyEventLocalService policyEventLocalService;
  @PortalService private PolicyEventService policyEventService;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;

  @BeforeEach
  void makeSchool() {
    school = StaffedSchool.of(testSchool);
  }

  @Test
  void aRefusalIsKeptWhenWhatWasRefusedRollsBackAndNothingElseIs() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                TransactionInvokerUtil.invoke(
                    TRANSACTION,
                    () -> {
                      add(school.first(), PolicyEventType.CONFIRMED, B13);
                      policyEventLocalService.addRefusal(
                          school.first().teacher().userId(),
                          school.first().groupId(),
                          "nl.klassenkring.classgroup.model.ClassPost",
                          Verdict.of(List.of(B13, B4, B7)));
                      throw new IllegalStateException("rolls back");
                    }));

    assertThat(schoolCounts())
        .extracting(
            PolicyEventCount::getGroupId,
            PolicyEventCount::getType,
            PolicyEventCount::getRuleId,
            PolicyEventCount::getCount)
        .containsExactly(
            tuple(school.first().groupId(), PolicyEventType.REFUSED, "B4", 1L),
            tuple(school.first().groupId(), PolicyEventType.REFUSED, "B7", 1L));
  }

  @Test
  void aRefusalIsOfWhatStoppedIt() throws Exception {
    refuse(Verdict.of(List.of(B13)));
    refuse(Verdict.of(List.of(Finding.hint("B6", "policy-b6", "policy-b6-advice"))));
    refuse(Verdict.of(List.of()));

    assertThat(schoolCounts())
        .extracting(PolicyEventCount::getRuleId, PolicyEventCount::getCount)
        .containsExactly(tuple("B13", 1L));
  }

  @Test
  void aRowHasNoArgumentOfTheFinding() throws Exception {
    add(school.first(), PolicyEventType.HELD, B4);

    assertThat(policyEventLocalService.getPolicyEvents(-1, -1).get(0).toString())
        .contains("B4", school.first().teacher().user().getFullName())
        .doesNotContain("Roos");
  }

  @Test
  void areCountedPerGroupTypeAndRuleInOneStatement() throws Exception {
    for (int i = 0; i < 5; i++) {
      add(school.first(), PolicyEventType.HELD, B4);
      add(school.second(), PolicyEventType.HELD, B4);
    }
    add(school.first(), PolicyEventType.CONFIRMED, B13);

    assertThat(schoolCounts())
        .extracting(PolicyEventCount::getType, PolicyEventCount::getCount)
        .containsExactlyInAnyOrder(
            tuple(PolicyEventType.HELD, 5L),
            tuple(PolicyEventType.HELD, 5L),
            tuple(PolicyEventType.CONFIRMED, 1L));
    assertThat(groupCounts())
        .extracting(PolicyEventCount::getRuleId, PolicyEventCount::getCount)
        .containsExactlyInAnyOrder(tuple("B4", 5L), tuple("B13", 1L));

    add(school.second(), PolicyEventType.HELD, B7);
    List<String> statements =
        actingAs(
            school.director(),
            () -> {
              policyEventService.getGroupPolicyEventCounts(
                  school.second().groupId(), from(), until());
              return sqlStatements.ofThisThread(
                  () ->
                      policyEventService.getSchoolPolicyEventCounts(
                          school.schoolGroupId(), from(), until()));
            });

    System.out.printf("Statements of the counts of a school: %d%n", statements.size());
    assertThat(statements).hasSize(1);
  }

  @Test
  void thePeriodHasItsFirstMomentAndNotItsLast() throws Exception {
    add(school.first(), PolicyEventType.HELD, B4);
    Date moment = Date.from(clock.instant());
    Date before = Date.from(clock.instant().minusMillis(1));
    Date after = Date.from(clock.instant().plusMillis(1));

    assertThat(counts(moment, after)).hasSize(1);
    assertThat(counts(before, moment)).isEmpty();
    assertThat(counts(after, until())).isEmpty();
  }

  @Test
  void goAfterTwoSchoolYears() throws Exception {
    clock.setInstant(Instant.parse("2024-07-31T12:00:00Z"));
    add(school.first(), PolicyEventType.HELD, B4);
    clock.setInstant(Instant.parse("2024-08-02T12:00:00Z"));
    add(school.first(), PolicyEventType.HELD, B7);
    clock.reset();

    new TestJobs(portal).removeOldEvents();

    assertThat(counts(Date.from(Instant.EPOCH), until()))
        .extracting(PolicyEventCount::getRuleId)
        .containsExactly("B7");
  }

  private void add(StaffedSchool.StaffedGroup group, PolicyEventType type, Finding finding)
      throws Exception {

    policyEventLocalService.addPolicyEvents(
        group.teacher().userId(),
        group.groupId(),
        type,
        "nl.klassenkring.classgroup.model.ClassPost",
        42,
        List.of(finding));
  }

  private void refuse(Verdict verdict) throws Exception {
    policyEventLocalService.addRefusal(
        school.first().teacher().userId(), school.first().groupId(), null, verdict);
  }

  private List<PolicyEventCount> schoolCounts() {
    try {
      return counts(from(), until());
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private List<PolicyEventCount> counts(Date from, Date until) throws Exception {
    return actingAs(
        school.director(),
        () -> policyEventService.getSchoolPolicyEventCounts(school.schoolGroupId(), from, until));
  }

  private List<PolicyEventCount> groupCounts() throws Exception {
    return actingAs(
        school.first().teacher(),
        () ->
            policyEventService.getGroupPolicyEventCounts(
                school.first().groupId(), from(), until()));
  }

  private Date from() {
    return Date.from(clock.instant().minus(Duration.ofDays(1)));
  }

  private Date until() {
    return Date.from(clock.instant().plus(Duration.ofDays(1)));
  }
}
