/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

/** What a measure is called, and what was agreed. Immutable. */
public final class MeasureTitle {

  private final String windowKey;
  private final int days;
  private final String category;
  private final int minimum;
  private final int maximum;

  MeasureTitle(Measure measure, String category) {
    windowKey = measure.window().kind().name();
    days = measure.window().length();
    this.category = category;
    minimum = measure.minimum().orElse(0);
    maximum = measure.maximum().orElse(0);
  }

  /** The end of the key of a text, such as {@code WEEK}. */
  public String getWindowKey() {
    return windowKey;
  }

  public int getDays() {
    return days;
  }

  /** The category that is counted; empty for all. */
  public String getCategory() {
    return category;
  }

  /** What was agreed at the least; 0 for nothing. */
  public int getMinimum() {
    return minimum;
  }

  /** What was agreed at the most; 0 for nothing. */
  public int getMaximum() {
    return maximum;
  }
}
