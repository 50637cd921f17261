/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/** C4: a picture to which somebody objects is not placed before the conversation is over. */
public final class PictureObjectionRule implements Rule {

  @Override
  public String id() {
    return "C4";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return PictureNumbers.block(id(), "policy-c4-open", draft, DraftPicture::objected);
  }
}
