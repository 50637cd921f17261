/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.display.context;

import java.util.List;
import nl.klassenkring.policy.agreement.UnacknowledgedMember;
import nl.klassenkring.policy.portlet.Pages;

/** A page of the members who did not acknowledge the agreements yet (G2). */
public final class UnacknowledgedDisplayContext {

  private final List<UnacknowledgedMember> members;
  private final int total;
  private final Pages pages;

  public UnacknowledgedDisplayContext(List<UnacknowledgedMember> members, int total, Pages pages) {

    this.members = List.copyOf(members);
    this.total = total;
    this.pages = pages;
  }

  public List<UnacknowledgedMember> getMembers() {
    return members;
  }

  public int getTotal() {
    return total;
  }

  public Pages getPages() {
    return pages;
  }
}
