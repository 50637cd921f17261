/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @Test
  void theFirstWorkingDayAfterAFridayIsAMonday() {
    assertThat(WorkingDays.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void fiveWorkingDaysAreAWeek() {
    assertThat(WorkingDays.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusWeeks(1));
    assertThat(WorkingDays.after(FRIDAY.plusDays(2), 5)).isEqualTo(FRIDAY.plusWeeks(1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-17, 2026-11-17, 0",
    "2026-11-17, 2026-11-19, 2",
    "2026-11-20, 2026-11-23, 1",
    "2026-11-20, 2026-11-22, 0",
    "2026-11-21, 2026-11-24, 2",
    "2026-11-19, 2026-11-17, 0"
  })
  void weekendsDoNotCount(LocalDate from, LocalDate to, int days) {
    assertThat(WorkingDays.between(from, to)).isEqualTo(days);
  }
}
