/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.permission;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.UserBag;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionLogic;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.policy.service.SchoolSite;

/**
 * Grants what comes with a role in a school. A regular role, which Liferay would count everywhere,
 * counts in the school of whose Site the user is a member, and in no other; a site role counts on
 * the Site on which it is held. For everything else Liferay's own permissions decide, so that an
 * administrator can grant more. A guest is refused.
 */
public final class SchoolRolePermissionLogic implements PortletResourcePermissionLogic {

  /**
   * Makes the logic of one resource.
   *
   * @param actionIdsByRole the actions that come with a role, by the role's name
   */
  public SchoolRolePermissionLogic(
      GroupLocalService groupLocalService,
      RoleLocalService roleLocalService,
      Map<String, Set<String>> actionIdsByRole) {

    this.groupLocalService = groupLocalService;
    this.roleLocalService = roleLocalService;
    this.actionIdsByRole = Map.copyOf(actionIdsByRole);
  }

  @Override
  public Boolean contains(
      PermissionChecker permissionChecker, String name, Group group, String actionId) {

    if (!permissionChecker.isSignedIn()) {
      return false;
    }

    if (group == null) {
      return null;
    }

    try {
      return isGranted(permissionChecker, group, actionId) ? true : null;
    } catch (Exception exception) {
      LOG.error("Refused: the roles of the user could not be read", exception);

      return false;
    }
  }

  private boolean isGranted(PermissionChecker permissionChecker, Group group, String actionId)
      throws Exception {

    for (Map.Entry<String, Set<String>> entry : actionIdsByRole.entrySet()) {
      if (entry.getValue().contains(actionId)) {
        Role role = roleLocalService.fetchRole(group.getCompanyId(), entry.getKey());

        if ((role != null) && isHeld(permissionChecker, group, role)) {
          return true;
        }
      }
    }

    return false;
  }

  private boolean isHeld(PermissionChecker permissionChecker, Group group, Role role)
      throws Exception {

    if (role.getType() == RoleConstants.TYPE_SITE) {
      long[] roleIds =
          permissionChecker.getRoleIds(permissionChecker.getUserId(), group.getGroupId());

      return Arrays.stream(roleIds).anyMatch(roleId -> roleId == role.getRoleId());
    }

    UserBag userBag = permissionChecker.getUserBag();
    Group school = groupLocalService.fetchGroup(SchoolSite.groupId(group));

    return (school != null) && userBag.hasUserGroup(school) && userBag.hasRole(role);
  }

  private static final Log LOG = LogFactoryUtil.getLog(SchoolRolePermissionLogic.class);

  private final Map<String, Set<String>> actionIdsByRole;
  private final GroupLocalService groupLocalService;
  private final RoleLocalService roleLocalService;
}
