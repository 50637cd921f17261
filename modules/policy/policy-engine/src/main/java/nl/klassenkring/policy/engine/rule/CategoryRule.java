/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/** B14: every post has a category. */
public final class CategoryRule implements Rule {

  @Override
  public String id() {
    return "B14";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.category().isPresent()) {
      return List.of();
    }
    return List.of(Finding.block(id(), "policy-b14-none", "policy-b14-none-advice"));
  }
}
