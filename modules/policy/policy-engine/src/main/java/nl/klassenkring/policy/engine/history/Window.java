/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.history;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The time in which posts are counted (B9, B10, B12): a calendar day, week (from Monday) or month,
 * or any run of a number of days. Days are those of the school's zone. Immutable.
 */
public final class Window implements Serializable {

  /** The kinds of window. */
  public enum Kind {
    DAY,
    WEEK,
    MONTH,
    /** Any run of a number of days, wherever it begins. */
    DAYS
  }

  /** No window is longer, in days. */
  public static final int MAX_DAYS = 31;

  public static final Window DAY = new Window(Kind.DAY, 1);
  public static final Window WEEK = new Window(Kind.WEEK, 7);
  public static final Window MONTH = new Window(Kind.MONTH, MAX_DAYS);

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int length;

  private Window(Kind kind, int length) {
    this.kind = kind;
    this.length = length;
  }

  /** Any run of so many days, from 2 to {@link #MAX_DAYS}. */
  public static Window days(int length) {
    if (length < 2 || length > MAX_DAYS) {
      throw new IllegalArgumentException("Not from 2 to " + MAX_DAYS + " days: " + length);
    }
    return new Window(Kind.DAYS, length);
  }

  /** Reads {@code day}, {@code week}, {@code month}, or days as in {@code 14 days}. */
  public static Window parse(String text) {
    switch (text) {
      case "day":
        return DAY;
      case "week":
        return WEEK;
      case "month":
        return MONTH;
      default:
        if (!text.endsWith(" days")) {
          throw new IllegalArgumentException("Not a window: " + text);
        }
        return days(Integer.parseInt(text.substring(0, text.length() - " days".length())));
    }
  }

  public Kind kind() {
    return kind;
  }

  /** How many days it has; a month at the most. */
  public int length() {
    return length;
  }

  /** All windows that a day is in: one of the calendar, or each run of days. */
  public List<DateRange> around(LocalDate day) {
    switch (kind) {
      case DAY:
        return List.of(new DateRange(day, day));
      case WEEK:
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return List.of(new DateRange(monday, monday.plusDays(6)));
      case MONTH:
        return List.of(
            new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth())));
      case DAYS:
        return IntStream.range(0, length)
            .mapToObj(ago -> day.minusDays(ago))
            .map(first -> new DateRange(first, first.plusDays(length - 1L)))
            .collect(Collectors.toUnmodifiableList());
    }
    throw new IllegalStateException("Unknown window " + kind);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Window
        && kind == ((Window) object).kind
        && length == ((Window) object).length;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, length);
  }

  @Override
  public String toString() {
    switch (kind) {
      case DAY:
        return "day";
      case WEEK:
        return "week";
      case MONTH:
        return "month";
      case DAYS:
        return length + " days";
    }
    throw new IllegalStateException("Unknown window " + kind);
  }
}
