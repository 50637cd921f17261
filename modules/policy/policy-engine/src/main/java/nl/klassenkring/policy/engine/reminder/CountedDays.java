/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.engine.history.DateRange;
import nl.klassenkring.policy.engine.history.Window;

/** The days on which a group's posts are counted for a minimum. */
final class CountedDays {

  private CountedDays() {}

  /**
   * The days that end with, or lie around, a day: the calendar's week or month, or the last so many
   * days that were no holiday. Empty when these days ask for nothing.
   */
  static Optional<DateRange> of(Window window, LocalDate day, SchoolCalendar calendar) {
    return window.kind() == Window.Kind.DAYS
        ? lookingBack(window, day, calendar)
        : window.around(day).stream().filter(days -> isMostlySchool(days, calendar)).findFirst();
  }

  private static boolean isMostlySchool(DateRange days, SchoolCalendar calendar) {
    Predicate<LocalDate> working = day -> !calendar.quietDays().contains(day.getDayOfWeek());
    long all = days.days().filter(working).count();

    return all > 0 && 2 * days.days().filter(calendar::isSchoolDay).count() >= all;
  }

  private static Optional<DateRange> lookingBack(
      Window window, LocalDate day, SchoolCalendar calendar) {

    LocalDate opening = SchoolYear.of(day).firstDay();
    LocalDate first = day;
    int left = calendar.isHoliday(first) ? window.length() : window.length() - 1;

    while (left > 0) {
      first = first.minusDays(1);
      if (first.isBefore(opening)) {
        return Optional.empty();
      }
      if (!calendar.isHoliday(first)) {
        left--;
      }
    }
    return Optional.of(new DateRange(first, day));
  }
}
