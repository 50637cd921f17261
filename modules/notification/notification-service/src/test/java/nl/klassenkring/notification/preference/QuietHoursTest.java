/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuietHoursTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({
    "20:00, 07:00, 2026-11-17T19:59, 2026-11-17T19:59",
    "20:00, 07:00, 2026-11-17T20:00, 2026-11-18T07:00",
    "20:00, 07:00, 2026-11-18T06:59, 2026-11-18T07:00",
    "20:00, 07:00, 2026-11-18T07:00, 2026-11-18T07:00",
    "12:00, 13:30, 2026-11-18T12:00, 2026-11-18T13:30",
    "12:00, 13:30, 2026-11-18T13:30, 2026-11-18T13:30",
    "20:00, 00:00, 2026-11-18T23:00, 2026-11-19T00:00",
    "00:00, 00:00, 2026-11-18T23:00, 2026-11-18T23:00",
    // The hour that there is not in spring, and the one that there is twice in autumn.
    "22:00, 02:30, 2026-03-28T23:00, 2026-03-29T03:30",
    "22:00, 07:00, 2026-10-25T02:30, 2026-10-25T07:00"
  })
  void waitsUntilTheyEnd(
      LocalTime from, LocalTime until, LocalDateTime moment, LocalDateTime expected) {

    assertThat(new QuietHours(from, until).firstMoment(moment.atZone(ZONE).toInstant(), ZONE))
        .isEqualTo(expected.atZone(ZONE).toInstant());
  }

  @Test
  void areKeptInMinutes() {
    QuietHours quietHours = new QuietHours(LocalTime.of(20, 15), LocalTime.of(7, 0));

    assertThat(QuietHours.ofMinutes(quietHours.fromMinutes(), quietHours.untilMinutes()))
        .isEqualTo(quietHours);
    assertThat(QuietHours.NONE.getFrom()).isEmpty();
    assertThat(QuietHours.NONE.getUntil()).isEmpty();
  }
}
