/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;

/** Who may place posts in a kind of group (A6, A7, B1). Immutable. */
final class PlacingRoles {

  private final Set<GroupRole> roles;

  PlacingRoles(Set<GroupRole> roles) {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("Somebody must be able to place posts");
    }
    this.roles = Set.copyOf(roles);
  }

  /**
   * Blocks a post of a member in another role, with the key's own advice. Who has no role in the
   * group at all is refused by B1, and who may reply is said by B2.
   */
  List<Finding> judge(Draft draft, String ruleId, String reasonKey) {
    if (draft.kind() != DraftKind.POST
        || draft.authorRoles().isEmpty()
        || !Collections.disjoint(draft.authorRoles(), roles)) {
      return List.of();
    }
    List<GroupRole> named = roles.stream().sorted().collect(Collectors.toList());
    return List.of(Finding.block(ruleId, reasonKey, reasonKey + "-advice", named));
  }
}
