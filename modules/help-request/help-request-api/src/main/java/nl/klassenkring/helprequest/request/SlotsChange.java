/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.util.List;
import java.util.Set;

/**
 * What somebody wants to change of what is asked in a request that is placed; of slots that it does
 * not name, nothing. Immutable.
 */
public final class SlotsChange {

  private final long helpRequestId;
  private final List<SlotEdit> edits;
  private final Set<String> confirmedWarnings;

  /**
   * Makes the value.
   *
   * @param confirmedWarnings the keys of the warnings that are confirmed
   */
  public SlotsChange(long helpRequestId, List<SlotEdit> edits, Set<String> confirmedWarnings) {
    this.helpRequestId = helpRequestId;
    this.edits = List.copyOf(edits);
    this.confirmedWarnings = Set.copyOf(confirmedWarnings);
  }

  public long helpRequestId() {
    return helpRequestId;
  }

  public List<SlotEdit> edits() {
    return edits;
  }

  public Set<String> confirmedWarnings() {
    return confirmedWarnings;
  }
}
