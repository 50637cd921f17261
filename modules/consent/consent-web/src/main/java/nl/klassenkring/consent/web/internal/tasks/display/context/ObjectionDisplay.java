/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.Date;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;

/** An objection to a picture (C4). */
public final class ObjectionDisplay {

  ObjectionDisplay(
      PageRequest pageRequest, Objection objection, String pupilName, PictureReference picture) {

    this.pageRequest = pageRequest;
    this.objection = objection;
    this.pupilName = pupilName;
    this.picture = picture;
  }

  public long getObjectionId() {
    return objection.getObjectionId();
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives who objected. */
  public String getUserName() {
    return objection.getUserName();
  }

  public String getReason() {
    return objection.getReason();
  }

  /** Gives the picture that it is about. */
  public PictureReference getPicture() {
    return picture;
  }

  /** Gives the day on which it was made. */
  public String getMade() {
    return day(objection.getCreateDate());
  }

  public String getDue() {
    return day(objection.getDueDate());
  }

  public boolean isOpen() {
    return ObjectionStatus.OPEN.name().equals(objection.getStatus());
  }

  /** Tells whether it is open after its last day. */
  public boolean isLate() {
    return isOpen() && objection.getDueDate().toInstant().isBefore(pageRequest.getNow());
  }

  public String getStatus() {
    return objection.getStatus();
  }

  /** Gives what was agreed, or how the conversation goes; empty when nothing is recorded. */
  public String getOutcome() {
    return objection.getOutcome();
  }

  /** Gives the day on which the conversation ended, empty while it is open. */
  public String getClosed() {
    return day(objection.getClosedDate());
  }

  private String day(Date date) {
    return pageRequest.getMoments().day(date);
  }

  private final Objection objection;
  private final PageRequest pageRequest;
  private final PictureReference picture;
  private final String pupilName;
}
