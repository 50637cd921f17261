/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import java.util.Optional;
import nl.klassenkring.policy.portlet.Pages;

/** What the privacy officer has on the desk (G1). */
public final class DeskDisplayContext {

  private final DocumentRow inForce;
  private final List<DocumentRow> documents;
  private final int waitingCount;
  private final Pages pages;

  DeskDisplayContext(
      Optional<DocumentRow> inForce, List<DocumentRow> documents, int waitingCount, Pages pages) {

    this.inForce = inForce.orElse(null);
    this.documents = List.copyOf(documents);
    this.waitingCount = waitingCount;
    this.pages = pages;
  }

  /** The version in force, or null. */
  public DocumentRow getInForce() {
    return inForce;
  }

  /** A page of all versions, the latest first. */
  public List<DocumentRow> getDocuments() {
    return documents;
  }

  /** How many deviations wait for a decision. */
  public int getWaitingCount() {
    return waitingCount;
  }

  public Pages getPages() {
    return pages;
  }
}
