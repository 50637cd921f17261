/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.policy;

import java.time.Instant;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.rule.picture.PictureConsentRule;

/** What the rule about consent (C1) alone says of pictures, whatever else is or is not said. */
public final class ConsentVerdict {

  private static final Policy CONSENT = new Policy(List.of(new PictureConsentRule()));

  public static Verdict of(List<DraftPicture> pictures) {
    return CONSENT.judge(Draft.builder(Instant.EPOCH).pictures(pictures).build());
  }

  private ConsentVerdict() {}
}
