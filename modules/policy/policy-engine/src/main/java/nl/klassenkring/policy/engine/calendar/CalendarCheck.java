/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.LocalDate;

/** Refuses calendars under which a school could not send a message for more than a year. */
final class CalendarCheck {

  static final int MAX_QUIET_DAYS = 366;

  private CalendarCheck() {}

  static void requireAllowedMoments(SchoolCalendar calendar) {
    if (calendar.quietFrom().equals(calendar.quietUntil())) {
      throw new IllegalArgumentException(
          "Quiet hours cannot begin and end at the same time: " + calendar.quietFrom());
    }
    if (calendar.quietDays().size() == 7) {
      throw new IllegalArgumentException("At least one day of the week must not be quiet");
    }
    calendar.holidays().forEach(holiday -> requireEnd(calendar, holiday));
  }

  /** Holidays may touch each other and the weekend, so the run counts, not the single holiday. */
  private static void requireEnd(SchoolCalendar calendar, Holiday holiday) {
    LocalDate day = holiday.first();
    for (int run = 0; calendar.isQuietDay(day); run++) {
      if (run == MAX_QUIET_DAYS) {
        throw new IllegalArgumentException("No message would be allowed for a year: " + holiday);
      }
      day = day.plusDays(1);
    }
  }
}
