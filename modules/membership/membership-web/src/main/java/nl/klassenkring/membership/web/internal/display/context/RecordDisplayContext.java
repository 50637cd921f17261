/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** A page of the record. Immutable. */
public final class RecordDisplayContext {

  private final List<EventDisplay> events;
  private final Pages pages;

  RecordDisplayContext(List<EventDisplay> events, Pages pages) {
    this.events = List.copyOf(events);
    this.pages = pages;
  }

  public List<EventDisplay> getEvents() {
    return events;
  }

  public Pages getPages() {
    return pages;
  }
}
