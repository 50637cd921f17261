/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.util.List;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.rule.picture.PictureDecencyRule;
import nl.klassenkring.policy.engine.rule.picture.PictureDepictionRule;
import nl.klassenkring.policy.engine.rule.picture.PictureDescriptionRule;
import nl.klassenkring.policy.engine.rule.picture.PictureObjectionRule;

/** The agreements about what is public (C2 to C6, D1 to D3), which hold at every school. */
public final class PublicationRules {

  /** All of them, as for a public version that is asked for. */
  public static final List<Rule> ALL =
      List.of(
          new PublicNameRule(),
          new PublicPictureRule(),
          new PublicConsentRule(PublicationChannel.WEBSITE),
          new PublicConsentRule(PublicationChannel.SOCIAL_MEDIA),
          new MemberOnlyLinkRule(),
          new PictureDepictionRule(),
          new PictureDecencyRule(),
          new PictureObjectionRule(),
          new PictureDescriptionRule());

  private PublicationRules() {}
}
