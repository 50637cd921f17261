/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.compliance;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the groups of a school that somebody teaches. */
@Component(service = TaughtGroups.class)
public class TaughtGroups {

  /** The Sites of which the user is a member as a teacher; none for who is no teacher there. */
  Set<Long> of(PermissionChecker permissionChecker, Group school) throws PortalException {
    Role role = roleLocalService.fetchRole(school.getCompanyId(), SchoolRoleConstants.TEACHER);

    if (!permissionChecker.isSignedIn() || (role == null)) {
      return Set.of();
    }

    Set<Long> asTeacher =
        userGroupRoleLocalService.getUserGroupRoles(permissionChecker.getUserId()).stream()
            .filter(held -> held.getRoleId() == role.getRoleId())
            .map(UserGroupRole::getGroupId)
            .collect(Collectors.toSet());

    return groups(permissionChecker).stream()
        .filter(group -> SchoolSite.groupId(group) == school.getGroupId())
        .map(Group::getGroupId)
        .filter(asTeacher::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Collection<Group> groups(PermissionChecker permissionChecker)
      throws PortalException {

    try {
      return permissionChecker.getUserBag().getUserGroups();
    } catch (Exception exception) {
      throw new PortalException("The groups of the user cannot be read", exception);
    }
  }

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;
}
