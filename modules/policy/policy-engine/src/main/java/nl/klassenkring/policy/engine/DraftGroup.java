/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.Objects;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.roster.Roster;

/** What the rules need to know of the group in which a draft would be placed. Immutable. */
public final class DraftGroup {

  private final GroupKind kind;
  private final Roster roster;
  private final GroupHistory history;

  private DraftGroup(GroupKind kind, Roster roster, GroupHistory history) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.roster = Objects.requireNonNull(roster, "roster");
    this.history = Objects.requireNonNull(history, "history");
  }

  /** A group of which no pupils and no earlier posts are known. */
  public static DraftGroup of(GroupKind kind) {
    return new DraftGroup(kind, Roster.EMPTY, GroupHistory.EMPTY);
  }

  /** The same group, with the pupils of its school. */
  public DraftGroup withRoster(Roster roster) {
    return new DraftGroup(kind, roster, history);
  }

  /** The same group, with what was placed in it. */
  public DraftGroup withHistory(GroupHistory history) {
    return new DraftGroup(kind, roster, history);
  }

  public GroupKind kind() {
    return kind;
  }

  /** The pupils of the school, each with whether he is in this group. */
  public Roster roster() {
    return roster;
  }

  /** The other posts of the group, without the one that is judged. */
  public GroupHistory history() {
    return history;
  }
}
