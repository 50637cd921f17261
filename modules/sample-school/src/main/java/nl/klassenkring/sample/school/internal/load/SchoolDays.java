/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.klassenkring.sample.school.internal.SampleSchoolException;

/** Counts in school days, passing over weekends and holidays. Asks about each day once. */
final class SchoolDays {

  /** Tells whether a school sends messages on a day. */
  @FunctionalInterface
  interface Calendar {
    boolean isSchoolDay(LocalDate day) throws PortalException;
  }

  private static final int MAX_DAYS_OFF = 100;

  private final LocalDate today;
  private final Calendar calendar;
  private final Map<LocalDate, Boolean> asked = new HashMap<>();

  SchoolDays(LocalDate today, Calendar calendar) {
    this.today = today;
    this.calendar = calendar;
  }

  /** The school day that lies the given number of school days before today; today never counts. */
  LocalDate ago(int days) throws PortalException {
    return step(today, days, -1);
  }

  /** The school day that lies the given number of school days after a day. */
  LocalDate after(LocalDate day, int days) throws PortalException {
    return step(day, days, 1);
  }

  private LocalDate step(LocalDate start, int schoolDays, int direction) throws PortalException {
    LocalDate day = start;
    int daysOff = 0;
    for (int left = schoolDays; left > 0; ) {
      day = day.plusDays(direction);
      if (isSchoolDay(day)) {
        left--;
        daysOff = 0;
      } else if (++daysOff > MAX_DAYS_OFF) {
        throw new SampleSchoolException("The school has no school day around " + day);
      }
    }
    return day;
  }

  private boolean isSchoolDay(LocalDate day) throws PortalException {
    Boolean known = asked.get(day);
    if (known == null) {
      known = calendar.isSchoolDay(day);
      asked.put(day, known);
    }
    return known;
  }
}
