/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class TickingClockTest {

  private static final Instant START = Instant.parse("2026-11-17T08:00:00Z");

  private final AtomicReference<Instant> machineTime =
      new AtomicReference<>(Instant.parse("2030-01-01T22:10:00Z"));

  @Test
  void goesOnFromTheMomentThatWasChosen() {
    InstantSource machine = machineTime::get;
    Clock clock = new TickingClock(machine.withZone(ZoneOffset.UTC), START).clock();

    assertThat(clock.instant()).isEqualTo(START);

    machineTime.updateAndGet(now -> now.plus(Duration.ofMinutes(3)));

    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(3)));
  }
}
