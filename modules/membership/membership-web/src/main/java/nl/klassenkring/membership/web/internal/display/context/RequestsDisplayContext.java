/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** Who is invited, who is asked for, and who is a member by it. Immutable. */
public final class RequestsDisplayContext {

  private final List<RequestDisplay> invitations;
  private final Pages pages;
  private final List<RequestDisplay> carers;
  private final List<RequestDisplay> externals;
  private final Standing standing;
  private final String typedReason;

  RequestsDisplayContext(
      List<RequestDisplay> invitations,
      Pages pages,
      List<RequestDisplay> carers,
      List<RequestDisplay> externals,
      Standing standing,
      String typedReason) {

    this.invitations = List.copyOf(invitations);
    this.pages = pages;
    this.carers = List.copyOf(carers);
    this.externals = List.copyOf(externals);
    this.standing = standing;
    this.typedReason = typedReason;
  }

  public List<RequestDisplay> getInvitations() {
    return invitations;
  }

  /** Gives where the reader is among the invitations. */
  public Pages getPages() {
    return pages;
  }

  public List<RequestDisplay> getCarers() {
    return carers;
  }

  public List<RequestDisplay> getExternals() {
    return externals;
  }

  public Standing getStanding() {
    return standing;
  }

  public String getTypedReason() {
    return typedReason;
  }
}
