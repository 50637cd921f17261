/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.policy.engine.Verdict;

/**
 * A post that the school's rules do not let through. Carries the verdict, so that the form can say
 * which rule speaks, why, and what to do.
 */
public class PolicyViolationException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final Verdict verdict;

  public PolicyViolationException(Verdict verdict) {
    super("The school's rules say " + verdict);

    this.verdict = verdict;
  }

  public Verdict getVerdict() {
    return verdict;
  }
}
