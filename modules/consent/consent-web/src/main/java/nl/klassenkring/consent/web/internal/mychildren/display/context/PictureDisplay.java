/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

/** A placed picture in which a child is recognisable. */
public final class PictureDisplay {

  /** Makes the value. */
  public PictureDisplay(
      long pictureId,
      String address,
      String description,
      String groupName,
      String objectionStatus,
      String answerDue,
      String outcome) {
    this.pictureId = pictureId;
    this.address = address;
    this.description = description;
    this.groupName = groupName;
    this.objectionStatus = objectionStatus;
    this.answerDue = answerDue;
    this.outcome = outcome;
  }

  public long getPictureId() {
    return pictureId;
  }

  /** Gives where the browser gets it, empty when the reader may not see it at this moment. */
  public String getAddress() {
    return address;
  }

  public String getDescription() {
    return description;
  }

  public String getGroupName() {
    return groupName;
  }

  /** Gives where the reader's objection stands, empty when there is none (C4). */
  public String getObjectionStatus() {
    return objectionStatus;
  }

  /** Gives until when the school answers the objection. */
  public String getAnswerDue() {
    return answerDue;
  }

  /** Gives what was agreed about the objection. */
  public String getOutcome() {
    return outcome;
  }

  private final String address;
  private final String answerDue;
  private final String description;
  private final String groupName;
  private final String objectionStatus;
  private final String outcome;
  private final long pictureId;
}
