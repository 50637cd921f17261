/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** A page of the mails of a school that did not arrive. Immutable. */
public final class UndeliveredDisplayContext {

  private final List<UndeliveredDisplay> mails;
  private final Pages pages;
  private final int total;

  UndeliveredDisplayContext(List<UndeliveredDisplay> mails, Pages pages, int total) {
    this.mails = List.copyOf(mails);
    this.pages = pages;
    this.total = total;
  }

  public List<UndeliveredDisplay> getMails() {
    return mails;
  }

  public Pages getPages() {
    return pages;
  }

  public int getTotal() {
    return total;
  }
}
