/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.term;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days on which a school works: Monday to Friday. */
public final class WorkingDays {

  private WorkingDays() {}

  /**
   * The working day so many working days after a day.
   *
   * @param count at least 1
   */
  public static LocalDate after(LocalDate day, int count) {
    LocalDate result = day;

    for (int left = count; left > 0; ) {
      result = result.plusDays(1);

      if (isWorkingDay(result)) {
        left--;
      }
    }

    return result;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return (day.getDayOfWeek() != DayOfWeek.SATURDAY) && (day.getDayOfWeek() != DayOfWeek.SUNDAY);
  }
}
