/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The permissions on a class group, checked on the group's Site. */
@Component(
    property = "resource.name=" + ClassGroupConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class ClassGroupPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        ClassGroupConstants.RESOURCE_NAME,
        new ClassGroupPermissionLogic(groupLocalService, roleLocalService));
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
