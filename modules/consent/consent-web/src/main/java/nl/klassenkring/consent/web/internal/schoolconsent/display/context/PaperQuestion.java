/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.model.ConsentText;

/** A purpose on the paper. */
public final class PaperQuestion {

  /** Makes the value. */
  public PaperQuestion(
      String purposeKey,
      String purposeName,
      List<ConsentText> texts,
      long consentTextId,
      String answer) {
    this.purposeKey = purposeKey;
    this.purposeName = purposeName;
    this.texts = List.copyOf(texts);
    this.consentTextId = consentTextId;
    this.answer = answer;
  }

  public String getPurposeKey() {
    return purposeKey;
  }

  public String getPurposeName() {
    return purposeName;
  }

  /** Gives the wordings, the one that is asked now first. */
  public List<ConsentText> getTexts() {
    return texts;
  }

  /** Gives the wording that was chosen. */
  public long getConsentTextId() {
    return consentTextId;
  }

  /** Gives yes, no, or nothing. */
  public String getAnswer() {
    return answer;
  }

  private final String answer;
  private final long consentTextId;
  private final String purposeKey;
  private final String purposeName;
  private final List<ConsentText> texts;
}
