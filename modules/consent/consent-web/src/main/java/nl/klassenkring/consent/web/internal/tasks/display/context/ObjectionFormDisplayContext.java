/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.List;
import nl.klassenkring.consent.constants.ObjectionStatus;

/** The form that ends the conversation about a picture (C4). */
public final class ObjectionFormDisplayContext {

  /** Makes the value. */
  public ObjectionFormDisplayContext(ObjectionDisplay objection, String status, String outcome) {
    this.objection = objection;
    this.status = status;
    this.outcome = outcome;
  }

  public ObjectionDisplay getObjection() {
    return objection;
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

  private final ObjectionDisplay objection;
  private final String outcome;
  private final String status;
}
