/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RetryWaitsTest {

  @Test
  void growsUntilSixHours() {
    assertThat(RetryWaits.after(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(RetryWaits.after(4)).isEqualTo(Duration.ofMinutes(8));
    assertThat(RetryWaits.after(10)).isEqualTo(Duration.ofHours(6));
    assertThat(RetryWaits.after(1000)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void triesForAboutThreeDays() {
    int attempts = (int) IntStream.range(1, 100).takeWhile(i -> !RetryWaits.isLast(i)).count();

    assertThat(
            IntStream.rangeClosed(1, attempts)
                .mapToObj(RetryWaits::after)
                .reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofDays(2), Duration.ofDays(4));
  }
}
