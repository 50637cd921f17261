/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import com.liferay.petra.sql.dsl.DSLFunctionFactoryUtil;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.GroupByStep;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.model.Users_GroupsTable;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.klassenkring.membership.constants.MemberRole;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the members of a group, page by page, from Liferay's tables. */
@Component(service = MemberList.class)
public class MemberList {

  private static final int MOST_WORDS = 8;

  /** Gives a page of the members with one of the roles; with no roles named, of all members. */
  public List<User> users(
      long companyId, long groupId, Set<MemberRole> roles, String words, int start, int end) {

    return userLocalService.dslQuery(
        from(
                DSLQueryFactoryUtil.select(UserTable.INSTANCE),
                predicate(companyId, groupId, roles, words))
            .orderBy(
                UserTable.INSTANCE.lastName.ascending(),
                UserTable.INSTANCE.firstName.ascending(),
                UserTable.INSTANCE.userId.ascending())
            .limit(start, end));
  }

  /** Counts them. */
  public int count(long companyId, long groupId, Set<MemberRole> roles, String words) {
    return userLocalService.dslQueryCount(
        from(DSLQueryFactoryUtil.count(), predicate(companyId, groupId, roles, words)));
  }

  /** Gives what users are in a group, in one statement; who has no role is not in it. */
  public Map<Long, Set<MemberRole>> roles(long companyId, long groupId, Collection<Long> userIds) {

    Map<Long, Set<MemberRole>> roles = new HashMap<>();

    if (userIds.isEmpty()) {
      return roles;
    }

    Map<Long, MemberRole> byRoleId = rolesById(companyId, EnumSet.allOf(MemberRole.class));
    List<Object[]> rows =
        userGroupRoleLocalService.dslQuery(
            DSLQueryFactoryUtil.select(
                    UserGroupRoleTable.INSTANCE.userId, UserGroupRoleTable.INSTANCE.roleId)
                .from(UserGroupRoleTable.INSTANCE)
                .where(
                    UserGroupRoleTable.INSTANCE
                        .groupId
                        .eq(groupId)
                        .and(UserGroupRoleTable.INSTANCE.userId.in(userIds.toArray(new Long[0])))));

    for (Object[] row : rows) {
      MemberRole role = byRoleId.get((Long) row[1]);

      if (role != null) {
        roles.computeIfAbsent((Long) row[0], key -> EnumSet.noneOf(MemberRole.class)).add(role);
      }
    }

    return roles;
  }

