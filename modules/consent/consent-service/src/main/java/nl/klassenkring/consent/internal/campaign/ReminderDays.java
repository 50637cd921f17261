/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The days after which somebody who does not answer is reminded. Immutable. */
final class ReminderDays {

  private final List<Integer> days;

  private ReminderDays(List<Integer> days) {
    this.days = List.copyOf(days);
  }

  /**
   * Reads them from the school's settings.
   *
   * @param value numbers of days with commas, in any order; empty for none
   */
  static ReminderDays parse(String value) {
    return new ReminderDays(
        Arrays.stream(value.split(",", -1))
            .map(String::trim)
            .filter(day -> !day.isEmpty())
            .map(Integer::valueOf)
            .distinct()
            .sorted()
            .collect(Collectors.toList()));
  }

  int count() {
    return days.size();
  }

  /**
   * The last day on which somebody must have been asked to be due for a reminder today.
   *
   * @param number of the reminder, the first is 1
   */
  LocalDate lastAskedDay(int number, LocalDate today) {
    return today.minusDays(days.get(number - 1));
  }

  /** How many reminders somebody should have had today who was asked on a day. */
  int dueCount(LocalDate askedDay, LocalDate today) {
    return (int) days.stream().filter(day -> !askedDay.plusDays(day).isAfter(today)).count();
  }
}
