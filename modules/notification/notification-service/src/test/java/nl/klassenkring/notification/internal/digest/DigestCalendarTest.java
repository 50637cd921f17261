/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigestCalendarTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({
    "FRIDAY, 2026-11-19T07:29, none",
    "FRIDAY, 2026-11-19T07:30, daily",
    "FRIDAY, 2026-11-20T07:30, weekly",
    "FRIDAY, 2026-11-21T09:00, none",
    "FRIDAY, 2026-11-23T09:00, daily",
    // Not a working day: the first one after it.
    "SUNDAY, 2026-11-22T09:00, none",
    "SUNDAY, 2026-11-23T09:00, weekly",
    "SATURDAY, 2026-11-23T09:00, weekly",
    "SATURDAY, 2026-11-24T09:00, daily"
  })
  void knowsItsDays(DayOfWeek weeklyDay, LocalDateTime moment, String expected) {
    Optional<DigestDay> day =
        new DigestCalendar(LocalTime.of(7, 30), weeklyDay)
            .at(moment.atZone(ZONE).toInstant(), ZONE);

    assertThat(day.map(due -> due.isWeekly() ? "weekly" : "daily").orElse("none"))
        .isEqualTo(expected);
    day.ifPresent(due -> assertThat(due.getDay()).isEqualTo(moment.toLocalDate()));
  }
}
