/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SystemClockTest {

  @Test
  void tellsTheTimeInUtc() {
    Clock clock = new SystemClock();
    Instant before = Instant.now();

    assertThat(clock.instant()).isBetween(before, Instant.now());
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.withZone(ZoneId.of("Europe/Amsterdam")).getZone())
        .isEqualTo(ZoneId.of("Europe/Amsterdam"));
  }
}
