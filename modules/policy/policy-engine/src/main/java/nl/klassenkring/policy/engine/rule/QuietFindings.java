/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.calendar.QuietCause;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.calendar.TimeRange;

/** Says in B11's words why a moment is quiet. Immutable. */
final class QuietFindings {

  private final String ruleId;
  private final SchoolCalendar calendar;
  private final boolean excursions;

  /**
   * Makes the words.
   *
   * @param excursions whether to say that an excursion can be declared
   */
  QuietFindings(String ruleId, SchoolCalendar calendar, boolean excursions) {
    this.ruleId = ruleId;
    this.calendar = calendar;
    this.excursions = excursions;
  }

  Finding exception(Instant placedAt) {
    return Finding.exception(
        ruleId, "policy-b11-excursion", "policy-b11-excursion-advice", timeOf(placedAt));
  }

  Finding hold(Instant placedAt, QuietCause cause, Instant earliest) {
    LocalTime time = timeOf(placedAt);

    switch (cause.kind()) {
      case HOLIDAY:
        return hold(earliest, "policy-b11-holiday", cause.holidayName());
      case PUBLIC_HOLIDAY:
        return hold(earliest, "policy-b11-public-holiday", cause.publicHoliday().orElseThrow());
      case DAY:
        return hold(
            earliest,
            "policy-b11-day",
            placedAt.atZone(calendar.zone()).getDayOfWeek(),
            List.copyOf(calendar.quietDays()));
      case EVENING:
        return hold(earliest, "policy-b11-evening", time, hours(cause).from());
      case MORNING:
        return hold(earliest, "policy-b11-morning", time, hours(cause).until());
      case HOURS:
        return hold(earliest, "policy-b11-hours", time, hours(cause).from(), hours(cause).until());
      case LESSON:
        return Finding.hold(
            ruleId,
            earliest,
            "policy-b11-lesson",
            excursions ? "policy-b11-lesson-advice" : "policy-hold-advice",
            time,
            hours(cause).from(),
            hours(cause).until());
    }
    throw new IllegalArgumentException("Unknown cause " + cause.kind());
  }

  private static TimeRange hours(QuietCause cause) {
    return cause.hours().orElseThrow();
  }

  /** As a clock shows it: the minute that has begun. */
  private LocalTime timeOf(Instant moment) {
    ZonedDateTime local = moment.atZone(calendar.zone());

    return local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  private Finding hold(Instant earliest, String reasonKey, Object... arguments) {
    return Finding.hold(ruleId, earliest, reasonKey, "policy-hold-advice", arguments);
  }
}
