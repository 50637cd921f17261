/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.time.LocalTime;

/** A moment that looks recent whenever the sample is loaded. Immutable. */
public final class SchoolMoment {

  private final int daysAgo;
  private final LocalTime time;

  /**
   * A moment at least one school day before the day of loading.
   *
   * @param time on the school's clock
   */
  public SchoolMoment(int daysAgo, LocalTime time) {
    if (daysAgo < 1) {
      throw new IllegalArgumentException("Not in the past: " + daysAgo + " days ago");
    }
    this.daysAgo = daysAgo;
    this.time = time;
  }

  /** Counts school days only. */
  public int daysAgo() {
    return daysAgo;
  }

  public LocalTime time() {
    return time;
  }
}
