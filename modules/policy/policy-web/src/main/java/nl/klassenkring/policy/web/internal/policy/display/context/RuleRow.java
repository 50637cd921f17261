/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import nl.klassenkring.policy.web.internal.value.Comparison;

/** A rule in a version of the policy, beside the same rule in the version in force. Immutable. */
public final class RuleRow {

  private final String id;
  private final String title;
  private final List<Comparison> comparisons;

  RuleRow(String id, String title, List<Comparison> comparisons) {
    this.id = id;
    this.title = title;
    this.comparisons = List.copyOf(comparisons);
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  /** One per parameter; none for a rule without. */
  public List<Comparison> getComparisons() {
    return comparisons;
  }

  /** How many of its values differ. */
  public long getDifferences() {
    return comparisons.stream().filter(comparison -> !comparison.isSame()).count();
  }
}
