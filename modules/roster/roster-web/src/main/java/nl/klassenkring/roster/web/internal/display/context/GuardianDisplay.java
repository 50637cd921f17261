/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A guardian of a pupil, and where the invitation stands. */
public final class GuardianDisplay {

  GuardianDisplay(
      long pupilId,
      long guardianId,
      String name,
      String relation,
      boolean authority,
      String emailAddress,
      boolean connected,
      long guardianInvitationId,
      String invitedUntil) {
    this.pupilId = pupilId;
    this.guardianId = guardianId;
    this.name = name;
    this.relation = relation;
    this.authority = authority;
    this.emailAddress = emailAddress;
    this.connected = connected;
    this.guardianInvitationId = guardianInvitationId;
    this.invitedUntil = invitedUntil;
  }

  public long getPupilId() {
    return pupilId;
  }

  public long getGuardianId() {
    return guardianId;
  }

  public String getName() {
    return name;
  }

  public String getRelation() {
    return relation;
  }

  public boolean isAuthority() {
    return authority;
  }

  public String getEmailAddress() {
    return emailAddress;
  }

  /** Tells whether the guardian has an account. */
  public boolean isConnected() {
    return connected;
  }

  /** Gives the invitation that can still be used, 0 if there is none. */
  public long getGuardianInvitationId() {
    return guardianInvitationId;
  }

  /** Gives the last day of that invitation, empty if there is none. */
  public String getInvitedUntil() {
    return invitedUntil;
  }

  private final boolean authority;
  private final boolean connected;
  private final String emailAddress;
  private final long guardianId;
  private final long guardianInvitationId;
  private final String invitedUntil;
  private final String name;
  private final long pupilId;
  private final String relation;
}
