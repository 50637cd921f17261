/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Rule;

/** B1: one posts in one's own groups only, and only in a role that may place posts there. */
public final class OwnGroupsRule implements Rule {

  /** Who may place posts unless the school says otherwise. */
  public static final Set<GroupRole> DEFAULT_ROLES =
      Collections.unmodifiableSet(
          EnumSet.of(GroupRole.TEACHER, GroupRole.CLASS_PARENT, GroupRole.SCHOOL_DIRECTOR));

  private final Set<GroupRole> placingRoles;

  public OwnGroupsRule() {
    this(DEFAULT_ROLES);
  }

  /** A rule with the roles that may place posts, at least one. */
  public OwnGroupsRule(Set<GroupRole> placingRoles) {
    if (placingRoles.isEmpty()) {
      throw new IllegalArgumentException("Somebody must be able to place posts");
    }
    this.placingRoles = Set.copyOf(placingRoles);
  }

  @Override
  public String id() {
    return "B1";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.authorRoles().isEmpty()) {
      return List.of(Finding.block(id(), "policy-b1-not-own", "policy-b1-not-own-advice"));
    }
    if (Collections.disjoint(draft.authorRoles(), placingRoles)) {
      List<GroupRole> roles = placingRoles.stream().sorted().collect(Collectors.toList());
      return List.of(Finding.block(id(), "policy-b1-role", "policy-b1-role-advice", roles));
    }
    return List.of();
  }
}
