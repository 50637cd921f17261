/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.post;

import java.util.Set;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.WarningKeys;

/** A post or a reply as it was judged, and the verdict. Immutable. */
public final class JudgedPost {

  public JudgedPost(PostDraft postDraft, Verdict verdict) {
    this.postDraft = postDraft;
    this.verdict = verdict;
  }

  public PostDraft getPostDraft() {
    return postDraft;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  /** Gives the keys of the warnings, in the form in which they are kept with the post. */
  public Set<String> getWarningKeys() {
    return WarningKeys.of(verdict, postDraft);
  }

  /** Whether all warnings are among those that the author confirmed. */
  public boolean isConfirmedBy(Set<String> confirmedWarnings) {
    return confirmedWarnings.containsAll(getWarningKeys());
  }

  /** Gives the exception that tells the author. */
  public PolicyViolationException refusal() {
    return new PolicyViolationException(verdict, postDraft);
  }

  private final PostDraft postDraft;
  private final Verdict verdict;
}
