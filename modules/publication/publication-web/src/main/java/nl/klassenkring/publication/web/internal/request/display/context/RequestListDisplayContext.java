/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplay;

/** What is asked for in a class group. Immutable. */
public final class RequestListDisplayContext {

  private final List<RequestDisplay> requests;
  private final Pages pages;
  private final boolean author;

  RequestListDisplayContext(List<RequestDisplay> requests, Pages pages, boolean author) {
    this.requests = List.copyOf(requests);
    this.pages = pages;
    this.author = author;
  }

  public List<RequestDisplay> getRequests() {
    return requests;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether the reader may ask for publications here. */
  public boolean isAuthor() {
    return author;
  }
}
