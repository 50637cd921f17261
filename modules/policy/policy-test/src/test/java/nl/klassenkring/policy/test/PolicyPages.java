/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyPortletKeys;

/** The pages of the agreements of a school, and the people who open them. */
final class PolicyPages {

  private final EmbeddedPortal portal;
  private final TestFoundation foundation;
  private final String agreements;
  private final String groupAgreements;
  private final String compliance;
  private final String policy;

  PolicyPages(EmbeddedPortal portal, TestSchool testSchool, ControllableClock clock)
      throws Exception {

    this.portal = portal;
    foundation = TestFoundation.of(testSchool, clock);
    foundation.officer().joins(testSchool.site());

    agreements = testSchool.page(testSchool.site(), "/afspraken", PolicyPortletKeys.AGREEMENTS);
    groupAgreements =
        testSchool.page(school().first().site(), "/afspraken", PolicyPortletKeys.AGREEMENTS);
    compliance = testSchool.page(testSchool.site(), "/naleving", PolicyPortletKeys.COMPLIANCE);
    policy = testSchool.page(testSchool.site(), "/beleid", PolicyPortletKeys.POLICY);
  }

  TestFoundation foundation() {
    return foundation;
  }

  StaffedSchool school() {
    return foundation.school();
  }

  /** The agreements on the page of the school. */
  String agreements() {
    return agreements;
  }

  /** The agreements on the page of the first class. */
  String groupAgreements() {
    return groupAgreements;
  }

  String compliance() {
    return compliance;
  }

  String policy() {
    return policy;
  }

  /** A browser in which somebody is signed in. */
  PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  /** A browser in which nobody is. */
  PortalHttpClient asGuest() {
    return new PortalHttpClient(portal.baseUri());
  }

  /** The address of a page of a portlet by its render command, with one parameter. */
  static String command(
      String page, String portletId, String command, String parameter, Object value) {

    String namespace = "_" + portletId + "_";

    return page
        + "?p_p_id="
        + portletId
        + "&p_p_lifecycle=0&"
        + namespace
        + "mvcRenderCommandName="
        + command
        + "&"
        + namespace
        + parameter
        + "="
        + value;
  }

  /** Sends a form without the token that a page of the portal has. */
  static PortalPage forge(PortalForm form) {
    return form.submitTo(form.actionWithoutToken());
  }
}
