/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.constants;

/** The names under which Liferay knows this capability. */
public final class RosterConstants {

  /** The resource on which {@link RosterActionKeys} are permitted. */
  public static final String RESOURCE_NAME = "nl.klassenkring.roster";

  private RosterConstants() {}
}
