/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.rights.RetentionCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AuditPartsTest {

  private static final Map<AuditField, List<Object>> CODES =
      Map.of(
          AuditField.DECISION, List.of((Object[]) ConsentAnswer.values()),
          AuditField.ROAD, List.of(ConsentRoads.PAPER, ConsentRoads.PORTAL),
          AuditField.ANSWER_RULE, List.of((Object[]) ConsentRule.values()),
          AuditField.OBJECTION_STATUS, List.of((Object[]) ObjectionStatus.values()),
          AuditField.ERASED, List.of(RetentionCategory.PUPILS + ":3"),
          AuditField.AUTHORITY, List.of(true, false),
          AuditField.EXPIRES, List.of(true, false),
          AuditField.IN_USE, List.of(true, false),
          AuditField.GROUP, List.of(1, 2),
          AuditField.GUARDIAN, List.of(0, 7, 8));

  private final AuditParts auditParts = new AuditParts(Map.of(1L, "5a <b>"), Map.of(7L, "Maria"));
  private final ResourceBundle texts = ResourceBundle.getBundle("content.Language");

  @ParameterizedTest
  @EnumSource
  void everyPartOfTheLogHasATextWhateverItsValue(AuditField field) {
    for (Object code : CODES.getOrDefault(field, List.of(16))) {
      List<AuditPart> parts = auditParts.of(AuditDetail.of(field, code).text());

      assertThat(parts).hasSize(1);
      assertThat(texts.containsKey(parts.get(0).getKey())).as(parts.get(0).getKey()).isTrue();
    }
  }

  @Test
  void groupsAndGuardiansAreSaidByNameAndWhoIsGoneByThat() {
    assertThat(auditParts.of("GROUP=1 GUARDIAN=7 GROUP=2 GUARDIAN=8 GUARDIAN=0"))
        .extracting(AuditPart::getKey, AuditPart::getValue)
        .containsExactly(
            tuple("group", "5a <b>"),
            tuple("guardian", "Maria"),
            tuple("audit-group-is-gone", ""),
            tuple("audit-guardian-is-gone", ""),
            tuple("the-pupil", ""));
  }

  @Test
  void whatWasErasedIsSaidWithItsNumber() {
    AuditPart part = auditParts.of("ERASED=TASKS:12").get(0);

    assertThat(part.getKey()).isEqualTo("retention-TASKS");
    assertThat(part.getValue()).isEqualTo("12");
  }

  @Test
  void whatIsNoDetailOfTheSuiteIsSaidAsItStands() {
    AuditPart part = auditParts.of("Post 12").get(0);

    assertThat(part.getKey()).isEqualTo("detail");
    assertThat(part.getValue()).isEqualTo("Post 12");
    assertThat(auditParts.of("")).isEmpty();
  }
}
