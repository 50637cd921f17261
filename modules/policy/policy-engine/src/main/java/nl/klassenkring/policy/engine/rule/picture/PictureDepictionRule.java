/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/** C2: who is recognisable in a picture must be known, or nobody could ask for consent. */
public final class PictureDepictionRule implements Rule {

  @Override
  public String id() {
    return "C2";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return PictureNumbers.block(
        id(), "policy-c2-unknown", draft, picture -> !picture.depictionsDeclared());
  }
}
