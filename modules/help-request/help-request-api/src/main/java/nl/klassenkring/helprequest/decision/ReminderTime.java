/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When people are reminded of a slot (B3): the day before, at eight, on the school's wall clock.
 */
public final class ReminderTime {

  private static final LocalTime AT = LocalTime.of(8, 0);

  private ReminderTime() {}

  /** Whether the reminder of what is asked on a day is still to go. */
  public static boolean isAhead(LocalDate day, LocalDateTime now) {
    return now.isBefore(of(day));
  }

  /**
   * Whether it is time. A slot that was made later than its reminder would have gone has none;
   * after a standstill it goes as long as the slot has not begun.
   *
   * @param madeAt when the slot was made
   */
  public static boolean isDue(SlotTerms terms, LocalDateTime madeAt, LocalDateTime now) {
    LocalDateTime reminder = of(terms.day());

    return madeAt.isBefore(reminder) && !now.isBefore(reminder) && !terms.hasBegunBy(now);
  }

  private static LocalDateTime of(LocalDate day) {
    return day.minusDays(1).atTime(AT);
  }
}
