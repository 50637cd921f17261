/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.util.List;
import java.util.Optional;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.rule.picture.ConsentFindings;

/**
 * D2 and D3: a picture becomes public only if every pupil who is recognisable in it has consent for
 * just that: for the website (D2), or for social media (D3). One never stands for the other.
 */
public final class PublicConsentRule implements Rule {

  private final PublicationChannel channel;
  private final ConsentFindings consentFindings;

  /** The rule of one channel, which has nothing against what is for another. */
  public PublicConsentRule(PublicationChannel channel) {
    this.channel = channel;
    consentFindings =
        channel == PublicationChannel.WEBSITE
            ? new ConsentFindings("D2", "policy-d2")
            : new ConsentFindings("D3", "policy-d3");
  }

  @Override
  public String id() {
    return consentFindings.ruleId();
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return draft.channel().equals(Optional.of(channel)) ? consentFindings.of(draft) : List.of();
  }
}
