/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the first allowed moment of a calendar. Quiet can only end at midnight, at the end of quiet
 * hours or of a lesson, or when the clock is changed; so only these moments are tried, day by day.
 */
final class NextAllowedMoment {

  /** The longest run of quiet days, and days that lose their allowed hours to a clock change. */
  private static final int MAX_DAYS = 2 * CalendarCheck.MAX_QUIET_DAYS;

  private NextAllowedMoment() {}

  static Instant from(SchoolCalendar calendar, Instant moment, Set<QuietCause.Kind> kinds) {
    if (calendar.quietAt(moment, kinds).isEmpty()) {
      return moment;
    }
    LocalDate today = moment.atZone(calendar.zone()).toLocalDate();

    return IntStream.rangeClosed(0, MAX_DAYS)
        .mapToObj(today::plusDays)
        .flatMap(day -> candidates(calendar, day).sorted())
        .filter(candidate -> candidate.isAfter(moment))
        .filter(candidate -> calendar.quietAt(candidate, kinds).isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No allowed moment after " + moment));
  }

  private static Stream<Instant> candidates(SchoolCalendar calendar, LocalDate day) {
    ZoneRules rules = calendar.zone().getRules();
    Instant start = day.atStartOfDay(calendar.zone()).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();

    return Stream.of(
            Stream.of(start),
            ends(calendar, day).flatMap(time -> occurrences(rules, time)),
            clockChange(rules, start, end).stream())
        .flatMap(candidate -> candidate);
  }

  private static Stream<LocalDateTime> ends(SchoolCalendar calendar, LocalDate day) {
    return Stream.of(calendar.quietHours(), calendar.lessonHours())
        .flatMap(hours -> hours.on(day.getDayOfWeek()).stream())
        .map(range -> day.atTime(range.until()));
  }

  /** None when the clock jumps over the time, two when it is turned back over it. */
  private static Stream<Instant> occurrences(ZoneRules rules, LocalDateTime time) {
    return rules.getValidOffsets(time).stream().map(time::toInstant);
  }

  private static Optional<Instant> clockChange(ZoneRules rules, Instant start, Instant end) {
    return Optional.ofNullable(rules.nextTransition(start))
        .map(ZoneOffsetTransition::getInstant)
        .filter(change -> change.isBefore(end));
  }
}
