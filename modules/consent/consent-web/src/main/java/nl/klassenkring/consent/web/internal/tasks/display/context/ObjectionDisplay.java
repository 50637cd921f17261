/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

/** An objection to a picture (C4). */
public final class ObjectionDisplay {

  /** Makes the value. */
  public ObjectionDisplay(
      long objectionId,
      String pupilName,
      String userName,
      String reason,
      String due,
      boolean late) {
    this.objectionId = objectionId;
    this.pupilName = pupilName;
    this.userName = userName;
    this.reason = reason;
    this.due = due;
    this.late = late;
  }

  public long getObjectionId() {
    return objectionId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives who objected. */
  public String getUserName() {
    return userName;
  }

  public String getReason() {
    return reason;
  }

  public String getDue() {
    return due;
  }

  public boolean isLate() {
    return late;
  }

  private final String due;
  private final boolean late;
  private final long objectionId;
  private final String pupilName;
  private final String reason;
  private final String userName;
}
