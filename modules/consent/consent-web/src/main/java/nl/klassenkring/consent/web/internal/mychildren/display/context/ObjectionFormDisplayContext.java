/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

/** The form of an objection (C4). */
public final class ObjectionFormDisplayContext {

  /** Makes the value. */
  public ObjectionFormDisplayContext(
      long pupilId, String pupilName, PictureDisplay picture, String answerDue, String reason) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.picture = picture;
    this.answerDue = answerDue;
    this.reason = reason;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public PictureDisplay getPicture() {
    return picture;
  }

  /** Gives until when the school would answer. */
  public String getAnswerDue() {
    return answerDue;
  }

  /** Gives what was typed. */
  public String getReason() {
    return reason;
  }

  private final String answerDue;
  private final PictureDisplay picture;
  private final long pupilId;
  private final String pupilName;
  private final String reason;
}
