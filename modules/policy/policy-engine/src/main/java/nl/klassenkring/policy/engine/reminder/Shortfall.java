/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.reminder;

import java.util.Objects;
import nl.klassenkring.policy.engine.history.DateRange;
import nl.klassenkring.policy.engine.history.Frequency;

/** A group that got fewer posts than agreed. Immutable. */
public final class Shortfall {

  private final String ruleId;
  private final Frequency minimum;
  private final DateRange days;
  private final int count;

  Shortfall(String ruleId, Frequency minimum, DateRange days, int count) {
    this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
    this.minimum = Objects.requireNonNull(minimum, "minimum");
    this.days = Objects.requireNonNull(days, "days");
    this.count = count;
  }

  /** The agreement, {@code B9} or {@code B10}. */
  public String ruleId() {
    return ruleId;
  }

  /** What was agreed. */
  public Frequency minimum() {
    return minimum;
  }

  /** The days that were looked at; those of a calendar week or month can lie ahead. */
  public DateRange days() {
    return days;
  }

  /** How many posts there are on these days, scheduled ones included. */
  public int count() {
    return count;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Shortfall)) {
      return false;
    }
    Shortfall other = (Shortfall) object;
    return ruleId.equals(other.ruleId)
        && minimum.equals(other.minimum)
        && days.equals(other.days)
        && count == other.count;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleId, minimum, days, count);
  }

  @Override
  public String toString() {
    return ruleId + " " + count + " of " + minimum + " in " + days;
  }
}
