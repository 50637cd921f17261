/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;

/** B14: every post has a category; a reply has that of its post. */
public final class CategoryRule implements Rule {

  private static final String ID = "B14";

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(ID, List.of(), values -> new CategoryRule());

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.kind() == DraftKind.REPLY || draft.category().isPresent()) {
      return List.of();
    }
    return List.of(Finding.block(ID, "policy-b14-none", "policy-b14-none-advice"));
  }
}
