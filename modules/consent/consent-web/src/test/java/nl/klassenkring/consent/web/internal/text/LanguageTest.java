/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.language.junit.LanguageContract;
import org.junit.jupiter.api.Test;

class LanguageTest extends LanguageContract {

  private static final Path IMAGES = Path.of("src/main/resources/META-INF/resources/images");

  @Override
  protected Stream<String> named() {
    return Stream.of(
            keys("task-", ConsentTaskKind.values()),
            keys("retention-", RetentionCategory.values()),
            keys("kept-", RetentionReason.values()),
            keys("decision-", ConsentAnswer.values()),
            keys("answer-rule-", ConsentRule.values()),
            keys("audit-", AuditActions.class),
            keys("task-outcome-", ConsentTaskOutcomes.class),
            Stream.of(AnswerKind.values()).map(answerKind -> "answer-" + answerKind.key()),
            ConsentPurposeKeys.DEFAULTS.stream().map(purposeKey -> "example-" + purposeKey),
            actions(
                ConsentActionKeys.MANAGE_CONSENT,
                ConsentActionKeys.MANAGE_OBJECTIONS,
                ConsentActionKeys.RECORD_PAPER_CONSENT,
                ConsentActionKeys.VIEW_AUDIT,
                ConsentActionKeys.VIEW_CONSENT,
                ConsentActionKeys.VIEW_DISAGREEMENTS),
            portlets(
                ConsentPortletKeys.GROUP_CONSENT,
                ConsentPortletKeys.MY_CHILDREN,
                ConsentPortletKeys.PRIVACY_STATEMENT,
                ConsentPortletKeys.SCHOOL_CONSENT),
            Stream.of(AuditField.AUTHORITY, AuditField.EXPIRES, AuditField.IN_USE)
                .flatMap(field -> Stream.of(field + "-false", field + "-true"))
                .map(value -> "audit-detail-" + value),
            keys(
                "audit-detail-",
                AuditField.ADDED,
                AuditField.CHANGED,
                AuditField.COUNT,
                AuditField.ENDED,
                AuditField.VERSION),
            Stream.of("group-is-gone", "guardian-is-gone").map(name -> "audit-" + name),
            Stream.of(ConsentTaskKind.values()).map(kind -> "task-" + kind + "-help"),
            Stream.of(
                    ConsentTaskKind.DEVICE_REMINDER,
                    ConsentTaskKind.DISAGREEMENT,
                    ConsentTaskKind.PICTURE_HIDDEN)
                .map(kind -> "task-" + kind + "-done"),
            Stream.of("deviceReminderDays", "objectionTermDays", "retentionYears")
                .map(setting -> "setting-" + setting),
            Stream.of("may", "may-not", "next-year-may", "next-year-may-not")
                .map(result -> "result-" + result),
            Stream.of(ConsentRoads.PAPER, ConsentRoads.PORTAL).map(road -> "road-" + road),
            keys("objection-", ObjectionStatus.values()),
            Stream.of("en", "nl").map(tag -> "language-" + tag),
            Stream.of("answer-open", "example-other", "model.resource.nl.klassenkring.consent"))
        .flatMap(keys -> keys);
  }

  @Test
  void everyDefaultPurposeHasADrawingWithWords() {
    assertThat(ConsentPurposeKeys.DEFAULTS)
        .allSatisfy(
            purposeKey -> {
              assertThat(Examples.of(purposeKey)).isEqualTo(purposeKey);
              assertThat(IMAGES.resolve(purposeKey + ".svg")).exists();
            });
  }

  @Test
  void aPurposeOfTheSchoolsOwnHasTheGeneralDrawing() {
    assertThat(Examples.of("../../schoolkrant")).isEqualTo("other");
    assertThat(IMAGES.resolve("other.svg")).exists();
  }

  private static Stream<String> keys(String start, Class<?> constants) {
    return Stream.of(constants.getFields()).map(field -> start + value(field));
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
