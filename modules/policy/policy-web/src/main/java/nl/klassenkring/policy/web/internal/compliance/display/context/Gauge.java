/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import java.util.OptionalInt;

/** How many posts a group got in a window, against what was agreed (B9, B10). Immutable. */
public final class Gauge {

  /** Enough or not, and whether there is room for more. */
  public enum State {
    BELOW,
    FINE,
    FULL
  }

  /** The bar is drawn on a scale of so many parts. */
  private static final int SCALE = 100;

  private final int count;
  private final OptionalInt minimum;
  private final OptionalInt maximum;
  private final boolean below;

  /**
   * Makes it.
   *
   * @param below whether the group has less than agreed; nobody owes posts for a holiday
   */
  Gauge(int count, OptionalInt minimum, OptionalInt maximum, boolean below) {
    this.count = count;
    this.minimum = minimum;
    this.maximum = maximum;
    this.below = below;
  }

  public int getCount() {
    return count;
  }

  public State getState() {
    if (below) {
      return State.BELOW;
    }

    return (maximum.isPresent() && (count >= maximum.getAsInt())) ? State.FULL : State.FINE;
  }

  /** The length of the bar, from 0 to 100. */
  public int getLength() {
    return part(count);
  }

  /** Where the minimum is marked, from 0 to 100; 0 for none. */
  public int getMinimumMark() {
    return minimum.isPresent() ? part(minimum.getAsInt()) : 0;
  }

  /** Where the maximum is marked, from 0 to 100; 0 for none. */
  public int getMaximumMark() {
    return maximum.isPresent() ? part(maximum.getAsInt()) : 0;
  }

  private int part(int posts) {
    int longest = Math.max(Math.max(count, 1), Math.max(minimum.orElse(0), maximum.orElse(0)));

    return posts * SCALE / longest;
  }
}
