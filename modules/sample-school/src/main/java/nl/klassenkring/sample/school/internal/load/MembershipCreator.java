/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SamplePerson;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives people their roles and makes them members of their Sites, many at a time. */
@Component(service = MembershipCreator.class)
public class MembershipCreator {

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;

  @Reference private UserLocalService userLocalService;

  /** Adds what is missing; what is there, stays as it is. */
  void create(SampleFoundation foundation, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    addRegularRoles(foundation, users);

    for (Map.Entry<String, Group> site : sites.entrySet()) {
      addMembers(foundation, users, site.getKey(), site.getValue());
    }
  }

  private void addRegularRoles(SampleFoundation foundation, Map<String, User> users)
      throws PortalException {

    Map<String, List<User>> usersByRole =
        usersByRole(foundation.people(), users, SamplePerson::roles);

    for (Map.Entry<String, List<User>> entry : usersByRole.entrySet()) {
      userLocalService.addRoleUsers(
          roleId(entry.getValue().get(0).getCompanyId(), entry.getKey()), ids(entry.getValue()));
    }
  }

  private void addMembers(
      SampleFoundation foundation, Map<String, User> users, String site, Group group)
      throws PortalException {

    List<SamplePerson> members = new ArrayList<>();
    for (SamplePerson person : foundation.people()) {
      if (person.memberships().containsKey(site)) {
        members.add(person);
      }
    }
    addGroupUsers(group, members, users);

    Map<String, List<User>> usersByRole =
        usersByRole(members, users, member -> member.memberships().get(site));

    for (Map.Entry<String, List<User>> entry : usersByRole.entrySet()) {
      userGroupRoleLocalService.addUserGroupRoles(
          ids(entry.getValue()), group.getGroupId(), roleId(group.getCompanyId(), entry.getKey()));
    }
  }

  private void addGroupUsers(Group group, List<SamplePerson> members, Map<String, User> users)
      throws PortalException {

    List<User> missing = new ArrayList<>();
    for (SamplePerson member : members) {
      User user = users.get(member.login());
      if (!userLocalService.hasGroupUser(group.getGroupId(), user.getUserId())) {
        missing.add(user);
      }
    }
    if (!missing.isEmpty()) {
      userLocalService.addGroupUsers(group.getGroupId(), ids(missing));
    }
  }

  private long roleId(long companyId, String name) throws PortalException {
    return roleLocalService.getRole(companyId, name).getRoleId();
  }

  private static Map<String, List<User>> usersByRole(
      Collection<SamplePerson> people,
      Map<String, User> users,
      Function<SamplePerson, Collection<String>> roles) {

    Map<String, List<User>> usersByRole = new TreeMap<>();
    for (SamplePerson person : people) {
      for (String role : roles.apply(person)) {
        usersByRole.computeIfAbsent(role, key -> new ArrayList<>()).add(users.get(person.login()));
      }
    }
    return usersByRole;
  }

  private static long[] ids(List<User> users) {
    return users.stream().mapToLong(User::getUserId).toArray();
  }
}
