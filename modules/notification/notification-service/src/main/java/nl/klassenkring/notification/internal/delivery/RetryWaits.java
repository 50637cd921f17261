/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import java.time.Duration;

/** How long a mail waits that the server did not take: longer each time, three days in all. */
final class RetryWaits {

  private RetryWaits() {}

  /**
   * The wait after an attempt.
   *
   * @param attempts made so far, at least 1
   */
  static Duration after(int attempts) {
    // From the tenth on, twice as long each time is longer than the longest, and would overflow.
    Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));

    return (wait.compareTo(LONGEST) < 0) ? wait : LONGEST;
  }

  /** Tells whether an attempt was the last one. */
  static boolean isLast(int attempts) {
    return attempts >= MOST_ATTEMPTS;
  }

  private static final Duration FIRST = Duration.ofMinutes(1);

  private static final Duration LONGEST = Duration.ofHours(6);

  private static final int MOST_ATTEMPTS = 20;
}
