/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.policy.agreement.AgreedValue;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.agreement.ValueOrigin;
import nl.klassenkring.policy.constants.PolicyDeviationStatus;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.exception.PolicyDeviationDeciderException;
import nl.klassenkring.policy.exception.PolicyDeviationReasonException;
import nl.klassenkring.policy.exception.PolicyDeviationStatusException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.exception.PolicyValueException.Reason;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.service.PolicyService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1: what a school agrees for itself")
@EmbeddedPortalTest
final class PolicyDeviationIT {

  private static final String QUIET_DAYS = "B11.quiet-days";
  private static final String TUESDAY_TOO = "TUESDAY\nSATURDAY\nSUNDAY";

  @PortalService private ControllableClock clock;
  @PortalService private PolicyDeviationService policyDeviationService;
  @PortalService private PolicyService policyService;
  @PortalService private SchoolAgreements schoolAgreements;
  @PortalService private TestSchool testSchool;

  private TestFoundation foundation;

  @BeforeEach
  void makeFoundation() throws Exception {
    foundation = TestFoundation.of(testSchool, clock);
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    foundation.forgetPolicies();
  }

  @Test
  void holdsOnceItIsApprovedAndForNoOtherSchool() throws Exception {
    TestFoundation other = TestFoundation.of(TestSchool.create(testSchool.company()), clock);
    foundation.adopt(Map.of());
    PolicyDeviation deviation =
        foundation.submit(foundation.propose(QUIET_DAYS, TUESDAY_TOO, null));
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);

    PolicyDeviation approved = foundation.approve(deviation);

