/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.List;
import nl.klassenkring.consent.constants.ObjectionStatus;

/** The conversation about a picture, with the form to record or to end it (C4). */
public final class ObjectionFormDisplayContext {

  ObjectionFormDisplayContext(
      ObjectionDisplay objection, String closedBy, String status, String outcome) {

    this.objection = objection;
    this.closedBy = closedBy;
    this.status = status;
    this.outcome = outcome;
  }

  public ObjectionDisplay getObjection() {
    return objection;
  }

  /** Gives who ended the conversation, empty while it is open. */
  public String getClosedBy() {
    return closedBy;
  }

  public String getStatus() {
    return status;
  }

  public String getOutcome() {
    return outcome;
  }

  /** Gives the outcomes to choose from. */
  public List<ObjectionStatus> getStatuses() {
    return List.of(ObjectionStatus.REMOVED, ObjectionStatus.RESTORED);
  }

  private final String closedBy;
  private final ObjectionDisplay objection;
  private final String outcome;
  private final String status;
}
