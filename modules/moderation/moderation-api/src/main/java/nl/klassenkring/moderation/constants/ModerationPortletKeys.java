/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** Portlet IDs of moderation. */
public final class ModerationPortletKeys {

  /** The desk on the Site of a school, for its director and who is named. */
  public static final String INCIDENTS = "nl_klassenkring_moderation_web_IncidentsPortlet";

  /** The page of a class group on which its members report. */
  public static final String REPORT = "nl_klassenkring_moderation_web_ReportPortlet";

  private ModerationPortletKeys() {}
}
