/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import java.util.List;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.service.Excerpt;

/** A finding in the reader's language: plain text, not escaped. Immutable. */
public final class FindingText {

  private final String ruleId;
  private final Effect effect;
  private final String title;
  private final String reason;
  private final String advice;
  private final String key;
  private final List<Excerpt> excerpts;

  FindingText(
      String ruleId,
      Effect effect,
      String title,
      String reason,
      String advice,
      String key,
      List<Excerpt> excerpts) {

    this.ruleId = ruleId;
    this.effect = effect;
    this.title = title;
    this.reason = reason;
    this.advice = advice;
    this.key = key;
    this.excerpts = List.copyOf(excerpts);
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getRuleId() {
    return ruleId;
  }

  public Effect getEffect() {
    return effect;
  }

  /** The agreement in the school's words, such as {@code Rusttijden}. */
  public String getTitle() {
    return title;
  }

  /** What is the matter, and why the school agreed so. */
  public String getReason() {
    return reason;
  }

  /** What the author can do now. */
  public String getAdvice() {
    return advice;
  }

  /** What the author sends back to confirm it, if it is a warning. */
  public String getKey() {
    return key;
  }

  /** The places in the texts of the post that it is about, in reading order. */
  public List<Excerpt> getExcerpts() {
    return excerpts;
  }

  /** Tells whether the author confirms it before the post is placed. */
  public boolean isWarning() {
    return effect == Effect.WARN;
  }
}
