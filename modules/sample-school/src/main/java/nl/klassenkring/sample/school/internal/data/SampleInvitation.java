/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

import nl.klassenkring.membership.constants.MemberRole;

/** An invitation that waits for its reader. Immutable. */
public final class SampleInvitation {

  private final String site;
  private final String emailAddress;
  private final MemberRole role;
  private final String invitedBy;

  public SampleInvitation(String site, String emailAddress, MemberRole role, String invitedBy) {
    this.site = site;
    this.emailAddress = emailAddress;
    this.role = role;
    this.invitedBy = invitedBy;
  }

  /** The friendly URL of the group's Site. */
  public String site() {
    return site;
  }

  public String emailAddress() {
    return emailAddress;
  }

  /** What the reader will be in the group. */
  public MemberRole role() {
    return role;
  }

  /** The login of who invites. */
  public String invitedBy() {
    return invitedBy;
  }
}
