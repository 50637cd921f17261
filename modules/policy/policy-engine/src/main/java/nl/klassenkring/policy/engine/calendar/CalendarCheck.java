/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Refuses calendars under which a school could not send a message for more than a year. */
final class CalendarCheck {

  static final int MAX_QUIET_DAYS = 366;

  private CalendarCheck() {}

  static void requireAllowedMoments(SchoolCalendar calendar) {
    if (Stream.of(DayOfWeek.values()).noneMatch(day -> hasAllowedMoments(calendar, day))) {
      throw new IllegalArgumentException(
          "At least one day of the week must have moments that are neither quiet nor lessons");
    }
    calendar.holidays().forEach(holiday -> requireEnd(calendar, holiday));
  }

  private static boolean hasAllowedMoments(SchoolCalendar calendar, DayOfWeek day) {
    return !calendar.quietDays().contains(day)
        && calendar.quietHours().leavesTimeBeside(calendar.lessonHours(), day);
  }

  /** Holidays may touch each other and the weekend, so the run counts, not the single holiday. */
  private static void requireEnd(SchoolCalendar calendar, Holiday holiday) {
    LocalDate day = holiday.first();
    for (int run = 0; !calendar.isSchoolDay(day); run++) {
      if (run == MAX_QUIET_DAYS) {
        throw new IllegalArgumentException("No message would be allowed for a year: " + holiday);
      }
      day = day.plusDays(1);
    }
  }
}
