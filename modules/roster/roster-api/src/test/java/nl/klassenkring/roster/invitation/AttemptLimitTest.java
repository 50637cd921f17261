/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class AttemptLimitTest {

  private final MovingClock clock = new MovingClock();
  private final AttemptLimit attemptLimit = new AttemptLimit(clock);

  @Test
  void tenWrongCodesAreTooMany() {
    fail(1, 9);
    assertThat(attemptLimit.isReached(1)).isFalse();

    fail(1, 1);
    assertThat(attemptLimit.isReached(1)).isTrue();
  }

  @Test
  void anotherUserIsNotStopped() {
    fail(1, 10);

    assertThat(attemptLimit.isReached(2)).isFalse();
  }

  @Test
  void itIsOverAQuarterOfAnHourAfterTheFirst() {
    fail(1, 10);
    clock.now = clock.now.plus(Duration.ofMinutes(15));

    assertThat(attemptLimit.isReached(1)).isFalse();
    fail(1, 1);
    assertThat(attemptLimit.isReached(1)).isFalse();
  }

  @Test
  void anAttackWithManyAccountsDoesNotFillTheMemory() {
    fail(1, 10);

    for (long userId = 2; userId <= 20_000; userId++) {
      fail(userId, 1);
    }
    fail(20_000, 9);

    assertThat(attemptLimit.isReached(20_000)).isTrue();
    assertThat(attemptLimit.isReached(1)).isFalse();
  }

  private void fail(long userId, int times) {
    for (int i = 0; i < times; i++) {
      attemptLimit.failed(userId);
    }
  }

  private static final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-11-17T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