  /** Gives the keys of all members with a role, in one statement. */
  public List<Long> userIds(long companyId, long groupId, MemberRole role) {
    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(UserGroupRoleTable.INSTANCE.userId)
            .from(UserGroupRoleTable.INSTANCE)
            .where(withRole(companyId, groupId, EnumSet.of(role))));
  }

  /** Gives the keys of the members with a role of some groups, in one statement. */
  public Map<Long, Set<Long>> userIdsByGroup(
      long companyId, Collection<Long> groupIds, MemberRole role) {

    Map<Long, Set<Long>> userIds = new HashMap<>();
    List<Object[]> rows =
        userGroupRoleLocalService.dslQuery(
            DSLQueryFactoryUtil.select(
                    UserGroupRoleTable.INSTANCE.groupId, UserGroupRoleTable.INSTANCE.userId)
                .from(UserGroupRoleTable.INSTANCE)
                .where(
                    UserGroupRoleTable.INSTANCE
                        .groupId
                        .in(groupIds.toArray(new Long[0]))
                        .and(hasRole(companyId, EnumSet.of(role)))));

    for (Object[] row : rows) {
      userIds.computeIfAbsent((Long) row[0], key -> new TreeSet<>()).add((Long) row[1]);
    }

    return userIds;
  }

  /** Gives the keys of the members of a group who have no role in it, in one statement. */
  public List<Long> userIdsWithoutRole(long companyId, long groupId) {
    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.select(Users_GroupsTable.INSTANCE.userId)
            .from(Users_GroupsTable.INSTANCE)
            .where(
                Users_GroupsTable.INSTANCE
                    .groupId
                    .eq(groupId)
                    .and(
                        Users_GroupsTable.INSTANCE.userId.notIn(
                            DSLQueryFactoryUtil.select(UserGroupRoleTable.INSTANCE.userId)
                                .from(UserGroupRoleTable.INSTANCE)
                                .where(
                                    withRole(
                                        companyId, groupId, EnumSet.allOf(MemberRole.class)))))));
  }

  /** Gives the names of users, by their keys, in one statement. */
  public Map<Long, String> names(Collection<Set<Long>> userIds) {
    Map<Long, String> names = new TreeMap<>();
    Long[] ids = userIds.stream().flatMap(Set::stream).distinct().toArray(Long[]::new);

    if (ids.length == 0) {
      return names;
    }

    List<User> users =
        userLocalService.dslQuery(
            DSLQueryFactoryUtil.select(UserTable.INSTANCE)
                .from(UserTable.INSTANCE)
                .where(
                    UserTable.INSTANCE
                        .userId
                        .in(ids)
                        .and(UserTable.INSTANCE.status.eq(WorkflowConstants.STATUS_APPROVED))));

    users.forEach(user -> names.put(user.getUserId(), user.getFullName()));

    return names;
  }

  private static GroupByStep from(FromStep fromStep, Predicate predicate) {
    return fromStep
        .from(UserTable.INSTANCE)
        .innerJoinON(
            Users_GroupsTable.INSTANCE,
            Users_GroupsTable.INSTANCE.userId.eq(UserTable.INSTANCE.userId))
        .where(predicate);
  }

  private Predicate predicate(long companyId, long groupId, Set<MemberRole> roles, String words) {

    Predicate predicate =
        Users_GroupsTable.INSTANCE
            .groupId
            .eq(groupId)
            .and(UserTable.INSTANCE.status.eq(WorkflowConstants.STATUS_APPROVED));

    if (!roles.isEmpty()) {
      predicate =
          predicate.and(
              UserTable.INSTANCE.userId.in(
                  DSLQueryFactoryUtil.select(UserGroupRoleTable.INSTANCE.userId)
                      .from(UserGroupRoleTable.INSTANCE)
                      .where(withRole(companyId, groupId, roles))));
    }

    for (String word : words.replaceAll("[%_\\\\]", " ").strip().split("\\s+", MOST_WORDS)) {
      if (!word.isEmpty()) {
        predicate = predicate.and(named("%" + word.toLowerCase(Locale.ROOT) + "%"));
      }
    }

    return predicate;
  }

  private static Predicate named(String pattern) {
    return DSLFunctionFactoryUtil.lower(UserTable.INSTANCE.firstName)
        .like(pattern)
        .or(DSLFunctionFactoryUtil.lower(UserTable.INSTANCE.middleName).like(pattern))
        .or(DSLFunctionFactoryUtil.lower(UserTable.INSTANCE.lastName).like(pattern))
        .withParentheses();
  }

  private Predicate withRole(long companyId, long groupId, Set<MemberRole> roles) {
    return UserGroupRoleTable.INSTANCE.groupId.eq(groupId).and(hasRole(companyId, roles));
  }

  private Predicate hasRole(long companyId, Set<MemberRole> roles) {
    return UserGroupRoleTable.INSTANCE.roleId.in(
        rolesById(companyId, roles).keySet().toArray(new Long[0]));
  }

  private Map<Long, MemberRole> rolesById(long companyId, Set<MemberRole> roles) {
    Map<Long, MemberRole> byId = new HashMap<>();

    for (MemberRole memberRole : roles) {
      Role role = roleLocalService.fetchRole(companyId, memberRole.roleName());

      if (role != null) {
        byId.put(role.getRoleId(), memberRole);
      }
    }

    return byId;
  }

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;

  @Reference private UserLocalService userLocalService;
}
