/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.constants;

/** The actions on {@link RosterConstants#RESOURCE_NAME}, permitted on a Site. */
public final class RosterActionKeys {

  /** Imports, invitations and corrections; the school administrator and the director have it. */
  public static final String MANAGE_ROSTER = "MANAGE_ROSTER";

  /** The pupils of a class group; its teachers have it, and who runs the school. */
  public static final String VIEW_PUPILS = "VIEW_PUPILS";

  private RosterActionKeys() {}
}
