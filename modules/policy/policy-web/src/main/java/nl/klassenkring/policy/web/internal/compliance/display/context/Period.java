/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The days of which the results of the rules are counted. Immutable. */
public final class Period {

  private final LocalDate first;
  private final LocalDate last;

  private Period(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  /** The days asked for; without them this month. Days in the wrong order are turned round. */
  public static Period of(Optional<LocalDate> first, Optional<LocalDate> last, LocalDate today) {

    LocalDate from = first.orElse(today.withDayOfMonth(1));
    LocalDate until = last.orElse(from.isAfter(today) ? from : today);

    return from.isAfter(until) ? new Period(until, from) : new Period(from, until);
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  /** The first moment of the first day. */
  public Instant from(ZoneId zone) {
    return first.atStartOfDay(zone).toInstant();
  }

  /** The first moment after the last day. */
  public Instant until(ZoneId zone) {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
