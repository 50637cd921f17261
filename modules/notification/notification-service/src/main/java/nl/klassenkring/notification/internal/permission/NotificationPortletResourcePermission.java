/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.notification.constants.NotificationActionKeys;
import nl.klassenkring.notification.constants.NotificationConstants;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The permissions on the mails of a school, checked on the school's Site. */
@Component(
    property = "resource.name=" + NotificationConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class NotificationPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        NotificationConstants.RESOURCE_NAME,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE));
  }

  private static final Set<String> ALL =
      Set.of(NotificationActionKeys.RETRY_MAILS, NotificationActionKeys.VIEW_UNDELIVERED);

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR, ALL, SchoolRoleConstants.SCHOOL_ADMINISTRATOR, ALL);

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
