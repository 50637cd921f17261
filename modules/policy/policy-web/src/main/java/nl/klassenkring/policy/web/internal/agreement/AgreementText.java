/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreement;

import java.util.List;

/** What a school agreed in one rule, in plain words. Immutable. */
public final class AgreementText {

  private final String ruleId;
  private final String title;
  private final boolean agreed;
  private final List<Sentence> sentences;

  AgreementText(String ruleId, String title, boolean agreed, List<Sentence> sentences) {
    this.ruleId = ruleId;
    this.title = title;
    this.agreed = agreed;
    this.sentences = List.copyOf(sentences);
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String getRuleId() {
    return ruleId;
  }

  public String getTitle() {
    return title;
  }

  /** Whether the school has this agreement at all. */
  public boolean isAgreed() {
    return agreed;
  }

  public List<Sentence> getSentences() {
    return sentences;
  }
}
