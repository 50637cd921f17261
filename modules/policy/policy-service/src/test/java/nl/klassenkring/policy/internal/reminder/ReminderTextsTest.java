/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B9, B10: what teachers are told")
class ReminderTextsTest {

  private static final Instant LAST_MORNING = Instant.parse("2026-11-27T09:00:00Z");
  private static final ReminderTexts DUTCH = ReminderTexts.in(Locale.forLanguageTag("nl-NL"));
  private static final ReminderTexts ENGLISH = ReminderTexts.in(Locale.US);

  @ParameterizedTest
  @ValueSource(strings = {"1/week", "2/day", "1/14 days", "1/month"})
  void everyReminderIsSaidInBothLanguages(String minimum) {
    List<Reminder> reminders = due(minimum);

    assertThat(reminders).extracting(Reminder::ruleId).containsExactly("B9", "B10");

    for (Reminder reminder : reminders) {
      for (ReminderTexts texts : List.of(DUTCH, ENGLISH)) {
        assertThat(texts.subject(reminder, "Groep 5a")).contains("Groep 5a").doesNotContain("{");
        assertThat(texts.mail(reminder, "Groep 5a", "https://example.org"))
            .contains(texts.body(reminder, "Groep 5a"), "https://example.org")
            .doesNotContain("{", "''");
      }
      assertThat(DUTCH.body(reminder, "x")).isNotEqualTo(ENGLISH.body(reminder, "x"));
    }
  }

  @Test
  void itSaysWhatWasAgreedAndUntilWhen() {
    Reminder reminder = due("1/week").get(0);

    assertThat(DUTCH.body(reminder, "Groep 5a"))
        .isEqualTo(
            "We hebben ten minste één bericht per week per groep afgesproken. Groep 5a heeft er nog"
                + " geen, geteld tot en met zondag 29 november. Hebt u iets te vertellen?");
    assertThat(ENGLISH.body(reminder, "Groep 5a"))
        .contains("at least one message a week", "none yet", "Sunday 29 November");
  }

  private static List<Reminder> due(String minimum) {
    RuleValues values =
        RuleValues.of(
            ZoneId.of("Europe/Amsterdam"), Map.of("B9.minimum", minimum, "B9.maximum", "9/day"));

    return RuleCatalogue.reminders(values).stream()
        .flatMap(
            reminder ->
                reminder
                    .due(GroupKind.CLASS, GroupHistory.EMPTY, LAST_MORNING, Optional.empty())
                    .stream())
        .map(shortfall -> Reminder.of(1, shortfall))
        .collect(Collectors.toList());
  }
}
