/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.picture;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;

/**
 * C1: a picture is placed in the parents' portal only if every pupil who is recognisable in it has
 * consent for that. Who may not know who has consent does not place pictures of recognisable pupils
 * at all.
 */
public final class PictureConsentRule implements Rule {

  private static final ConsentFindings CONSENT_FINDINGS = new ConsentFindings("C1", "policy-c1");

  @Override
  public String id() {
    return CONSENT_FINDINGS.ruleId();
  }

  @Override
  public List<Finding> judge(Draft draft) {
    return CONSENT_FINDINGS.of(draft);
  }
}