    assertThat(outcome()).isEqualTo(Outcome.HOLD);
    assertThat(other.judge(policyService).outcome()).isEqualTo(Outcome.ALLOW);
    assertThat(approved.getStatus()).isEqualTo(PolicyDeviationStatus.APPROVED.name());
    assertThat(approved.getDecisionReason()).isEqualTo("Past bij de school");
    assertThat(agreed(QUIET_DAYS))
        .returns(ValueOrigin.SCHOOL, AgreedValue::getOrigin)
        .returns(TUESDAY_TOO, AgreedValue::getValue);
  }

  @Test
  void holdsFromItsMomentOnAndNotAMillisecondEarlier() throws Exception {
    Instant moment = clock.instant().plus(Duration.ofHours(1));
    foundation.adopt(Map.of());
    foundation.approve(
        foundation.submit(foundation.propose(QUIET_DAYS, TUESDAY_TOO, Date.from(moment))));

    clock.setInstant(moment.minusMillis(1));
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);

    clock.setInstant(moment);
    assertThat(outcome()).isEqualTo(Outcome.HOLD);
  }

  @Test
  void aValueThatAsksForLessIsNotSubmitted() throws Exception {
    foundation.adopt(Map.of());
    PolicyDeviation draft = foundation.propose(QUIET_DAYS, "SUNDAY", null);

    assertRefused(Reason.NOT_MORE_SPECIFIC, () -> foundation.submit(draft));
  }

  @Test
  void aValueThatAsksForLessThanAPolicyOfMeanwhileIsNotApproved() throws Exception {
    foundation.adopt(Map.of("B9.maximum", "3/week"));
    PolicyDeviation submitted = foundation.submit(foundation.propose("B9.maximum", "2/week", null));
    foundation.adopt(Map.of("B9.maximum", "1/week"));

    assertRefused(Reason.NOT_MORE_SPECIFIC, () -> foundation.approve(submitted));
  }

  @Test
  void whatWasApprovedGivesWayToAStricterPolicyAndIsShownAsSuch() throws Exception {
    foundation.adopt(Map.of("B9.maximum", "3/week"));
    foundation.agree("B9.maximum", "2/week");
    foundation.adopt(Map.of("B9.maximum", "1/week"));

    assertThat(agreed("B9.maximum"))
        .returns("1/week", AgreedValue::getValue)
        .returns(ValueOrigin.FOUNDATION, AgreedValue::getOrigin)
        .returns(true, AgreedValue::isOverruled)
        .returns("2/week", value -> value.getSchoolValue().orElseThrow());
  }

  @Test
  void withoutAPolicyThereIsNothingToDeviateFrom() throws Exception {
    PolicyDeviation draft = foundation.propose(QUIET_DAYS, TUESDAY_TOO, null);

    assertRefused(Reason.NO_POLICY, () -> foundation.submit(draft));
  }

  @Test
  void aParameterThatNoRuleKnowsIsNotProposed() {
    assertRefused(Reason.UNKNOWN_PARAMETER, () -> foundation.propose("B99.maximum", "1", null));
  }

  @Test
  @DisplayName("G1: who proposed or submitted it does not decide about it (four eyes)")
  void whoProposedOrSubmittedDoesNotDecide() throws Exception {
    foundation.adopt(Map.of());
    PolicyDeviation draft = foundation.propose(QUIET_DAYS, TUESDAY_TOO, null);
    long id = draft.getPolicyDeviationId();
    foundation.school().administrator().has("Privacy Officer");
    foundation.school().director().has("Privacy Officer");
    actingAs(
        foundation.school().administrator(),
        () -> policyDeviationService.submitPolicyDeviation(id));

    for (var user : List.of(foundation.school().director(), foundation.school().administrator())) {
      assertThatExceptionOfType(PolicyDeviationDeciderException.class)
          .isThrownBy(
              () ->
                  actingAs(user, () -> policyDeviationService.approvePolicyDeviation(id, "Goed")));
      assertThatExceptionOfType(PolicyDeviationDeciderException.class)
          .isThrownBy(
              () -> actingAs(user, () -> policyDeviationService.rejectPolicyDeviation(id, "Nee")));
    }

    assertThat(foundation.approve(draft).getDecidedByUserId())
        .isEqualTo(foundation.officer().userId());
  }

  @Test
  void aDecisionHasAReasonAndIsTakenOnce() throws Exception {
    foundation.adopt(Map.of());
    PolicyDeviation submitted =
        foundation.submit(foundation.propose(QUIET_DAYS, TUESDAY_TOO, null));
    long id = submitted.getPolicyDeviationId();

    assertThatExceptionOfType(PolicyDeviationReasonException.class)
        .isThrownBy(() -> asOfficer(() -> policyDeviationService.rejectPolicyDeviation(id, " ")));

    PolicyDeviation rejected =
        asOfficer(() -> policyDeviationService.rejectPolicyDeviation(id, "Te streng"));

    assertThat(rejected.getStatus()).isEqualTo(PolicyDeviationStatus.REJECTED.name());
    assertThatExceptionOfType(PolicyDeviationStatusException.class)
        .isThrownBy(() -> foundation.approve(submitted));
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void aDraftThatWasNotSubmittedIsNotApproved() throws Exception {
    foundation.adopt(Map.of());
    PolicyDeviation draft = foundation.propose(QUIET_DAYS, TUESDAY_TOO, null);

    assertThatExceptionOfType(PolicyDeviationStatusException.class)
        .isThrownBy(() -> foundation.approve(draft));
  }

  @Test
  void onlyWhoWroteADraftChangesItAndNobodyOnceItIsSubmitted() throws Exception {
    foundation.adopt(Map.of());
    PolicyDeviation draft = foundation.propose(QUIET_DAYS, "SUNDAY", null);
    long id = draft.getPolicyDeviationId();

    assertThatExceptionOfType(PolicyDeviationStatusException.class)
        .isThrownBy(
            () ->
                actingAs(
                    foundation.school().administrator(),
                    () ->
                        policyDeviationService.updatePolicyDeviation(id, TUESDAY_TOO, "x", null)));
    actingAs(
        foundation.school().director(),
        () -> policyDeviationService.updatePolicyDeviation(id, TUESDAY_TOO, "x", null));
    foundation.submit(draft);
    assertThatExceptionOfType(PolicyDeviationStatusException.class)
        .isThrownBy(
            () ->
                actingAs(
                    foundation.school().director(),
                    () -> policyDeviationService.updatePolicyDeviation(id, "SUNDAY", "x", null)));
  }

  @Test
  void theHistoryIsKeptAndNothingComesBackToLife() throws Exception {
    foundation.adopt(Map.of("B9.maximum", "3/week"));
    foundation.agree("B9.maximum", "2/week");
    clock.advance(Duration.ofMinutes(1));
    PolicyDeviation newer = foundation.agree("B9.maximum", "1/week");
    assertThat(agreed("B9.maximum").getValue()).isEqualTo("1/week");

    clock.advance(Duration.ofMinutes(1));
    withdraw(newer);

    assertThat(agreed("B9.maximum").getValue()).isEqualTo("3/week");
    assertThat(history())
        .extracting(PolicyDeviation::getRuleValue, PolicyDeviation::getStatus)
        .containsExactly(tuple("1/week", "WITHDRAWN"), tuple("2/week", "APPROVED"));
    assertThatExceptionOfType(PolicyDeviationStatusException.class)
        .isThrownBy(() -> withdraw(newer));
  }

  private PolicyDeviation withdraw(PolicyDeviation deviation) throws Exception {
    return actingAs(
        foundation.school().administrator(),
        () -> policyDeviationService.withdrawPolicyDeviation(deviation.getPolicyDeviationId()));
  }

  private List<PolicyDeviation> history() throws Exception {
    return asOfficer(
        () ->
            policyDeviationService.getSchoolPolicyDeviations(
                foundation.school().schoolGroupId(), -1, -1));
  }

  private AgreedValue agreed(String key) throws Exception {
    return actingAs(
        foundation.school().first().parent(),
        () ->
            schoolAgreements
                .of(
                    PermissionThreadLocal.getPermissionChecker(),
                    foundation.school().first().groupId())
                .getValues()
                .stream()
                .filter(value -> value.getParameterKey().equals(key))
                .findFirst()
                .orElseThrow());
  }

  private Outcome outcome() throws Exception {
    return foundation.judge(policyService).outcome();
  }

  private <T> T asOfficer(Callable<T> block) throws Exception {
    return actingAs(foundation.officer(), block);
  }

  private static void assertRefused(Reason reason, ThrowingCallable call) {
    assertThatExceptionOfType(PolicyValueException.class)
        .isThrownBy(call)
        .returns(reason, PolicyValueException::getReason);
  }
}
