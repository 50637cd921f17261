/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

/** The form of an objection (C4). */
public final class ObjectionFormDisplayContext {

  /** Makes the value. */
  public ObjectionFormDisplayContext(
      long pupilId, String pupilName, PictureDisplay picture, int termDays, String reason) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.picture = picture;
    this.termDays = termDays;
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

  /** Gives the working days in which the school talks about it. */
  public int getTermDays() {
    return termDays;
  }

  /** Gives what was typed. */
  public String getReason() {
    return reason;
  }

  private final PictureDisplay picture;
  private final long pupilId;
  private final String pupilName;
  private final String reason;
  private final int termDays;
}
