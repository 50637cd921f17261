/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import java.util.Objects;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PostDraft;

/** What the school's rules say of a post that is being written. Immutable. */
public final class PostAdvice {

  private final PostDraft postDraft;
  private final Verdict verdict;

  public PostAdvice(PostDraft postDraft, Verdict verdict) {
    this.postDraft = Objects.requireNonNull(postDraft, "postDraft");
    this.verdict = Objects.requireNonNull(verdict, "verdict");
  }

  /** What was judged: the post as it would be kept. */
  public PostDraft postDraft() {
    return postDraft;
  }

  public Verdict verdict() {
    return verdict;
  }
}
