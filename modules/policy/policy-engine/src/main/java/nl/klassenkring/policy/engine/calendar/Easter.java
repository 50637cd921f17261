/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.LocalDate;

/** Easter Sunday of the western churches. */
final class Easter {

  private Easter() {}

  /** By the anonymous Gregorian algorithm (Meeus, Jones and Butcher), whose letters these are. */
  static LocalDate of(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int monthAndDay = h + l - 7 * m + 114;

    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
