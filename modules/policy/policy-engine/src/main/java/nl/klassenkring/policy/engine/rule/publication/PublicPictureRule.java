/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.rule.picture.PictureNumbers;

/**
 * C2: as a rule no child is recognisable in public, and no full face is seen: overviews. The author
 * declares that of each picture, or says who is recognisable, which the director then decides on.
 */
public final class PublicPictureRule implements Rule {

  private static final String ID = "C2";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    List<Finding> findings =
        new ArrayList<>(
            PictureNumbers.block(
                ID,
                "policy-c2-not-declared",
                draft,
                picture -> !picture.overview() && !picture.recognisable()));

    findings.addAll(
        PictureNumbers.warn(
            ID, "policy-c2-recognisable-public", draft, DraftPicture::recognisable));
    return findings;
  }
}
