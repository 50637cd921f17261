/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.constants;

/** Portlet IDs of help requests. */
public final class HelpRequestPortletKeys {

  /** The portlet that shows the help requests of the Site it stands on. */
  public static final String HELP_REQUEST = "nl_klassenkring_helprequest_web_HelpRequestPortlet";

  private HelpRequestPortletKeys() {}
}
