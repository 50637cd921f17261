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
 * B1: one posts and replies in one's own groups only; and posts in a class only in a role that may
 * place posts there.
 */
public final class OwnGroupsRule implements Rule {

  private static final String ID = "B1";

  /** Who may place posts in a class unless the school says otherwise. */
  public static final Set<GroupRole> DEFAULT_ROLES =
      Collections.unmodifiableSet(
          EnumSet.of(GroupRole.TEACHER, GroupRole.CLASS_PARENT, GroupRole.SCHOOL_DIRECTOR));

  public static final RuleParameter<Set<GroupRole>> PLACING_ROLES =
      RuleParameter.of(ID, "placing-roles", ChoicesType.allowed(GroupRole.class), DEFAULT_ROLES);

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(
          ID, List.of(PLACING_ROLES), values -> new OwnGroupsRule(values.get(PLACING_ROLES)));

  private final PlacingRoles placingRoles;

  public OwnGroupsRule() {
    this(DEFAULT_ROLES);
  }

  /** A rule with the roles that may place posts in a class, at least one. */
  public OwnGroupsRule(Set<GroupRole> placingRoles) {
    this.placingRoles = new PlacingRoles(placingRoles);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.authorRoles().isEmpty()) {
      return List.of(Finding.block(ID, "policy-b1-not-own", "policy-b1-not-own-advice"));
    }
    return draft.group().kind() == GroupKind.CLASS
        ? placingRoles.judge(draft, ID, "policy-b1-role")
        : List.of();
  }
}
