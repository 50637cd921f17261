/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.UserBag;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionLogic;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.service.SchoolSite;

/**
 * Lets those who run a school do their work in all groups of that school, and of no other: they
 * hold a regular role, which Liferay would count everywhere, so it counts here only for the school
 * whose Site they are a member of. For everyone else Liferay's own permissions decide.
 */
final class ClassGroupPermissionLogic implements PortletResourcePermissionLogic {

  ClassGroupPermissionLogic(
      GroupLocalService groupLocalService, RoleLocalService roleLocalService) {
    this.groupLocalService = groupLocalService;
    this.roleLocalService = roleLocalService;
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
      return isSchoolPermission(permissionChecker, group, actionId) ? true : null;
    } catch (Exception exception) {
      LOG.error("Refused: the roles of the user could not be read", exception);

      return false;
    }
  }

  private boolean isSchoolPermission(
      PermissionChecker permissionChecker, Group group, String actionId) throws Exception {

    UserBag userBag = permissionChecker.getUserBag();
    Group school = groupLocalService.fetchGroup(SchoolSite.groupId(group));

    if ((school == null) || !userBag.hasUserGroup(school)) {
      return false;
    }

    for (Map.Entry<String, Set<String>> entry : ACTIONS_BY_ROLE.entrySet()) {
      if (entry.getValue().contains(actionId)) {
        Role role = roleLocalService.fetchRole(group.getCompanyId(), entry.getKey());

        if ((role != null) && userBag.hasRole(role)) {
          return true;
        }
      }
    }

    return false;
  }

  private static final Map<String, Set<String>> ACTIONS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(
              ClassGroupActionKeys.ADD_CLASS_GROUP,
              ClassGroupActionKeys.ADD_POST,
              ClassGroupActionKeys.DELETE_POSTS,
              ClassGroupActionKeys.UPDATE_CLASS_GROUP,
              ClassGroupActionKeys.VIEW_POSTS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(ClassGroupActionKeys.ADD_CLASS_GROUP, ClassGroupActionKeys.UPDATE_CLASS_GROUP));

  private static final Log LOG = LogFactoryUtil.getLog(ClassGroupPermissionLogic.class);

  private final GroupLocalService groupLocalService;
  private final RoleLocalService roleLocalService;
}
