/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** Days off with a name, from the first up to and including the last. Immutable. */
public final class Holiday {

  private final String name;
  private final LocalDate first;
  private final LocalDate last;

  /**
   * A holiday of one or more days; throws IllegalArgumentException when it ends before it begins.
   */
  public Holiday(String name, LocalDate first, LocalDate last) {
    this.name = Objects.requireNonNull(name, "name").strip();
    this.first = Objects.requireNonNull(first, "first");
    this.last = Objects.requireNonNull(last, "last");

    if (this.name.isEmpty()) {
      throw new IllegalArgumentException("A holiday needs a name: " + first);
    }
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(name + " ends before it begins: " + first + "/" + last);
    }
  }

  /**
   * Reads a holiday as in {@code 2026-10-17/2026-10-25 Herfstvakantie}; the name begins at the
   * first blank. Throws RuntimeException when the text is none.
   */
  public static Holiday parse(String text) {
    int slash = text.indexOf('/');
    int blank = text.indexOf(' ');
    return new Holiday(
        text.substring(blank),
        LocalDate.parse(text.substring(0, slash)),
        LocalDate.parse(text.substring(slash + 1, blank)));
  }

  public String name() {
    return name;
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  /** Whether the day belongs to the holiday. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Holiday
        && name.equals(((Holiday) object).name)
        && first.equals(((Holiday) object).first)
        && last.equals(((Holiday) object).last);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, first, last);
  }

  @Override
  public String toString() {
    return first + "/" + last + " " + name;
  }
}
