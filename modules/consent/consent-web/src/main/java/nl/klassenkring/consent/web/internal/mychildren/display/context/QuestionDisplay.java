/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.Locale;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.web.internal.text.AnswerKind;
import nl.klassenkring.consent.web.internal.text.Examples;

/** A purpose with its wording, as it is asked now, and the answer that is chosen. */
public final class QuestionDisplay {

  /**
   * Makes the value.
   *
   * @param typed the answer that was sent, null when nothing was sent
   */
  QuestionDisplay(
      String purposeName, ConsentText consentText, OwnView ownView, Locale locale, String typed) {

    this.purposeName = purposeName;
    this.consentText = consentText;
    this.ownView = ownView;
    this.locale = locale;
    this.typed = typed;
  }

  public long getConsentTextId() {
    return consentText.getConsentTextId();
  }

  public String getPurposeKey() {
    return consentText.getPurposeKey();
  }

  public String getPurposeName() {
    return purposeName;
  }

  /** Gives the name of the drawing that shows what a yes allows. */
  public String getExample() {
    return Examples.of(getPurposeKey());
  }

  public String getExplanation() {
    return consentText.getExplanation(locale);
  }

  public String getRefusalMeaning() {
    return consentText.getRefusalMeaning(locale);
  }

  /** Tells whether the reader's own yes of an earlier school year no longer holds. */
  public boolean isExpired() {
    return ownView.expired();
  }

  /** Tells whether the child may be shown now. */
  public boolean isAllowed() {
    return ownView.allowed();
  }

  /** Tells whether the reader chose yes: now, or in an answer that still holds. */
  public boolean isYes() {
    return (typed == null) ? AnswerKind.isOwnYes(ownView) : typed.equals("yes");
  }

  /** Tells whether the reader chose no; until he answers, nothing is ticked. */
  public boolean isNo() {
    return (typed == null) ? AnswerKind.isOwnNo(ownView) : typed.equals("no");
  }

  private final ConsentText consentText;
  private final Locale locale;
  private final OwnView ownView;
  private final String purposeName;
  private final String typed;
}
