/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.List;
import nl.klassenkring.membership.year.YearPlan;

/** The end of a school year: the form, or what would happen. Immutable. */
public final class YearDisplayContext {

  private final YearPlan plan;
  private final List<YearStepDisplay> steps;

  YearDisplayContext(YearPlan plan, List<YearStepDisplay> steps) {
    this.plan = plan;
    this.steps = List.copyOf(steps);
  }

  /** Gives the plan; null when the school has no group that could end. */
  public YearPlan getPlan() {
    return plan;
  }

  public List<YearStepDisplay> getSteps() {
    return steps;
  }
}
