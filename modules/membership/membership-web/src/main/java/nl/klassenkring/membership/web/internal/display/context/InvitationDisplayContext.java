/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.List;

/** Where a code is redeemed. Immutable. */
public final class InvitationDisplayContext {

  private final boolean signedIn;
  private final String code;
  private final List<LeftGroupDisplay> leftGroups;

  InvitationDisplayContext(boolean signedIn, String code, List<LeftGroupDisplay> leftGroups) {
    this.signedIn = signedIn;
    this.code = code;
    this.leftGroups = List.copyOf(leftGroups);
  }

  /** Tells whether the reader has signed in, which he needs for all else. */
  public boolean isSignedIn() {
    return signedIn;
  }

  /** Gives the code as it was typed; empty if none was. */
  public String getCode() {
    return code;
  }

  public List<LeftGroupDisplay> getLeftGroups() {
    return leftGroups;
  }
}
