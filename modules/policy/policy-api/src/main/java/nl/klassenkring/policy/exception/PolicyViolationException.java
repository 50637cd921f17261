/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.exception;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PostDraft;

/**
 * A post that the school's rules do not let through, or whose author did not confirm a warning.
 * Carries the verdict, so that the form can say which rule speaks, why, and what to do.
 */
public class PolicyViolationException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final transient PostDraft postDraft;
  private final Verdict verdict;

  /** A refusal of which nobody is told in which words of the post it lies. */
  public PolicyViolationException(Verdict verdict) {
    this(verdict, null);
  }

  /** A refusal of this draft. */
  public PolicyViolationException(Verdict verdict, PostDraft postDraft) {
    super("The school's rules say " + verdict);
    this.postDraft = postDraft;
    this.verdict = verdict;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  /** Gives what was judged; null when it is not known any more. */
  public PostDraft getPostDraft() {
    return postDraft;
  }
}
