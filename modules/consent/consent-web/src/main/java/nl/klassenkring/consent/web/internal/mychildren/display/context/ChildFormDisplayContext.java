/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;

/** The questions about a child. */
public final class ChildFormDisplayContext {

  /** Makes the value. */
  public ChildFormDisplayContext(
      long pupilId, String pupilName, String schoolYear, List<QuestionDisplay> questions) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.schoolYear = schoolYear;
    this.questions = List.copyOf(questions);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public String getSchoolYear() {
    return schoolYear;
  }

  public List<QuestionDisplay> getQuestions() {
    return questions;
  }

  private final long pupilId;
  private final String pupilName;
  private final List<QuestionDisplay> questions;
  private final String schoolYear;
}
