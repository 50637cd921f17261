/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** An incident in a few words: plain text, not escaped. Immutable. */
public final class IncidentDisplay {

  private final Incident incident;
  private final String groupName;
  private final SchoolMoments moments;

  IncidentDisplay(Incident incident, String groupName, SchoolMoments moments) {
    this.incident = incident;
    this.groupName = groupName;
    this.moments = moments;
  }

  public long getId() {
    return incident.getIncidentId();
  }

  /** Gives what names the content in a form. */
  public String getContent() {
    return incident.getContentKind() + "-" + incident.getContentId();
  }

  /** Gives the name of a {@link nl.klassenkring.moderation.constants.ContentKind}. */
  public String getKind() {
    return incident.getContentKind();
  }

  public String getTitle() {
    return incident.getContentTitle();
  }

  /** Gives what was written, as it was when the incident was opened. */
  public String getText() {
    return incident.getContentText();
  }

  public String getGroupName() {
    return groupName;
  }

  /** Gives whose content it is. */
  public String getSubject() {
    return incident.getSubjectUserName();
  }

  public String getOpenedOn() {
    return moments.dayAndTime(incident.getCreateDate());
  }

  /** Gives when its content was removed; empty if it was not. */
  public String getRemovedOn() {
    return moments.dayAndTime(incident.getRemovedDate());
  }

  /** Gives the rule for which it was removed; empty for none. */
  public String getRuleId() {
    return incident.getRuleId();
  }

  /** Gives the name of a {@link nl.klassenkring.moderation.constants.IncidentState}. */
  public String getState() {
    return incident.getIncidentState();
  }
}
