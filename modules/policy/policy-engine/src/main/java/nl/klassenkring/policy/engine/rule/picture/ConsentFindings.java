/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;

/**
 * What a rule on consent says of pupils without it. Names are said only to an author who may know
 * them. Who may not know who has consent, as a class parent, is told the same whether there is
 * consent or not: one pupil at a time, any other answer would tell. Immutable.
 */
public final class ConsentFindings {

  private final String ruleId;
  private final String keyPrefix;

  /**
   * The findings of one rule.
   *
   * @param keyPrefix what the keys of its messages begin with, such as {@code policy-c1}
   */
  public ConsentFindings(String ruleId, String keyPrefix) {
    this.ruleId = ruleId;
    this.keyPrefix = keyPrefix;
  }

  public String ruleId() {
    return ruleId;
  }

  /** What there is against the pictures of a draft, of which the consent was looked up for it. */
  public List<Finding> of(Draft draft) {
    List<Finding> findings =
        new ArrayList<>(
            PictureNumbers.block(
                ruleId, keyPrefix + "-ask-teacher", draft, picture -> !picture.consentKnowable()));

    for (DraftPicture picture : draft.pictures()) {
      if (picture.consentKnowable()) {
        addBlockers(picture, findings);
      }
    }
    return findings;
  }

  private void addBlockers(DraftPicture picture, List<Finding> findings) {
    if (!picture.namesWithoutConsent().isEmpty()) {
      findings.add(block("-named", picture.number(), picture.namesWithoutConsent()));
    }
    if (picture.unnamedWithoutConsent() > 0) {
      findings.add(block("-counted", picture.number(), picture.unnamedWithoutConsent()));
    }
  }

  private Finding block(String key, int number, Object who) {
    return Finding.block(ruleId, keyPrefix + key, keyPrefix + "-advice", number, who);
  }
}
