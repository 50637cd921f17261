/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.constants;

/** Request attributes and messages that the portlet's classes and its JSPs share. */
public final class RosterWebKeys {

  /** Request attribute: what a JSP shows. */
  public static final String DISPLAY_CONTEXT = "displayContext";

  /** Session message: an import was confirmed. */
  public static final String IMPORT_CONFIRMED = "rosterImportConfirmed";

  /** Session message: an import was dropped. */
  public static final String IMPORT_DISCARDED = "rosterImportDiscarded";

  /** Session message with the code of a new invitation, which the next page shows once. */
  public static final String INVITATION_CODE = "rosterInvitationCode";

  /** Session message: an invitation was revoked. */
  public static final String INVITATION_REVOKED = "rosterInvitationRevoked";

  private RosterWebKeys() {}
}
