/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/**
 * C1: a picture is placed in the parents' portal only if every pupil who is recognisable in it has
 * consent for that. Names are said only to an author who may know them. Who may not know who has
 * consent, as a class parent, does not place pictures of recognisable pupils at all, and is told
 * the same whether there is consent or not: one pupil at a time, any other answer would tell.
 */
public final class PictureConsentRule implements Rule {

  private static final String ADVICE = "policy-c1-advice";

  @Override
  public String id() {
    return "C1";
  }

  @Override
  public List<Finding> judge(Draft draft) {
    List<Finding> findings =
        new ArrayList<>(
            PictureNumbers.block(
                id(), "policy-c1-ask-teacher", draft, picture -> !picture.consentKnowable()));

    for (DraftPicture picture : draft.pictures()) {
      if (picture.consentKnowable()) {
        addBlockers(picture, findings);
      }
    }
    return findings;
  }

  private void addBlockers(DraftPicture picture, List<Finding> findings) {
    if (!picture.namesWithoutConsent().isEmpty()) {
      findings.add(block("policy-c1-named", picture.number(), picture.namesWithoutConsent()));
    }
    if (picture.unnamedWithoutConsent() > 0) {
      findings.add(block("policy-c1-counted", picture.number(), picture.unnamedWithoutConsent()));
    }
  }

  private Finding block(String reasonKey, int number, Object who) {
    return Finding.block(id(), reasonKey, ADVICE, number, who);
  }
}
