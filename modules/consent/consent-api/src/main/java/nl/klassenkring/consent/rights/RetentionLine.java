/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What happens to the data of one kind. Immutable. */
public final class RetentionLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final RetentionCategory category;
  private final int erasedCount;
  private final Map<RetentionReason, Integer> keptCounts;

  /**
   * Makes the value.
   *
   * @param erasedCount rows that are, or would be, erased or made anonymous
   * @param keptCounts rows that must be kept, by the reason
   */
  public RetentionLine(
      RetentionCategory category, int erasedCount, Map<RetentionReason, Integer> keptCounts) {

    this.category = category;
    this.erasedCount = erasedCount;

    Map<RetentionReason, Integer> counts = new EnumMap<>(RetentionReason.class);

    counts.putAll(keptCounts);
    this.keptCounts = Collections.unmodifiableMap(counts);
  }

  public RetentionCategory getCategory() {
    return category;
  }

  public int getErasedCount() {
    return erasedCount;
  }

  /** Gives how many rows must be kept, by the reason and in the order of the reasons. */
  public Map<RetentionReason, Integer> getKeptCounts() {
    return keptCounts;
  }
}
