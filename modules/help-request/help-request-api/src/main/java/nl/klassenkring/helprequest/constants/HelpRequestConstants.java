/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.constants;

/** Names under which help requests are known to Liferay's permission system. */
public final class HelpRequestConstants {

  /** The portlet resource that all permissions on the help requests of a group hang on. */
  public static final String RESOURCE_NAME = "nl.klassenkring.helprequest";

  private HelpRequestConstants() {}
}
