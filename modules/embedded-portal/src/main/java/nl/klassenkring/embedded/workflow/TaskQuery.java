/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.model.UserGroupGroupRole;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.embedded.workflow.store.Conditions;

/** Conditions on tasks. */
final class TaskQuery {

  private static final String ASSIGNED =
      "exists (select 1 from EP_WorkflowAssignee a where a.taskId = t.taskId and (%s))";

  private TaskQuery() {}

  static Conditions of(long companyId, Boolean completed) {
    return new Conditions().is("i.companyId", companyId).isSet("t.completionDate", completed);
  }

  /** Only tasks that are given to this user himself. */
  static Conditions toUser(Conditions conditions, long userId) {
    return conditions.and(ASSIGNED.formatted("a.userId = ?"), userId);
  }

  /** Only tasks that are given to everybody with this role. */
  static Conditions toRole(Conditions conditions, long roleId) {
    return conditions.and(ASSIGNED.formatted("a.roleId = ?"), roleId);
  }

  /**
   * Only tasks that are given to a role of the user; one of a Site counts for instances of that
   * very Site.
   */
  static Conditions toRolesOf(Conditions conditions, long userId) throws PortalException {
    User user = UserLocalServiceUtil.getUser(userId);
    List<String> alternatives = new ArrayList<>();
    List<Object> arguments = new ArrayList<>();
    for (Role role : RoleLocalServiceUtil.getUserRelatedRoles(userId, user.getGroups())) {
      alternatives.add("a.roleId = ?");
      arguments.add(role.getRoleId());
    }
    for (SiteRole siteRole : siteRoles(user)) {
      alternatives.add("a.roleId = ? and i.groupId = ?");
      arguments.add(siteRole.roleId());
      arguments.add(siteRole.groupId());
    }
    return alternatives.isEmpty()
        ? conditions.and("1 = 0")
        : conditions.and(
            ASSIGNED.formatted(String.join(" or ", alternatives)), arguments.toArray());
  }

  private static List<SiteRole> siteRoles(User user) throws PortalException {
    List<SiteRole> roles = new ArrayList<>();
    for (UserGroupRole held : UserGroupRoleLocalServiceUtil.getUserGroupRoles(user.getUserId())) {
      roles.add(new SiteRole(held.getGroupId(), held.getRoleId()));
    }
    for (UserGroup userGroup : user.getUserGroups()) {
      for (UserGroupGroupRole held :
          UserGroupGroupRoleLocalServiceUtil.getUserGroupGroupRoles(userGroup.getUserGroupId())) {
        roles.add(new SiteRole(held.getGroupId(), held.getRoleId()));
      }
    }
    Role member = RoleLocalServiceUtil.getRole(user.getCompanyId(), RoleConstants.SITE_MEMBER);
    for (Group group : user.getGroups()) {
      roles.add(new SiteRole(group.getGroupId(), member.getRoleId()));
    }
    return roles;
  }

  private record SiteRole(long groupId, long roleId) {}
}
