/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.model.Incident;

/** The pages of a test's school on which things are reported, removed and dealt with. */
final class ModerationPages {

  private final EmbeddedPortal portal;
  private final String group;
  private final String report;
  private final String incidents;

  private ModerationPages(EmbeddedPortal portal, ModeratedSchool school) {
    this.portal = portal;

    group = groupPage(school);
    report =
        school
            .people()
            .school()
            .page(school.people().first().site(), "/melden", ModerationPortletKeys.REPORT);
    incidents =
        school
            .people()
            .school()
            .page(school.people().school().site(), "/incidenten", ModerationPortletKeys.INCIDENTS);
  }

  static ModerationPages of(EmbeddedPortal portal, ModeratedSchool school) {
    return new ModerationPages(portal, school);
  }

  /** Makes the page with the posts of the first group. */
  static String groupPage(ModeratedSchool school) {
    return school
        .people()
        .school()
        .page(school.people().first().site(), "/berichten", ClassGroupPortletKeys.CLASS_GROUP);
  }

  PortalHttpClient browser(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  PortalPage group(TestUser user) {
    return browser(user).get(group);
  }

  PortalPage report(TestUser user) {
    return browser(user).get(report);
  }

  PortalPage incidents(TestUser user) {
    return browser(user).get(incidents);
  }

  /** The form about something, by an address that somebody makes up. */
  PortalPage form(TestUser user, String command, String content) {
    return browser(user)
        .get(
            report
                + address(ModerationPortletKeys.REPORT, command)
                + "&_"
                + ModerationPortletKeys.REPORT
                + "_content="
                + content);
  }

  /** The file of an incident, by an address that somebody makes up. */
  PortalPage file(TestUser user, Incident incident) {
    return browser(user)
        .get(
            incidents
                + address(ModerationPortletKeys.INCIDENTS, "/incidents/view_incident")
                + "&_"
                + ModerationPortletKeys.INCIDENTS
                + "_incidentId="
                + incident.getIncidentId());
  }

  PortalPage persons(TestUser user) {
    return browser(user)
        .get(incidents + address(ModerationPortletKeys.INCIDENTS, "/incidents/view_persons"));
  }

  private static String address(String portletKey, String command) {
    return "?p_p_id="
        + portletKey
        + "&p_p_lifecycle=0&_"
        + portletKey
        + "_mvcRenderCommandName="
        + command.replace("/", "%2F");
  }
}
