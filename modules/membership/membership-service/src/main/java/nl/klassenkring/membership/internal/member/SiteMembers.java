/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.membership.exception.MemberAccountException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes who is a member of a Site, and with which site roles. */
@Component(service = SiteMembers.class)
public class SiteMembers {

  /** Makes somebody a member of a group and its school, with these roles beside those he has. */
  public void join(ClassGroup classGroup, long userId, Collection<String> roleNames)
      throws PortalException {

    addGroupUser(classGroup.getSchoolGroupId(), userId);
    admit(classGroup, userId, roleNames);
  }

  /** Makes somebody a member of a group alone, which is no door to the rest of the school. */
  public void admit(ClassGroup classGroup, long userId, Collection<String> roleNames)
      throws PortalException {

    addGroupUser(classGroup.getGroupId(), userId);

    if (!roleNames.isEmpty()) {
      userGroupRoleLocalService.addUserGroupRoles(
          userId, classGroup.getGroupId(), roleIds(classGroup.getCompanyId(), roleNames));
    }
  }

  /** Gives a member just these roles. */
  public void setRoles(ClassGroup classGroup, long userId, Set<String> roleNames)
      throws PortalException {

    Set<String> superfluous = roleNames(userId, classGroup.getGroupId());

    superfluous.removeAll(roleNames);

    if (!superfluous.isEmpty()) {
      userGroupRoleLocalService.deleteUserGroupRoles(
          userId, classGroup.getGroupId(), roleIds(classGroup.getCompanyId(), superfluous));
    }

    join(classGroup, userId, roleNames);
  }

  /** Ends a membership, with all its roles. */
  public void remove(long groupId, long userId) throws PortalException {
    userLocalService.unsetGroupUsers(groupId, new long[] {userId}, new ServiceContext());
  }

  /** Gives the names of somebody's site roles in a group. */
  public Set<String> roleNames(long userId, long groupId) throws PortalException {
    Set<String> roleNames = new TreeSet<>();

    for (UserGroupRole userGroupRole :
        userGroupRoleLocalService.getUserGroupRoles(userId, groupId)) {

      roleNames.add(roleLocalService.getRole(userGroupRole.getRoleId()).getName());
    }

    return roleNames;
  }

  /**
   * Gives a member.
   *
   * @throws MemberAccountException if he is none
   */
  public User get(long groupId, long userId) throws PortalException {
    if (!userLocalService.hasGroupUser(groupId, userId)) {
      throw new MemberAccountException("User " + userId + " is no member of group " + groupId);
    }

    return userLocalService.getUser(userId);
  }

  /**
   * Gives who has a mail address as login.
   *
   * @throws MemberAccountException if nobody has, or his account is not active
   */
  public User getByAddress(long companyId, String emailAddress) throws PortalException {
    User user = userLocalService.fetchUserByEmailAddress(companyId, emailAddress.strip());

    if ((user == null) || !user.isActive() || user.isGuestUser()) {
      throw new MemberAccountException("Nobody has an account with this address");
    }

    return user;
  }

  private void addGroupUser(long groupId, long userId) {
    if (!userLocalService.hasGroupUser(groupId, userId)) {
      userLocalService.addGroupUser(groupId, userId);
    }
  }

  private long[] roleIds(long companyId, Collection<String> roleNames) throws PortalException {
    List<Long> roleIds = new ArrayList<>();

    for (String roleName : roleNames) {
      Role role = roleLocalService.getRole(companyId, roleName);

      roleIds.add(role.getRoleId());
    }

    return roleIds.stream().mapToLong(Long::longValue).toArray();
  }

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;

  @Reference private UserLocalService userLocalService;
}
