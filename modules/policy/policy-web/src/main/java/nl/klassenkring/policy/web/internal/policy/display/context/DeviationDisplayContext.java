/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.Set;
import nl.klassenkring.policy.web.internal.value.Comparison;

/** One deviation beside what the foundation has, and what the reader can do about it. */
public final class DeviationDisplayContext {

  private final DeviationRow row;
  private final Comparison comparison;
  private final Set<String> offers;
  private final String typedReason;

  DeviationDisplayContext(
      DeviationRow row, Comparison comparison, Set<String> offers, String typedReason) {

    this.row = row;
    this.comparison = comparison;
    this.offers = Set.copyOf(offers);
    this.typedReason = typedReason;
  }

  public DeviationRow getRow() {
    return row;
  }

  /** The foundation's value and the school's. */
  public Comparison getComparison() {
    return comparison;
  }

  /** Tells whether the reader can decide about it. */
  public boolean isDecidable() {
    return offers.contains(DeviationOffers.DECIDE);
  }

  /** Tells whether the reader can change it. */
  public boolean isChangeable() {
    return offers.contains(DeviationOffers.CHANGE);
  }

  /** Tells whether the reader can ask for a decision. */
  public boolean isSubmittable() {
    return offers.contains(DeviationOffers.SUBMIT);
  }

  /** Tells whether the reader can take it back. */
  public boolean isWithdrawable() {
    return offers.contains(DeviationOffers.WITHDRAW);
  }

  /** The reason as it was sent in a form that has come back. */
  public String getTypedReason() {
    return typedReason;
  }
}
