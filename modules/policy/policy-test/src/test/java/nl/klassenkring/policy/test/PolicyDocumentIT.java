/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.liferay.portal.kernel.exception.ModelListenerException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyDocumentStatusException;
import nl.klassenkring.policy.exception.PolicyDocumentTitleException;
import nl.klassenkring.policy.exception.PolicyFileException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.preset.PolicyPreset;
import nl.klassenkring.policy.service.PolicyDocumentLocalService;
import nl.klassenkring.policy.service.PolicyDocumentService;
import nl.klassenkring.policy.service.PolicyService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1: the foundation's policy")
@EmbeddedPortalTest
final class PolicyDocumentIT {

  private static final Map<String, String> TUESDAY_IS_QUIET =
      Map.of("B11.quiet-days", "TUESDAY\nSATURDAY\nSUNDAY");

  @PortalService private ControllableClock clock;
  @PortalService private PolicyDocumentLocalService policyDocumentLocalService;
  @PortalService private PolicyDocumentService policyDocumentService;
  @PortalService private PolicyService policyService;
  @PortalService private SqlStatements sqlStatements;
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
  void holdsForASchoolFromItsAdoptionOnAndADraftDoesNot() throws Exception {
    PolicyDocument draft = foundation.draft(TUESDAY_IS_QUIET, null);
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);

    PolicyDocument adopted = foundation.adopt(draft);

