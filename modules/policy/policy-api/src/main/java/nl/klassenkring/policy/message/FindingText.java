/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import java.util.List;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.TextPlace;

/** A finding in the reader's language: plain text, not escaped. Immutable. */
public final class FindingText {

  private final String ruleId;
  private final Effect effect;
  private final String title;
  private final String reason;
  private final String advice;
  private final List<TextPlace> places;

  FindingText(
      String ruleId,
      Effect effect,
      String title,
      String reason,
      String advice,
      List<TextPlace> places) {

    this.ruleId = ruleId;
    this.effect = effect;
    this.title = title;
    this.reason = reason;
    this.advice = advice;
    this.places = List.copyOf(places);
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

  /** The places in the texts of the post that it is about, in reading order. */
  public List<TextPlace> getPlaces() {
    return places;
  }
}
