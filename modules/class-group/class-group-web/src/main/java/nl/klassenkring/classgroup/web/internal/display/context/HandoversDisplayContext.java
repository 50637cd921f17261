/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** The messages that a council handed over, or those that wait for a director. */
public final class HandoversDisplayContext {

  HandoversDisplayContext(boolean director, List<HandoverDisplay> handovers, Pages pages) {
    this.director = director;
    this.handovers = List.copyOf(handovers);
    this.pages = pages;
  }

  /** Tells whether the reader decides about them. */
  public boolean isDirector() {
    return director;
  }

  public List<HandoverDisplay> getHandovers() {
    return handovers;
  }

  public Pages getPages() {
    return pages;
  }

  private final boolean director;
  private final List<HandoverDisplay> handovers;
  private final Pages pages;
}
