/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;

/**
 * A7: what the whole school should know comes from the director, or from who may write on the
 * director's behalf.
 */
public final class SchoolGroupRule implements Rule {

  private static final String ID = "A7";

  public static final RuleParameter<Set<GroupRole>> PLACING_ROLES =
      RuleParameter.of(
          ID,
          "placing-roles",
          ChoicesType.allowed(GroupRole.class),
          Collections.unmodifiableSet(
              EnumSet.of(GroupRole.SCHOOL_DIRECTOR, GroupRole.DIRECTOR_DELEGATE)));

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(
          ID, List.of(PLACING_ROLES), values -> new SchoolGroupRule(values.get(PLACING_ROLES)));

  private final PlacingRoles placingRoles;

  /** A rule with the roles that may place posts, at least one. */
  public SchoolGroupRule(Set<GroupRole> placingRoles) {
    this.placingRoles = new PlacingRoles(placingRoles);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return draft.group().kind() == GroupKind.SCHOOL
        ? placingRoles.judge(draft, ID, "policy-a7-role")
        : List.of();
  }
}
