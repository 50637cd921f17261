/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.publication;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.rule.text.TextFinding;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;

/** D1: nothing public links into the closed part of the portal, where a visitor cannot go. */
public final class MemberOnlyLinkRule implements Rule {

  private static final String ID = "D1";
  private static final String REASON = "policy-d1-member-link";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    List<Mention<String>> links = Mentions.in(DraftText.of(draft), MemberOnlyLinks::find);

    return links.isEmpty()
        ? List.of()
        : List.of(
            TextFinding.at(
                Finding.block(ID, REASON, REASON + "-advice", TextFinding.quotes(links)), links));
  }
}
