/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.people;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRole;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.util.StringUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.helprequest.constants.HelpRequestConstants;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.request.Helper;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows who helps in a group, and who decides there. */
@Component(service = HelpPeople.class)
public class HelpPeople {

  /** Gives whom it concerns when a place is free: the author, the teachers, the class parents. */
  public Collection<Long> deciderIds(HelpRequest helpRequest) {
    Set<Long> userIds = new TreeSet<>();

    for (Role role :
        roles(
            helpRequest.getCompanyId(),
            SchoolRoleConstants.TEACHER,
            SchoolRoleConstants.CLASS_PARENT)) {

      for (UserGroupRole userGroupRole :
          userGroupRoleLocalService.getUserGroupRolesByGroupAndRole(
              helpRequest.getGroupId(), role.getRoleId())) {

        userIds.add(userGroupRole.getUserId());
      }
    }

    userIds.add(helpRequest.getUserId());

    return userIds;
  }

  /**
   * Gives a page of the parents of a group by name.
   *
   * @param name a part of it; empty for all
   * @param exceptUserId who is left out
   */
  public List<Helper> helpers(
      long companyId, long groupId, String name, long exceptUserId, int start, int end) {

    List<User> users =
        userLocalService.dslQuery(
            DSLQueryFactoryUtil.select(USER)
                .from(USER)
                .where(isHelper(companyId, groupId, name, exceptUserId))
                .orderBy(
                    USER.lastName.ascending(), USER.firstName.ascending(), USER.userId.ascending())
                .limit(start, end));

    return users.stream()
        .map(user -> new Helper(user.getUserId(), user.getFullName()))
        .collect(Collectors.toUnmodifiableList());
  }

  /** Whether somebody may do an action of help requests in a group, whoever asks. */
  public boolean may(long userId, long groupId, String actionId) throws PortalException {
    User user = userLocalService.fetchUser(userId);

    return (user != null)
        && user.isActive()
        && portletResourcePermission.contains(
            PermissionCheckerFactoryUtil.create(user), groupId, actionId);
  }

  private Predicate isHelper(long companyId, long groupId, String name, long exceptUserId) {
    Long[] roleIds =
        roles(companyId, SchoolRoleConstants.CLASS_PARENT, SchoolRoleConstants.PARENT).stream()
            .map(Role::getRoleId)
            .toArray(Long[]::new);
    Predicate predicate =
        USER.userId
            .neq(exceptUserId)
            .and(USER.status.eq(WorkflowConstants.STATUS_APPROVED))
            .and(
                USER.userId.in(
                    DSLQueryFactoryUtil.select(HELD.userId)
                        .from(HELD)
                        .where(HELD.groupId.eq(groupId).and(HELD.roleId.in(roleIds)))));

    for (String part :
        StringUtil.split(WILDCARDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "), ' ')) {
      if (!part.isEmpty()) {
        String pattern = "%" + part + "%";

        predicate =
            predicate.and(
                DSLFunctionFactoryUtil.lower(USER.firstName)
                    .like(pattern)
                    .or(DSLFunctionFactoryUtil.lower(USER.lastName).like(pattern))
                    .withParentheses());
      }
    }

    return predicate;
  }

  private List<Role> roles(long companyId, String... names) {
    return Stream.of(names)
        .map(name -> roleLocalService.fetchRole(companyId, name))
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }

  private static final UserGroupRoleTable HELD = UserGroupRoleTable.INSTANCE;

  private static final UserTable USER = UserTable.INSTANCE;

  private static final Pattern WILDCARDS = Pattern.compile("[\\s%_]+");

  @Reference(target = "(resource.name=" + HelpRequestConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;

  @Reference private UserLocalService userLocalService;
}
