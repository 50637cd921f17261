/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.compliance;

import java.util.List;
import java.util.Optional;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.event.PolicyEventCount;

/** What was placed in a group, and what the rules did there. Only counts. Immutable. */
public final class GroupCompliance {

  private final long groupId;
  private final GroupHistory history;
  private final List<PolicyEventCount> eventCounts;

  /**
   * Makes it.
   *
   * @param history null for a group that is no class, of which nobody agreed how often it hears
   */
  public GroupCompliance(long groupId, GroupHistory history, List<PolicyEventCount> eventCounts) {

    this.groupId = groupId;
    this.history = history;
    this.eventCounts = List.copyOf(eventCounts);
  }

  /** The Site of the group. */
  public long getGroupId() {
    return groupId;
  }

  /** What was and will be placed in a class; empty for another group. */
  public Optional<GroupHistory> getHistory() {
    return Optional.ofNullable(history);
  }

  /** What the rules did, by result and rule. */
  public List<PolicyEventCount> getEventCounts() {
    return eventCounts;
  }
}
