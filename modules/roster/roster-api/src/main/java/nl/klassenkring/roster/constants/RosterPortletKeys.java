/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.constants;

/** Portlet IDs of the roster. */
public final class RosterPortletKeys {

  /** The portlet with the pupils of the school, or of the class group, on whose Site it stands. */
  public static final String ROSTER = "nl_klassenkring_roster_web_RosterPortlet";

  private RosterPortletKeys() {}
}
