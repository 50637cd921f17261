/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;

/** The form to enter what somebody answered on paper. */
public final class PaperAnswerDisplayContext {

  /** Makes the value. */
  public PaperAnswerDisplayContext(
      PaperAnswerer answerer,
      YearChoice years,
      String signedOn,
      boolean ofPupilPage,
      List<PaperQuestion> questions) {

    this.answerer = answerer;
    this.years = years;
    this.signedOn = signedOn;
    this.ofPupilPage = ofPupilPage;
    this.questions = List.copyOf(questions);
  }

  public PaperAnswerer getAnswerer() {
    return answerer;
  }

  /** Gives the school years that a paper can be about. */
  public YearChoice getYears() {
    return years;
  }

  /** Gives the day that was typed. */
  public String getSignedOn() {
    return signedOn;
  }

  /** Tells whether the reader comes from the page of the pupil, to go back there. */
  public boolean isOfPupilPage() {
    return ofPupilPage;
  }

  public List<PaperQuestion> getQuestions() {
    return questions;
  }

  private final PaperAnswerer answerer;
  private final boolean ofPupilPage;
  private final List<PaperQuestion> questions;
  private final String signedOn;
  private final YearChoice years;
}
