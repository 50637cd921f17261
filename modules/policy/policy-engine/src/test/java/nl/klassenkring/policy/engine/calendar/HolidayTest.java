/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

  @Test
  void firstAndLastDayBelongToIt() {
    Holiday holiday = new Holiday("Kerstvakantie", DAY, DAY.plusDays(13));

    assertThat(holiday.contains(DAY.minusDays(1))).isFalse();
    assertThat(holiday.contains(DAY)).isTrue();
    assertThat(holiday.contains(DAY.plusDays(13))).isTrue();
    assertThat(holiday.contains(DAY.plusDays(14))).isFalse();
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Holiday("Kerstvakantie", DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void needsAName() {
    assertThatThrownBy(() -> new Holiday(" ", DAY, DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
