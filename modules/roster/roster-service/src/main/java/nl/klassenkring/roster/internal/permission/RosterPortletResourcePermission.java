/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What comes with a role in a school, checked on a Site. */
@Component(
    property = "resource.name=" + RosterConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class RosterPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        RosterConstants.RESOURCE_NAME,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE));
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(RosterActionKeys.MANAGE_ROSTER, RosterActionKeys.VIEW_PUPILS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(RosterActionKeys.MANAGE_ROSTER, RosterActionKeys.VIEW_PUPILS),
          SchoolRoleConstants.TEACHER,
          Set.of(RosterActionKeys.VIEW_PUPILS));

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