    assertThat(outcome()).isEqualTo(Outcome.HOLD);
    assertThat(adopted.getVersion()).isEqualTo(1);
    assertThat(adopted.getAdoptedByUserId()).isEqualTo(foundation.officer().userId());
    assertThat(adopted.getValidFrom().toInstant()).isEqualTo(clock.instant());
  }

  @Test
  void holdsFromItsMomentOnAndNotAMillisecondEarlier() throws Exception {
    Instant moment = clock.instant().plus(Duration.ofHours(1));
    foundation.adopt(foundation.draft(TUESDAY_IS_QUIET, Date.from(moment)));

    clock.setInstant(moment.minusMillis(1));
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);

    clock.setInstant(moment);
    assertThat(outcome()).isEqualTo(Outcome.HOLD);
  }

  @Test
  void aLaterVersionTakesItsPlace() throws Exception {
    foundation.adopt(TUESDAY_IS_QUIET);
    assertThat(outcome()).isEqualTo(Outcome.HOLD);

    assertThat(foundation.adopt(Map.of()).getVersion()).isEqualTo(2);

    assertThat(outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void aMomentThatHasPassedIsThatOfTheAdoption() throws Exception {
    Date earlier = Date.from(clock.instant().minus(Duration.ofDays(30)));

    PolicyDocument adopted = foundation.adopt(foundation.draft(Map.of(), earlier));

    assertThat(adopted.getValidFrom().toInstant()).isEqualTo(clock.instant());
  }

  @Test
  void onceAdoptedItIsNeverChanged() throws Exception {
    PolicyDocument adopted = foundation.adopt(Map.of());
    long id = adopted.getPolicyDocumentId();

    assertRefused(() -> foundation.adopt(adopted));
    assertRefused(
        () ->
            asOfficer(
                () ->
                    policyDocumentService.updatePolicyDocument(
                        id, "Anders", Map.of(), Map.of(), "", null)));
    assertRefused(() -> asOfficer(() -> policyDocumentService.deleteDraft(id)));

    PolicyDocument changed = policyDocumentLocalService.getPolicyDocument(id);
    changed.setRuleValues("{\"B2.replies\":\"false\"}");

    assertThatExceptionOfType(ModelListenerException.class)
        .isThrownBy(() -> policyDocumentLocalService.updatePolicyDocument(changed))
        .withCauseInstanceOf(PolicyDocumentStatusException.class);
    assertThat(policyDocumentLocalService.getPolicyDocument(id).getRuleTexts()).isEmpty();
  }

  @Test
  void valuesThatMakeNoPolicyAreNamedAndNotAdopted() throws Exception {
    PolicyDocument draft = foundation.draft(Map.of("B9.maximum", "often"), null);

    assertThatExceptionOfType(PolicyValueException.class)
        .isThrownBy(() -> foundation.adopt(draft))
        .returns("B9.maximum", PolicyValueException::getParameterKey)
        .returns(PolicyValueException.Reason.NO_VALUE, PolicyValueException::getReason);
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void aPolicyHasATitle() {
    assertThatExceptionOfType(PolicyDocumentTitleException.class)
        .isThrownBy(
            () ->
                asOfficer(
                    () ->
                        policyDocumentService.addPolicyDocument(
                            " ", Map.of(), Map.of(), "", null)));
  }

  @Test
  void threatOfRowsThatCannotBeReadPlacesNothing() throws Exception {
    for (String ruleValues :
        List.of("{\"B9.maximum\":\"often\"}", "{\"B99.maximum\":\"1\"}", "no JSON")) {

      PolicyDocument broken = foundation.draft(Map.of(), null);
      broken.setStatus("ADOPTED");
      broken.setRuleValues(ruleValues);
      broken.setValidFrom(Date.from(clock.instant()));
      broken.setAdoptedDate(Date.from(clock.instant()));
      policyDocumentLocalService.updatePolicyDocument(broken);

      Verdict verdict = foundation.judge(policyService);

      assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
      assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("configuration");
    }

    foundation.adopt(Map.of());
    assertThat(outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void costsTheJudgementNoStatementOnceItIsKnown() throws Exception {
    foundation.judge(policyService);
    int without = sqlStatements.ofThisThread(() -> foundation.judge(policyService)).size();
    foundation.adopt(Map.of("B9.maximum", "2/week"));
    foundation.agree("B9.maximum", "1/week");
    foundation.judge(policyService);

    List<String> with = sqlStatements.ofThisThread(() -> foundation.judge(policyService));

    System.out.printf("Statements of a judgement: %d without, %d with%n", without, with.size());
    assertThat(with).as("%s", with).hasSize(without).noneMatch(sql -> sql.contains("KK_Policy"));
  }

  @Test
  void everyPresetIsThereToBeginWith() throws Exception {
    List<PolicyPreset> presets = asOfficer(() -> policyDocumentService.getPolicyPresets());

    assertThat(presets)
        .extracting(PolicyPreset::getKey)
        .containsExactly("kempenkind", "jordaan", "richtlijn", "ouderportaal", "whatsapp");

    for (PolicyPreset preset : presets) {
      PolicyDocument draft =
          asOfficer(() -> policyDocumentService.addPresetPolicyDocument(preset.getKey()));

      assertThat(draft.getTitle()).isEqualTo(preset.getTitle());
      assertThat(draft.getSourceTexts().keySet()).isEqualTo(draft.getRuleTexts().keySet());
      assertThat(foundation.adopt(draft).isAdopted()).isTrue();
    }
  }

  @Test
  void anExportIsImportedAsItWas() throws Exception {
    PolicyDocument draft =
        asOfficer(() -> policyDocumentService.addPresetPolicyDocument("jordaan"));

    String json =
        asOfficer(() -> policyDocumentService.exportPolicyDocument(draft.getPolicyDocumentId()));
    PolicyDocument imported = asOfficer(() -> policyDocumentService.importPolicyDocument(json));

    assertThat(imported.getVersion()).isEqualTo(draft.getVersion() + 1);
    assertThat(imported.getTitle()).isEqualTo(draft.getTitle());
    assertThat(imported.getRuleTexts()).isEqualTo(draft.getRuleTexts());
    assertThat(imported.getSourceTexts()).isEqualTo(draft.getSourceTexts());
    assertThatExceptionOfType(PolicyFileException.class)
        .isThrownBy(
            () ->
                asOfficer(
                    () -> policyDocumentService.importPolicyDocument("{\"titel\":\"Beleid\"}")))
        .withMessageContaining("titel");
  }

  private Outcome outcome() throws Exception {
    return foundation.judge(policyService).outcome();
  }

  private <T> T asOfficer(Callable<T> block) throws Exception {
    return actingAs(foundation.officer(), block);
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatExceptionOfType(PolicyDocumentStatusException.class).isThrownBy(call);
  }
}
