/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionLogic;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.picture.constants.PictureActionKeys;
import nl.klassenkring.picture.constants.PictureConstants;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What comes with a role in a school, checked on a Site. */
@Component(
    property = "resource.name=" + PictureConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class PicturePortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    PortletResourcePermissionLogic logic =
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE);

    // Liferay cannot be asked for more: it keeps rows of a portlet's one root resource only, and
    // the class group's portlet has one. So what comes with no role is refused.
    return PortletResourcePermissionFactory.create(
        PictureConstants.RESOURCE_NAME,
        (permissionChecker, name, group, actionId) ->
            Boolean.TRUE.equals(logic.contains(permissionChecker, name, group, actionId)));
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(PictureActionKeys.ADD_PICTURE, PictureActionKeys.VIEW_HIDDEN_PICTURES),
          SchoolRoleConstants.TEACHER,
          Set.of(PictureActionKeys.ADD_PICTURE, PictureActionKeys.VIEW_HIDDEN_PICTURES),
          SchoolRoleConstants.CLASS_PARENT,
          Set.of(PictureActionKeys.ADD_PICTURE));

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
