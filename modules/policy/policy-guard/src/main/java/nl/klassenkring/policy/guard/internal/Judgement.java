/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.WarningKeys;

/** What a gate asks, and what it makes of the answer: a last gate can neither wait nor ask back. */
final class Judgement {

  private Judgement() {}

  /**
   * Throws PolicyViolationException when a draft may not be placed now, or when a warning is not
   * among those that are kept as confirmed.
   *
   * @param confirmedWarnings the keys as they are kept with what is placed
   */
  static void require(PolicyService policyService, PostDraft postDraft, String confirmedWarnings)
      throws PortalException {

    Verdict verdict = policyService.judgePlacement(postDraft);

    if (!verdict.placeableNow()
        || !WarningKeys.parse(confirmedWarnings).containsAll(WarningKeys.of(verdict, postDraft))) {

      throw new PolicyViolationException(verdict, postDraft);
    }
  }

  /** What is refused while there is nobody to ask. */
  static PolicyViolationException unavailable() {
    return new PolicyViolationException(
        Verdict.of(
            List.of(Finding.block("policy", "policy-unavailable", "policy-unavailable-advice"))));
  }
}
