/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import java.time.LocalDate;
import java.time.Month;

/** The school year of a day; by Dutch law it begins on 1 August. */
final class SchoolYear {

  private SchoolYear() {}

  /** Gives the year as in {@code 2026-2027}. */
  static String of(LocalDate day) {
    int start = day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear();
    return start + "-" + (start + 1);
  }
}
