/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** A page of the desk. Immutable. */
public final class IncidentListDisplayContext {

  private final List<IncidentDisplay> incidents;
  private final Pages pages;
  private final boolean open;
  private final boolean namingPersons;

  IncidentListDisplayContext(
      List<IncidentDisplay> incidents, Pages pages, boolean open, boolean namingPersons) {

    this.incidents = List.copyOf(incidents);
    this.pages = pages;
    this.open = open;
    this.namingPersons = namingPersons;
  }

  public List<IncidentDisplay> getIncidents() {
    return incidents;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether it is what somebody has to act on. */
  public boolean isOpen() {
    return open;
  }

  /** Tells whether the reader says for whom reports are meant. */
  public boolean isNamingPersons() {
    return namingPersons;
  }
}
