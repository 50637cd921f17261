/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.model.Group;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.publication.constants.PublicationPortletKeys;

/**
 * A public page for each portlet, and a browser for each role. A school puts portlets on closed
 * pages; here no page keeps anybody from a portlet.
 */
final class RolePages {

  /** The portlets of a class group's page; all others stand on a page of the school. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          ClassGroupPortletKeys.CLASS_GROUP,
          ConsentPortletKeys.GROUP_CONSENT,
          ConsentPortletKeys.MY_CHILDREN,
          HelpRequestPortletKeys.HELP_REQUEST,
          PublicationPortletKeys.PUBLICATION);

  /** What councils alone do, so that it is asked on the council's page. */
  private static final Set<String> OF_COUNCILS =
      Set.of("/class_group/hand_over", "/class_group/view_handovers");

  private final RoleSchool school;
  private final String councilPage;
  private final Map<String, String> pages = new HashMap<>();
  private final Map<Role, RoleBrowser> browsers = new EnumMap<>(Role.class);

  RolePages(EmbeddedPortal portal, RoleSchool school) {
    this.school = school;
    for (Role role : Role.values()) {
      browsers.put(
          role,
          role == Role.GUEST
              ? RoleBrowser.guest(portal.baseUri())
              : RoleBrowser.signedIn(portal.baseUri(), school.person(role)));
    }
    for (PortletCommand command : PortletCommand.all(portal)) {
      pages.computeIfAbsent(command.portletId(), this::page);
    }
    councilPage =
        school.school().publicPage(school.council(), "/raad", ClassGroupPortletKeys.CLASS_GROUP);
  }

  /** The page on which a portlet is asked a command. */
  String of(PortletCommand command) {
    return OF_COUNCILS.contains(command.name()) ? councilPage : pages.get(command.portletId());
  }

  RoleBrowser browser(Role role) {
    return browsers.get(role);
  }

  private String page(String portletId) {
    Group site = OF_GROUPS.contains(portletId) ? school.group() : school.school().site();
    return school.school().publicPage(site, "/p" + pages.size(), portletId);
  }
}
