/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import nl.klassenkring.policy.engine.Rule;

/** The agreements about pictures (C1 to C4), which hold at every school. */
public final class PictureRules {

  /** All of them, as for a post that is placed. */
  public static final List<Rule> ALL =
      List.of(
          new PictureConsentRule(),
          new PictureDepictionRule(),
          new PictureDecencyRule(),
          new PictureObjectionRule(),
          new PictureDescriptionRule());

  private PictureRules() {}
}
