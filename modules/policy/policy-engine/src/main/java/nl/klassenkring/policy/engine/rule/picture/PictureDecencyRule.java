/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/** C3: the uploader declares of each picture that it is decent and hurts nobody. */
public final class PictureDecencyRule implements Rule {

  @Override
  public String id() {
    return "C3";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return PictureNumbers.block(
        id(), "policy-c3-undeclared", draft, picture -> !picture.decencyDeclared());
  }
}
