/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

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

  /** How many working days come after a day, up to and with another one; 0 on the same day. */
  public static int between(LocalDate day, LocalDate last) {
    int count = 0;
    for (LocalDate next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
      if (isWorkingDay(next)) {
        count++;
      }
    }
    return count;
  }

  /** Whether a school works on a day. */
  public static boolean isWorkingDay(LocalDate day) {
    return (day.getDayOfWeek() != DayOfWeek.SATURDAY) && (day.getDayOfWeek() != DayOfWeek.SUNDAY);
  }
}
