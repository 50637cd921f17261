/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.klassenkring.policy.engine.calendar.WorkingDays;

/** On which days, and from which time on, a school's digests are written. Immutable. */
public final class DigestCalendar {

  /** From half past seven, when the quiet hours end; weekly on Friday. */
  public static final DigestCalendar DEFAULT =
      new DigestCalendar(LocalTime.of(7, 30), DayOfWeek.FRIDAY);

  /**
   * Makes a calendar.
   *
   * @param time from which digests are written on a working day
   * @param weeklyDay of the weekly one, or else the first working day after it
   */
  public DigestCalendar(LocalTime time, DayOfWeek weeklyDay) {
    this.time = time;
    this.weeklyDay = weeklyDay;
  }

  /**
   * Gives the day whose digests are to be written at a moment.
   *
   * @param zone of the school
   * @return empty at the weekend, and before the time
   */
  Optional<DigestDay> at(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    LocalDate day = local.toLocalDate();

    return WorkingDays.isWorkingDay(day) && !local.toLocalTime().isBefore(time)
        ? Optional.of(new DigestDay(day, isWeekly(day)))
        : Optional.empty();
  }

  private boolean isWeekly(LocalDate workingDay) {
    LocalDate day = workingDay.with(TemporalAdjusters.previousOrSame(weeklyDay));

    while (!WorkingDays.isWorkingDay(day)) {
      day = day.plusDays(1);
    }

    return day.equals(workingDay);
  }

  private final LocalTime time;
  private final DayOfWeek weeklyDay;
}
