/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.request;

import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PostDraft;

/** What the checks say of what would be public, with what was checked. Immutable. */
public final class JudgedPublication {

  private final PostDraft postDraft;
  private final Verdict verdict;

  public JudgedPublication(PostDraft postDraft, Verdict verdict) {
    this.postDraft = postDraft;
    this.verdict = verdict;
  }

  public PostDraft postDraft() {
    return postDraft;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** Whether nothing was found that stops it. */
  public boolean isPublishable() {
    return verdict.findings().stream()
        .noneMatch(finding -> finding.effect() == Effect.BLOCK || finding.effect() == Effect.HOLD);
  }

  /** Whether nothing was found at all that a director must look at. */
  public boolean isGreen() {
    return verdict.findings().stream().allMatch(finding -> finding.effect() == Effect.HINT);
  }
}
