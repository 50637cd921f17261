/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.engine.GroupRole;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds what a user is in a class group: his site roles there, given to him or to a user group of
 * his, and school director if he has that role and is a member of the school's Site.
 */
@Component(service = GroupRoleLookup.class)
public class GroupRoleLookup {

  private static final Map<String, GroupRole> SITE_ROLES =
      Map.of(
          SchoolRoleConstants.TEACHER, GroupRole.TEACHER,
          SchoolRoleConstants.CLASS_PARENT, GroupRole.CLASS_PARENT,
          SchoolRoleConstants.PARENT, GroupRole.PARENT,
          SchoolRoleConstants.EXTERNAL, GroupRole.EXTERNAL,
          SchoolRoleConstants.DIRECTOR_DELEGATE, GroupRole.DIRECTOR_DELEGATE);

  @Reference private RoleLocalService roleLocalService;
  @Reference private UserLocalService userLocalService;

  Set<GroupRole> rolesOf(long userId, Group group, Group school) throws PortalException {
    Set<GroupRole> groupRoles = EnumSet.noneOf(GroupRole.class);

    Stream.concat(
            roleLocalService.getUserGroupRoles(userId, group.getGroupId()).stream(),
            roleLocalService.getUserGroupGroupRoles(userId, group.getGroupId()).stream())
        .filter(role -> role.getType() == RoleConstants.TYPE_SITE)
        .map(Role::getName)
        .filter(SITE_ROLES::containsKey)
        .map(SITE_ROLES::get)
        .forEach(groupRoles::add);

    if (isDirector(userId, school)) {
      groupRoles.add(GroupRole.SCHOOL_DIRECTOR);
    }

    return groupRoles;
  }

  private boolean isDirector(long userId, Group school) throws PortalException {
    return roleLocalService.hasUserRole(
            userId, school.getCompanyId(), SchoolRoleConstants.SCHOOL_DIRECTOR, true)
        && userLocalService.hasGroupUser(school.getGroupId(), userId);
  }
}
