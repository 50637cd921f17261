/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.UserBag;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows which tasks are the current user's. */
@Component(service = TaskAudiences.class)
public class TaskAudiences {

  public TaskAudience of(PermissionChecker permissionChecker) throws PortalException {
    if (!permissionChecker.isSignedIn()) {
      return new TaskAudience(NOBODY, Set.of(), Set.of());
    }

    UserBag userBag = userBag(permissionChecker);
    Set<Long> memberGroupIds =
        userBag.getUserGroups().stream().map(Group::getGroupId).collect(Collectors.toSet());

    return new TaskAudience(
        permissionChecker.getUserId(),
        teacherGroupIds(permissionChecker, memberGroupIds),
        isDirector(permissionChecker, userBag) ? memberGroupIds : Set.of());
  }

  private static UserBag userBag(PermissionChecker permissionChecker) throws PortalException {
    try {
      return permissionChecker.getUserBag();
    } catch (PortalException portalException) {
      throw portalException;
    } catch (Exception exception) {
      throw new PortalException(exception);
    }
  }

  private Set<Long> teacherGroupIds(PermissionChecker permissionChecker, Set<Long> memberGroupIds) {

    Role role =
        roleLocalService.fetchRole(permissionChecker.getCompanyId(), SchoolRoleConstants.TEACHER);

    return (role == null)
        ? Set.of()
        : userGroupRoleLocalService.getUserGroupRoles(permissionChecker.getUserId()).stream()
            .filter(userGroupRole -> userGroupRole.getRoleId() == role.getRoleId())
            .map(UserGroupRole::getGroupId)
            .filter(memberGroupIds::contains)
            .collect(Collectors.toSet());
  }

  private boolean isDirector(PermissionChecker permissionChecker, UserBag userBag) {
    Role role =
        roleLocalService.fetchRole(
            permissionChecker.getCompanyId(), SchoolRoleConstants.SCHOOL_DIRECTOR);

    return (role != null) && userBag.hasRole(role);
  }

  /** No task is assigned to this key; 0 stands for tasks that are assigned to a role alone. */
  private static final long NOBODY = -1;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;
}
