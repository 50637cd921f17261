/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up which pages of the school's portlet a reader may open. */
@Component(service = SchoolNavigationFactory.class)
public class SchoolNavigationFactory {

  /** Gives the pages, of which the one asked for is current. */
  public SchoolNavigation create(PageRequest pageRequest) {
    return SchoolNavigation.of(
        actionId ->
            portletResourcePermission.contains(
                pageRequest.getPermissionChecker(), pageRequest.getSchoolGroupId(), actionId),
        pageRequest.text("mvcRenderCommandName"));
  }

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
