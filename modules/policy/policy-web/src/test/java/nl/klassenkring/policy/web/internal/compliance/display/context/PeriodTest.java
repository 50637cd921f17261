/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @Test
  void withoutDaysItIsThisMonthUntilToday() {
    Period period = Period.of(Optional.empty(), Optional.empty(), TODAY);

    assertThat(period.first()).isEqualTo("2026-11-01");
    assertThat(period.last()).isEqualTo("2026-11-17");
  }

  @Test
  void daysInTheWrongOrderAreTurnedRound() {
    Period period = Period.of(Optional.of(TODAY), Optional.of(LocalDate.of(2026, 10, 1)), TODAY);

    assertThat(period.first()).isEqualTo("2026-10-01");
    assertThat(period.last()).isEqualTo("2026-11-17");
  }

  @Test
  void theLastDayCountsWholeAlsoWhenTheClockChanges() {
    Period period =
        Period.of(
            Optional.of(LocalDate.of(2026, 10, 25)),
            Optional.of(LocalDate.of(2026, 10, 25)),
            TODAY);
    ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");

    assertThat(period.from(amsterdam)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    assertThat(period.until(amsterdam)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
  }
}
