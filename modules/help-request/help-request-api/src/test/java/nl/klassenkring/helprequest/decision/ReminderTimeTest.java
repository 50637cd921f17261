/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: when people are reminded")
class ReminderTimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final LocalDateTime EIGHT_THE_DAY_BEFORE = DAY.minusDays(1).atTime(8, 0);
  private static final SlotTerms TERMS =
      new SlotTerms(DAY, LocalTime.of(8, 30), null, 1, DecisionMode.FIRST_COME);

  @Test
  void itIsAheadUntilEightTheDayBefore() {
    assertThat(ReminderTime.isAhead(DAY, EIGHT_THE_DAY_BEFORE.minusSeconds(1))).isTrue();
    assertThat(ReminderTime.isAhead(DAY, EIGHT_THE_DAY_BEFORE)).isFalse();
  }

  @Test
  void itIsDueFromThenOnUntilTheSlotBegins() {
    LocalDateTime made = DAY.minusDays(5).atStartOfDay();

    assertThat(ReminderTime.isDue(TERMS, made, EIGHT_THE_DAY_BEFORE.minusSeconds(1))).isFalse();
    assertThat(ReminderTime.isDue(TERMS, made, EIGHT_THE_DAY_BEFORE)).isTrue();
    assertThat(ReminderTime.isDue(TERMS, made, DAY.atTime(8, 29))).isTrue();
    assertThat(ReminderTime.isDue(TERMS, made, DAY.atTime(8, 30))).isFalse();
    assertThat(ReminderTime.isDue(TERMS, EIGHT_THE_DAY_BEFORE, EIGHT_THE_DAY_BEFORE)).isFalse();
  }
}
