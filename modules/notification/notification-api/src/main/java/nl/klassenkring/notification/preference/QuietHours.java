/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The hours of each day in which a reader wants no mail; they can go past midnight. Whoever has
 * none gives the same time for both ends. Immutable.
 */
public final class QuietHours {

  /** No quiet hours. */
  public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /**
   * Makes quiet hours.
   *
   * @param from the first quiet minute
   * @param until the first minute after them
   */
  public QuietHours(LocalTime from, LocalTime until) {
    this.from = Objects.requireNonNull(from);
    this.until = Objects.requireNonNull(until);
  }

  /** Reads what {@link #fromMinutes} and {@link #untilMinutes} give. */
  public static QuietHours ofMinutes(int fromMinutes, int untilMinutes) {
    return new QuietHours(
        LocalTime.ofSecondOfDay(fromMinutes * 60L), LocalTime.ofSecondOfDay(untilMinutes * 60L));
  }

  /** The first quiet minute; empty if there are none. */
  public Optional<LocalTime> getFrom() {
    return isNone() ? Optional.empty() : Optional.of(from);
  }

  /** The first minute after them; empty if there are none. */
  public Optional<LocalTime> getUntil() {
    return isNone() ? Optional.empty() : Optional.of(until);
  }

  /** The begin in minutes of the day. */
  public int fromMinutes() {
    return from.toSecondOfDay() / 60;
  }

  /** The end in minutes of the day. */
  public int untilMinutes() {
    return until.toSecondOfDay() / 60;
  }

  /**
   * Gives the first moment, not before another one, at which a mail may come.
   *
   * @param zone of the school
   */
  public Instant firstMoment(Instant instant, ZoneId zone) {
    ZonedDateTime moment = instant.atZone(zone);
    LocalTime time = moment.toLocalTime();

    if (!contains(time)) {
      return instant;
    }

    boolean ended = !time.isBefore(until);

    return moment.toLocalDate().plusDays(ended ? 1 : 0).atTime(until).atZone(zone).toInstant();
  }

  private boolean contains(LocalTime time) {
    if (isNone()) {
      return false;
    }

    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }

  private boolean isNone() {
    return from.equals(until);
  }

  @Override
  public boolean equals(Object object) {
    return (object instanceof QuietHours)
        && from.equals(((QuietHours) object).from)
        && until.equals(((QuietHours) object).until);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, until);
  }

  @Override
  public String toString() {
    return isNone() ? "none" : from + "-" + until;
  }

  private final LocalTime from;
  private final LocalTime until;
}
