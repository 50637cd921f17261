/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
