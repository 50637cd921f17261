/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** A page of objections: those that are open, or those that are closed. */
public final class ObjectionsDisplayContext {

  ObjectionsDisplayContext(List<ObjectionDisplay> objections, boolean closed, Pages pages) {
    this.objections = List.copyOf(objections);
    this.closed = closed;
    this.pages = pages;
  }

  public List<ObjectionDisplay> getObjections() {
    return objections;
  }

  public boolean isClosed() {
    return closed;
  }

  public Pages getPages() {
    return pages;
  }

  private final boolean closed;
  private final List<ObjectionDisplay> objections;
  private final Pages pages;
}
