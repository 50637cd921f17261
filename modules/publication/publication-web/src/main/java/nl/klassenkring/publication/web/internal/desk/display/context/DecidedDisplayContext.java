/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplay;

/** What is public, or was. Immutable. */
public final class DecidedDisplayContext {

  private final List<RequestDisplay> requests;
  private final Pages pages;
  private final boolean takenDown;
  private final boolean recordShown;

  DecidedDisplayContext(
      List<RequestDisplay> requests, Pages pages, boolean takenDown, boolean recordShown) {

    this.requests = List.copyOf(requests);
    this.pages = pages;
    this.takenDown = takenDown;
    this.recordShown = recordShown;
  }

  public List<RequestDisplay> getRequests() {
    return requests;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether it is what was public and is not any more. */
  public boolean isTakenDown() {
    return takenDown;
  }

  /** Tells whether the reader may open the records of the requests, and download packages. */
  public boolean isRecordShown() {
    return recordShown;
  }
}
