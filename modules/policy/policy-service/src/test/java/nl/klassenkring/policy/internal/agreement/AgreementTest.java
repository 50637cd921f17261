/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.agreement.AgreedValue;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.agreement.ValueOrigin;
import nl.klassenkring.policy.constants.PolicyDeviationStatus;
import nl.klassenkring.policy.constants.PolicyDocumentStatus;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.internal.JsonInTests;
import nl.klassenkring.policy.internal.deviation.PolicyDeviations;
import nl.klassenkring.policy.internal.document.PolicyDocuments;
import nl.klassenkring.policy.internal.document.RuleTexts;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.model.impl.PolicyDeviationImpl;
import nl.klassenkring.policy.model.impl.PolicyDocumentImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1: what holds at a school")
class AgreementTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant NOON = Instant.parse("2026-11-17T11:00:00Z");

  @BeforeAll
  static void provideJson() {
    JsonInTests.provide();
  }

  @Test
  void valuesComeFromTheFoundationUnlessTheSchoolAsksForMore() throws Exception {
    AgreedValues values =
        Agreement.of(
            ZONE,
            document(1, NOON, Map.of("B9.maximum", "3/week", "B2.replies", "false")),
            PolicyDeviations.approved(List.of(approved(1, "B9.maximum", "2/week", NOON)), NOON));

    assertThat(value(values, "B9.maximum"))
        .returns("2/week", AgreedValue::getValue)
        .returns(ValueOrigin.SCHOOL, AgreedValue::getOrigin)
        .returns("3/week", value -> value.getFoundationValue().orElseThrow())
        .returns("Ans", value -> value.getDecidedBy().orElseThrow())
        .returns("B9", AgreedValue::getRuleId)
        .returns(false, AgreedValue::isOverruled);
    assertThat(value(values, "B2.replies"))
        .returns("false", AgreedValue::getValue)
        .returns(ValueOrigin.FOUNDATION, AgreedValue::getOrigin)
        .returns("Saskia", value -> value.getDecidedBy().orElseThrow());
    assertThat(value(values, "B12.maximum-per-week"))
        .returns("1", AgreedValue::getValue)
        .returns(ValueOrigin.DEFAULT, AgreedValue::getOrigin);
    assertThat(values.toRuleValues().texts()).containsEntry("B9.maximum", "2/week");
  }

  @Test
  void aDeviationThatAsksForLessThanALaterPolicyDoesNotHoldAndIsShown() throws Exception {
    AgreedValues values =
        Agreement.of(
            ZONE,
            document(2, NOON, Map.of("B9.maximum", "1/week")),
            Map.of("B9.maximum", approved(1, "B9.maximum", "2/week", NOON)));

    assertThat(value(values, "B9.maximum"))
        .returns("1/week", AgreedValue::getValue)
        .returns(ValueOrigin.FOUNDATION, AgreedValue::getOrigin)
        .returns("2/week", value -> value.getSchoolValue().orElseThrow())
        .returns(true, AgreedValue::isOverruled);
  }

  @Test
  void aValueThatCannotBeReadMakesNoAgreement() {
    for (Map<String, String> texts :
        List.of(Map.of("B9.maximum", "often"), Map.of("B99.maximum", "1/week"))) {

      assertThatThrownBy(() -> Agreement.of(ZONE, document(1, NOON, texts), Map.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theDocumentOfTheLatestMomentIsInForceAndOfOneMomentTheLaterVersion() {
    PolicyDocument first = document(1, NOON, Map.of());
    PolicyDocument second = document(2, NOON, Map.of());
    PolicyDocument coming = document(3, NOON.plusMillis(1), Map.of());
    List<PolicyDocument> all = List.of(coming, first, second);

    assertThat(PolicyDocuments.inForce(all, NOON.minusMillis(1))).isEmpty();
    assertThat(PolicyDocuments.inForce(all, NOON)).contains(second);
    assertThat(PolicyDocuments.inForce(all, NOON.plusMillis(1))).contains(coming);
  }

  @Test
  void aNewerDeviationReplacesAnOlderFromItsMomentOn() {
    PolicyDeviation older = approved(1, "B9.maximum", "2/week", NOON);
    PolicyDeviation newer = approved(2, "B9.maximum", "1/week", NOON.plusSeconds(60));
    List<PolicyDeviation> all = List.of(newer, older);

    assertThat(PolicyDeviations.approved(all, NOON.minusMillis(1))).isEmpty();
    assertThat(PolicyDeviations.approved(all, NOON)).containsEntry("B9.maximum", older);
    assertThat(PolicyDeviations.approved(all, NOON.plusSeconds(60)))
        .containsEntry("B9.maximum", newer);
  }

  @Test
  void afterTheSchoolTookItsValueBackNoOlderOneComesToLife() {
    PolicyDeviation older = approved(1, "B9.maximum", "2/week", NOON);
    PolicyDeviation newer = approved(2, "B9.maximum", "1/week", NOON.plusSeconds(60));
    withdraw(newer, NOON.plusSeconds(90));

    assertThat(PolicyDeviations.approved(List.of(older, newer), NOON.plusSeconds(90))).isEmpty();
    assertThat(PolicyDeviations.approved(List.of(older, newer), NOON.plusSeconds(89)))
        .containsEntry("B9.maximum", newer);
  }

  @Test
  void aValueThatWasTakenBackBeforeItHeldLeavesTheOlderOne() {
    PolicyDeviation older = approved(1, "B9.maximum", "2/week", NOON);
    PolicyDeviation newer = approved(2, "B9.maximum", "1/week", NOON.plusSeconds(60));
    withdraw(newer, NOON.plusSeconds(30));

    assertThat(PolicyDeviations.approved(List.of(older, newer), NOON.plusSeconds(90)))
        .containsEntry("B9.maximum", older);
  }

  @Test
  void whatWasNotApprovedDoesNotHold() {
    for (PolicyDeviationStatus status :
        List.of(
            PolicyDeviationStatus.DRAFT,
            PolicyDeviationStatus.SUBMITTED,
            PolicyDeviationStatus.REJECTED)) {

      PolicyDeviation deviation = approved(1, "B9.maximum", "2/week", NOON);
      deviation.setStatus(status.name());

      assertThat(PolicyDeviations.approved(List.of(deviation), NOON)).isEmpty();
    }
  }

  @Test
  @DisplayName("G2: a version is known by the values, not by how they are written or who set them")
  void aVersionIsKnownByItsValues() throws Exception {
    String key = versionKey(Map.of("B9.maximum", "1/day\n3/week"));

    assertThat(key).hasSize(64);
    assertThat(versionKey(Map.of("B9.maximum", " 1/day \n\n 3/week"))).isEqualTo(key);
    assertThat(versionKey(Map.of())).isEqualTo(key);
    assertThat(versionKey(Map.of("B9.maximum", "2/week"))).isNotEqualTo(key);
    assertThat(Agreement.of(RuleValues.defaults(ZONE)).getVersionKey()).isEqualTo(key);
    assertThat(Agreement.of(RuleValues.defaults(ZoneId.of("America/Curacao"))).getVersionKey())
        .isNotEqualTo(key);
  }

  private static String versionKey(Map<String, String> texts) throws Exception {
    return Agreement.of(ZONE, document(1, NOON, texts), Map.of()).getVersionKey();
  }

  private static AgreedValue value(AgreedValues values, String key) {
    return values.getValues().stream()
        .filter(value -> value.getParameterKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static PolicyDocument document(
      int version, Instant validFrom, Map<String, String> texts) {
    PolicyDocument document = new PolicyDocumentImpl();
    document.setPolicyDocumentId(version);
    document.setVersion(version);
    document.setStatus(PolicyDocumentStatus.ADOPTED.name());
    document.setRuleValues(RuleTexts.format(texts));
    document.setValueSources("{}");
    document.setValidFrom(Date.from(validFrom));
    document.setAdoptedByUserName("Saskia");
    document.setAdoptedDate(Date.from(validFrom));
    return document;
  }

  private static PolicyDeviation approved(long id, String key, String text, Instant validFrom) {
    PolicyDeviation deviation = new PolicyDeviationImpl();
    deviation.setPolicyDeviationId(id);
    deviation.setParameterKey(key);
    deviation.setRuleValue(text);
    deviation.setStatus(PolicyDeviationStatus.APPROVED.name());
    deviation.setValidFrom(Date.from(validFrom));
    deviation.setDecidedByUserName("Ans");
    deviation.setDecidedDate(Date.from(NOON));
    return deviation;
  }

  private static void withdraw(PolicyDeviation deviation, Instant moment) {
    deviation.setStatus(PolicyDeviationStatus.WITHDRAWN.name());
    deviation.setWithdrawnDate(Date.from(moment));
  }
}
