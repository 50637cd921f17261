/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupGroupRole;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.OrganizationLocalServiceUtil;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.util.comparator.UserScreenNameComparator;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.InstanceRow;

/**
 * The users behind roles. A role of a Site counts on the Site of the instance; for who may do a
 * task on that very Site only, for who is told on the Sites above it, too. That is Kaleo's rule.
 */
final class People {

  private People() {}

  /** The active users who may take a task that is given to these. */
  static Set<User> whoMayTake(Collection<Assignee> assignees, InstanceRow instance)
      throws PortalException {
    Set<User> users = noUsers();
    for (Assignee assignee : assignees) {
      users.addAll(users(assignee, takingSites(instance)));
    }
    return users;
  }

  /** The active users who are told something that is for these. */
  static Set<User> whoAreTold(Collection<Assignee> assignees, InstanceRow instance)
      throws PortalException {
    Set<User> users = noUsers();
    for (Assignee assignee : assignees) {
      users.addAll(users(assignee, tellingSites(instance)));
    }
    return users;
  }

  private static Set<User> noUsers() {
    return new TreeSet<>(new UserScreenNameComparator(true));
  }

  private static List<User> users(Assignee assignee, List<Long> groupIds) throws PortalException {
    List<User> users = new ArrayList<>();
    if (assignee.roleId() == 0) {
      users.add(UserLocalServiceUtil.fetchUser(assignee.userId()));
    } else {
      Role role = RoleLocalServiceUtil.getRole(assignee.roleId());
      if (role.getType() == RoleConstants.TYPE_REGULAR) {
        users.addAll(
            UserLocalServiceUtil.getInheritedRoleUsers(
                role.getRoleId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS, null));
      } else {
        for (long groupId : groupIds) {
          users.addAll(usersOn(groupId, role));
        }
      }
    }
    users.removeIf(user -> user == null || !user.isActive());
    return users;
  }

  private static List<User> usersOn(long groupId, Role role) throws PortalException {
    if (role.getName().equals(RoleConstants.SITE_MEMBER)) {
      return UserLocalServiceUtil.getGroupUsers(groupId, WorkflowConstants.STATUS_APPROVED, null);
    }
    List<User> users = new ArrayList<>();
    for (UserGroupRole held :
        UserGroupRoleLocalServiceUtil.getUserGroupRolesByGroupAndRole(groupId, role.getRoleId())) {
      users.add(UserLocalServiceUtil.fetchUser(held.getUserId()));
    }
    for (UserGroupGroupRole held :
        UserGroupGroupRoleLocalServiceUtil.getUserGroupGroupRolesByGroupAndRole(
            groupId, role.getRoleId())) {
      users.addAll(UserLocalServiceUtil.getUserGroupUsers(held.getUserGroupId()));
    }
    return users;
  }

  private static List<Long> takingSites(InstanceRow instance) throws PortalException {
    List<Long> groupIds = new ArrayList<>();
    groupIds.add(instance.groupId());
    Group group = GroupLocalServiceUtil.fetchGroup(instance.groupId());
    if (group != null && group.isOrganization()) {
      addAncestors(group.getOrganizationId(), groupIds);
    }
    return groupIds;
  }

  private static List<Long> tellingSites(InstanceRow instance) throws PortalException {
    List<Long> groupIds = takingSites(instance);
    Group group = GroupLocalServiceUtil.fetchGroup(instance.groupId());
    if (group != null && group.isSite()) {
      for (Group ancestor : group.getAncestors()) {
        groupIds.add(ancestor.getGroupId());
      }
    }
    return groupIds;
  }

  private static void addAncestors(long organizationId, List<Long> groupIds)
      throws PortalException {
    for (Organization ancestor :
        OrganizationLocalServiceUtil.getOrganization(organizationId).getAncestors()) {
      groupIds.add(ancestor.getGroupId());
    }
  }
}
