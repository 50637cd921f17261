/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hours of each day of the week, as they are on its wall clock: overnight hours of a Monday are its
 * morning and its evening. Immutable.
 */
public final class WeekHours {

  public static final WeekHours NONE = new WeekHours(Map.of());

  private final Map<DayOfWeek, List<TimeRange>> hours;

  private WeekHours(Map<DayOfWeek, List<TimeRange>> hours) {
    this.hours = new EnumMap<>(DayOfWeek.class);
    hours.forEach(
        (day, ranges) -> {
          if (!ranges.isEmpty()) {
            this.hours.put(day, List.copyOf(ranges));
          }
        });
  }

  /** Hours by day of the week; a day that is not there has none. */
  public static WeekHours of(Map<DayOfWeek, List<TimeRange>> hours) {
    return new WeekHours(hours);
  }

  /** The same hours on all seven days. */
  public static WeekHours daily(TimeRange... ranges) {
    return of(
        Stream.of(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day, day -> List.of(ranges))));
  }

  /** The hours of a day of the week. */
  public List<TimeRange> on(DayOfWeek day) {
    return hours.getOrDefault(day, List.of());
  }

  /** The hours that a moment of the week falls into. */
  public Optional<TimeRange> at(DayOfWeek day, LocalTime time) {
    return on(day).stream().filter(range -> range.contains(time)).findFirst();
  }

  /** Whether all moments of the other hours are within these. */
  public boolean covers(WeekHours other) {
    return Stream.of(DayOfWeek.values())
        .allMatch(
            day ->
                boundaries(this, other, day)
                    .filter(time -> other.at(day, time).isPresent())
                    .allMatch(time -> at(day, time).isPresent()));
  }

  /** Whether a day of the week has a moment outside these hours and the other ones. */
  boolean leavesTimeBeside(WeekHours other, DayOfWeek day) {
    return boundaries(this, other, day)
        .anyMatch(time -> at(day, time).isEmpty() && other.at(day, time).isEmpty());
  }

  /** Where something begins or ends: from one to the next, all moments are alike. */
  private static Stream<LocalTime> boundaries(WeekHours one, WeekHours other, DayOfWeek day) {
    return Stream.concat(
        Stream.of(LocalTime.MIDNIGHT),
        Stream.concat(one.on(day).stream(), other.on(day).stream())
            .flatMap(range -> Stream.of(range.from(), range.until())));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof WeekHours && hours.equals(((WeekHours) object).hours);
  }

  @Override
  public int hashCode() {
    return hours.hashCode();
  }

  @Override
  public String toString() {
    return hours.toString();
  }
}
