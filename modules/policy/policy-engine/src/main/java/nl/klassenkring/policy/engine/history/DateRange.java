/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.history;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Days from the first up to and including the last. Immutable. */
public final class DateRange implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate first;
  private final LocalDate last;

  /** Days; throws IllegalArgumentException when they end before they begin. */
  public DateRange(LocalDate first, LocalDate last) {
    this.first = Objects.requireNonNull(first, "first");
    this.last = Objects.requireNonNull(last, "last");

    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Ends before it begins: " + first + "/" + last);
    }
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** All days, first to last. */
  public Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof DateRange
        && first.equals(((DateRange) object).first)
        && last.equals(((DateRange) object).last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, last);
  }

  @Override
  public String toString() {
    return first + "/" + last;
  }
}
