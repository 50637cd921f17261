/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import java.time.LocalDate;

/** A day on which digests are written. Immutable. */
final class DigestDay {

  /**
   * Makes one.
   *
   * @param weekly whether the weekly ones are written, too
   */
  DigestDay(LocalDate day, boolean weekly) {
    this.day = day;
    this.weekly = weekly;
  }

  LocalDate getDay() {
    return day;
  }

  boolean isWeekly() {
    return weekly;
  }

  private final LocalDate day;
  private final boolean weekly;
}
