/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;

/** The questions about a child. */
public final class ChildFormDisplayContext {

  /** Makes the value. */
  public ChildFormDisplayContext(
      long pupilId,
      String pupilName,
      YearChoice years,
      String yesFrom,
      List<QuestionDisplay> questions) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.years = years;
    this.yesFrom = yesFrom;
    this.questions = List.copyOf(questions);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives the school years for which the reader can answer. */
  public YearChoice getYears() {
    return years;
  }

  /** Gives the day from which a yes counts, empty when that is now. */
  public String getYesFrom() {
    return yesFrom;
  }

  public List<QuestionDisplay> getQuestions() {
    return questions;
  }

  private final long pupilId;
  private final String pupilName;
  private final List<QuestionDisplay> questions;
  private final YearChoice years;
  private final String yesFrom;
}
