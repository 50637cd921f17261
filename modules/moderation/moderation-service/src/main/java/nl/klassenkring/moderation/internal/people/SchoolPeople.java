/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.people;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows who has a role in a school; only who can sign in. */
@Component(service = SchoolPeople.class)
public class SchoolPeople {

  /** The directors of a school. */
  public List<PersonName> directors(long schoolGroupId) throws PortalException {
    Group school = groupLocalService.getGroup(schoolGroupId);

    return users(schoolDirectors.userIds(school.getCompanyId(), schoolGroupId));
  }

  /** The teachers of a class group. */
  public List<PersonName> teachers(long groupId) throws PortalException {
    return inGroup(groupId, SchoolRoleConstants.TEACHER);
  }

  /** The class parents of a class group. */
  public List<PersonName> classParents(long groupId) throws PortalException {
    return inGroup(groupId, SchoolRoleConstants.CLASS_PARENT);
  }

  /** Who runs a class group: its teachers and class parents. */
  public List<PersonName> groupLeaders(long groupId) throws PortalException {
    return inGroup(groupId, SchoolRoleConstants.TEACHER, SchoolRoleConstants.CLASS_PARENT);
  }

  /** Those of these users who can sign in. */
  public List<PersonName> users(Collection<Long> userIds) {
    return userIds.isEmpty()
        ? List.of()
        : find(UserTable.INSTANCE.userId.in(userIds.toArray(new Long[0])));
  }

  /** Those of these users who can sign in, as Liferay knows them. */
  public List<User> accounts(Collection<Long> userIds) {
    return userIds.isEmpty()
        ? List.of()
        : accounts(UserTable.INSTANCE.userId.in(userIds.toArray(new Long[0])));
  }

  private List<PersonName> inGroup(long groupId, String... roleNames) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);
    Long[] roleIds =
        Arrays.stream(roleNames)
            .map(name -> roleLocalService.fetchRole(group.getCompanyId(), name))
            .filter(Objects::nonNull)
            .map(Role::getRoleId)
            .toArray(Long[]::new);

    if (roleIds.length == 0) {
      return List.of();
    }

    return find(
        UserTable.INSTANCE.userId.in(
            DSLQueryFactoryUtil.select(UserGroupRoleTable.INSTANCE.userId)
                .from(UserGroupRoleTable.INSTANCE)
                .where(
                    UserGroupRoleTable.INSTANCE
                        .groupId
                        .eq(groupId)
                        .and(UserGroupRoleTable.INSTANCE.roleId.in(roleIds)))));
  }

  private List<PersonName> find(Predicate predicate) {
    return accounts(predicate).stream()
        .map(user -> new PersonName(user.getUserId(), user.getFullName()))
        .collect(Collectors.toList());
  }

  private List<User> accounts(Predicate predicate) {
    UserTable table = UserTable.INSTANCE;

    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.select(table)
            .from(table)
            .where(predicate.and(table.status.eq(WorkflowConstants.STATUS_APPROVED)))
            .orderBy(table.lastName.ascending(), table.userId.ascending()));
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private UserLocalService userLocalService;
}
