/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How long a timer waits.
 *
 * @param amount how many of the scale; parts of a month or a year are left off
 * @param scale days, hours and so on
 */
public record Delay(double amount, ChronoUnit scale) {

  private static final double MILLIS_PER_SECOND = 1_000;

  static Delay of(String amount, String scale) {
    return new Delay(
        Double.parseDouble(amount), ChronoUnit.valueOf(scale.toUpperCase(Locale.ROOT) + "S"));
  }

  /** The moment at which the wait is over that begins now. */
  public Instant after(Instant now) {
    if (scale == ChronoUnit.MONTHS || scale == ChronoUnit.YEARS) {
      return now.atZone(ZoneOffset.UTC).plus((long) amount, scale).toInstant();
    }
    double seconds = amount * scale.getDuration().toSeconds();
    return now.plus(Duration.ofMillis((long) (seconds * MILLIS_PER_SECOND)));
  }
}
