/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.time.Instant;
import java.util.Objects;

/** From when until when visitors see what is public. Immutable. */
public final class PublicPeriod {

  private final Instant from;
  private final Instant until;

  /**
   * Makes a period.
   *
   * @param until the first moment at which it is over; null when it does not end
   * @throws IllegalArgumentException if it ends before it begins
   */
  public PublicPeriod(Instant from, Instant until) {
    this.from = Objects.requireNonNull(from, "from");
    this.until = until;

    if (until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException("Over before it begins: " + from + " to " + until);
    }
  }

  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && !isOver(moment);
  }

  public boolean isOver(Instant moment) {
    return until != null && !moment.isBefore(until);
  }
}
