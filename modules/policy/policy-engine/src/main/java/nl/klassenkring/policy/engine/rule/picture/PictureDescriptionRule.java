/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/**
 * WCAG 1.1.1, which Dutch law asks of schools: a picture says in words what is seen in it, for who
 * cannot see it.
 */
public final class PictureDescriptionRule implements Rule {

  @Override
  public String id() {
    return "WCAG-1.1.1";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return PictureNumbers.block(
        id(), "policy-alt-missing", draft, picture -> picture.description().isBlank());
  }
}
