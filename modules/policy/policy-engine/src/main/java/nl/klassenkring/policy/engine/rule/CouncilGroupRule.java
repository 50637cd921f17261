/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;

/**
 * A6: MR, OR and TSO each talk in a group of their own, in which their members post. What is meant
 * for all parents, the director posts on their behalf in the group of the school (A7).
 */
public final class CouncilGroupRule implements Rule {

  private static final String ID = "A6";

  /** Who may place posts in these groups: whoever is a member, be it as a teacher or a parent. */
  public static final RuleParameter<Set<GroupRole>> PLACING_ROLES =
      RuleParameter.of(
          ID,
          "placing-roles",
          ChoicesType.allowed(GroupRole.class),
          Collections.unmodifiableSet(
              EnumSet.of(GroupRole.TEACHER, GroupRole.CLASS_PARENT, GroupRole.PARENT)));

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(
          ID, List.of(PLACING_ROLES), values -> new CouncilGroupRule(values.get(PLACING_ROLES)));

  private final PlacingRoles placingRoles;

  /** A rule with the roles that may place posts, at least one. */
  public CouncilGroupRule(Set<GroupRole> placingRoles) {
    this.placingRoles = new PlacingRoles(placingRoles);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return draft.group().kind().isCouncil()
        ? placingRoles.judge(draft, ID, "policy-a6-role")
        : List.of();
  }
}
