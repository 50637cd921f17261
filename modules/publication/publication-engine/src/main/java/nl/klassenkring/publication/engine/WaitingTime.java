/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long something waits, in the days on which a school works: Monday to Friday. */
public final class WaitingTime {

  private WaitingTime() {}

  /** The working days from a day, not counted, to another one; 0 on the same day. */
  public static int workingDays(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
            .filter(WaitingTime::isWorkingDay)
            .count();
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
