/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;

/**
 * Hours in which no message goes, one day of the week a line, as in {@code WEDNESDAY 08:30-10:15,
 * 10:30-12:30}; a line that begins with {@code DAILY} is for all days without a line of their own.
 * The more hours, the more specific: they must cover those of the foundation.
 */
public final class HoursType implements ParameterType<WeekHours> {

  private static final String DAILY = "DAILY";

  @Override
  public ParameterKind kind() {
    return ParameterKind.HOURS;
  }

  @Override
  public WeekHours parse(String text) {
    Map<String, List<TimeRange>> lines = new HashMap<>();

    for (String line : Lines.parse(text, line -> line)) {
      int blank = line.indexOf(' ');
      String name = line.substring(0, blank).toUpperCase(Locale.ROOT);
      String day = name.equals(DAILY) ? DAILY : DayOfWeek.valueOf(name).name();

      if (lines.put(day, ranges(line.substring(blank))) != null) {
        throw new IllegalArgumentException("Two lines for one day: " + day);
      }
    }

    Map<DayOfWeek, List<TimeRange>> hours = new EnumMap<>(DayOfWeek.class);
    List<TimeRange> daily = lines.getOrDefault(DAILY, List.of());
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day, lines.getOrDefault(day.name(), daily));
    }
    return WeekHours.of(hours);
  }

  private static List<TimeRange> ranges(String text) {
    return Stream.of(text.split(","))
        .map(TimeRange::parse)
        .collect(Collectors.toUnmodifiableList());
  }

  @Override
  public String format(WeekHours value) {
    List<TimeRange> monday = value.on(DayOfWeek.MONDAY);

    if (!monday.isEmpty()
        && Stream.of(DayOfWeek.values()).map(value::on).allMatch(monday::equals)) {
      return line(DAILY, monday);
    }
    return Stream.of(DayOfWeek.values())
        .filter(day -> !value.on(day).isEmpty())
        .map(day -> line(day.name(), value.on(day)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(String day, List<TimeRange> ranges) {
    return ranges.stream()
        .map(TimeRange::toString)
        .collect(Collectors.joining(", ", day + " ", ""));
  }

  @Override
  public boolean isMoreSpecific(WeekHours foundationValue, WeekHours schoolValue) {
    return schoolValue.covers(foundationValue);
  }
}
