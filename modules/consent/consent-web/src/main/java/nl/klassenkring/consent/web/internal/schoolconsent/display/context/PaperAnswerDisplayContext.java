/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;

/** The form to enter what somebody answered on paper. */
public final class PaperAnswerDisplayContext {

  /** Makes the value. */
  public PaperAnswerDisplayContext(
      long pupilId,
      String pupilName,
      long guardianId,
      String guardianName,
      String signedOn,
      List<PaperQuestion> questions) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.guardianId = guardianId;
    this.guardianName = guardianName;
    this.signedOn = signedOn;
    this.questions = List.copyOf(questions);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives who answered, 0 for the pupil himself. */
  public long getGuardianId() {
    return guardianId;
  }

  public String getGuardianName() {
    return guardianName;
  }

  /** Gives the day that was typed. */
  public String getSignedOn() {
    return signedOn;
  }

  public List<PaperQuestion> getQuestions() {
    return questions;
  }

  private final long guardianId;
  private final String guardianName;
  private final long pupilId;
  private final String pupilName;
  private final List<PaperQuestion> questions;
  private final String signedOn;
}
