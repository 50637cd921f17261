/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import java.time.LocalTime;
import java.util.List;

/** What is asked at one moment, and who helps. Immutable. */
public final class SampleHelpSlot {

  private final int daysAfter;
  private final LocalTime start;
  private final LocalTime end;
  private final String task;
  private final int wanted;
  private final List<String> helpers;

  /**
   * Makes the value.
   *
   * @param daysAfter its day, in school days after that of the post
   * @param helpers the logins of who signed up
   */
  public SampleHelpSlot(
      int daysAfter,
      LocalTime start,
      LocalTime end,
      String task,
      int wanted,
      List<String> helpers) {

    this.daysAfter = daysAfter;
    this.start = start;
    this.end = end;
    this.task = task;
    this.wanted = wanted;
    this.helpers = List.copyOf(helpers);
  }

  /** Its day, in school days after that of the post. */
  public int daysAfter() {
    return daysAfter;
  }

  public LocalTime start() {
    return start;
  }

  public LocalTime end() {
    return end;
  }

  public String task() {
    return task;
  }

  public int wanted() {
    return wanted;
  }

  /** The logins of who signed up. */
  public List<String> helpers() {
    return helpers;
  }
}
