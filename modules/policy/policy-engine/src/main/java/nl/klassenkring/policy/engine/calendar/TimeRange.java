/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Hours on the wall clock, from the first moment up to but not including the last. Hours that end
 * at an earlier time of day than they begin are the evening and the morning of a day. Immutable.
 */
public final class TimeRange implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalTime from;
  private final LocalTime until;

  /** Hours; throws IllegalArgumentException when they end when they begin. */
  public TimeRange(LocalTime from, LocalTime until) {
    this.from = Objects.requireNonNull(from, "from");
    this.until = Objects.requireNonNull(until, "until");

    if (from.equals(until)) {
      throw new IllegalArgumentException("Hours cannot begin and end at the same time: " + from);
    }
  }

  /** Reads hours as in {@code 17:00-07:30}; throws RuntimeException when the text has none. */
  public static TimeRange parse(String text) {
    int hyphen = text.indexOf('-');
    return new TimeRange(
        LocalTime.parse(text.substring(0, hyphen).strip()),
        LocalTime.parse(text.substring(hyphen + 1).strip()));
  }

  public LocalTime from() {
    return from;
  }

  public LocalTime until() {
    return until;
  }

  /** Whether they are the evening and the morning of a day. */
  public boolean isOvernight() {
    return until.isBefore(from);
  }

  /** Whether a time of day is within the hours. */
  public boolean contains(LocalTime time) {
    boolean started = !time.isBefore(from);
    boolean ended = !time.isBefore(until);

    return isOvernight() ? started || !ended : started && !ended;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof TimeRange
        && from.equals(((TimeRange) object).from)
        && until.equals(((TimeRange) object).until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, until);
  }

  @Override
  public String toString() {
    return from + "-" + until;
  }
}
