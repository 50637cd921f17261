/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** An entry of the record. Immutable. */
public final class EventDisplay {

  private final MembershipEvent event;
  private final SchoolMoments moments;

  EventDisplay(MembershipEvent event, SchoolMoments moments) {
    this.event = event;
    this.moments = moments;
  }

  public String getMoment() {
    return moments.dayAndTime(event.getCreateDate());
  }

  public String getWho() {
    return event.getUserName();
  }

  /** Gives the name of what happened. */
  public String getKind() {
    return event.getEventType();
  }

  public String getMember() {
    return event.getMemberName();
  }

  public String getReason() {
    return event.getReason();
  }

  /** Gives who allowed it; empty for nobody in particular. */
  public String getApprover() {
    return event.getApproverUserName();
  }
}
