/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import nl.klassenkring.publication.web.internal.display.context.RequestDisplay;

/** What is asked before something is taken down. Immutable. */
public final class TakeDownDisplayContext {

  private final RequestDisplay request;
  private final String typedReason;

  TakeDownDisplayContext(RequestDisplay request, String typedReason) {
    this.request = request;
    this.typedReason = typedReason;
  }

  public RequestDisplay getRequest() {
    return request;
  }

  public String getTypedReason() {
    return typedReason;
  }
}
