/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the parts of the desk that a reader can open; the services check it again. */
@Component(service = DeskTabs.class)
public class DeskTabs {

  /** Gives the tabs, of which there are none for who can open one only. */
  public List<DeskTab> of(PageRequest pageRequest) {
    if (!isTakingDown(pageRequest)) {
      return List.of();
    }

    List<DeskTab> tabs = new ArrayList<>();
    String command = pageRequest.getCommand();

    if (isReviewing(pageRequest)) {
      tabs.add(
          new DeskTab("/desk/view_waiting", "waits-for-you", !DECIDED_COMMANDS.contains(command)));
    }

    tabs.add(
        new DeskTab(
            "/desk/view_published",
            "is-public",
            "/desk/view_published".equals(command)
                || (tabs.isEmpty() && !DECIDED_COMMANDS.contains(command))));
    tabs.add(
        new DeskTab(
            "/desk/view_taken_down", "is-taken-down", "/desk/view_taken_down".equals(command)));

    return tabs;
  }

  /** Tells whether the desk begins with what is public: for who decides about nothing. */
  boolean isWithoutReviews(PageRequest pageRequest) {
    return isTakingDown(pageRequest) && !isReviewing(pageRequest);
  }

  private boolean isReviewing(PageRequest pageRequest) {
    return contains(pageRequest, PublicationActionKeys.REVIEW_REQUESTS);
  }

  private boolean isTakingDown(PageRequest pageRequest) {
    return contains(pageRequest, PublicationActionKeys.TAKE_DOWN);
  }

  private boolean contains(PageRequest pageRequest, String actionId) {
    return portletResourcePermission.contains(
        pageRequest.getPermissionChecker(), pageRequest.getSchoolGroupId(), actionId);
  }

  private static final List<String> DECIDED_COMMANDS =
      List.of("/desk/view_published", "/desk/view_taken_down");

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
