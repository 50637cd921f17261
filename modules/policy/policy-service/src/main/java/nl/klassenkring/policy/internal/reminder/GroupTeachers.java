/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.model.UserTable;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the active teachers of groups. */
@Component(service = GroupTeachers.class)
public class GroupTeachers {

  /** The teachers by the Site of the group, in two statements. */
  Map<Long, List<User>> of(long companyId, Collection<Long> groupIds) {
    Role role = roleLocalService.fetchRole(companyId, SchoolRoleConstants.TEACHER);

    if ((role == null) || groupIds.isEmpty()) {
      return Map.of();
    }

    List<Object[]> rows =
        userLocalService.dslQuery(
            DSLQueryFactoryUtil.selectDistinct(HOLDER.groupId, HOLDER.userId)
                .from(HOLDER)
                .where(
                    HOLDER
                        .roleId
                        .eq(role.getRoleId())
                        .and(HOLDER.groupId.in(groupIds.toArray(new Long[0])))));
    Map<Long, User> users = users(rows);
    Map<Long, List<User>> teachers = new HashMap<>();

    for (Object[] row : rows) {
      if (users.containsKey(row[1])) {
        teachers.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(users.get(row[1]));
      }
    }

    return teachers;
  }

  private Map<Long, User> users(List<Object[]> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }

    List<User> users =
        userLocalService.dslQuery(
            DSLQueryFactoryUtil.select(UserTable.INSTANCE)
                .from(UserTable.INSTANCE)
                .where(
                    UserTable.INSTANCE
                        .userId
                        .in(rows.stream().map(row -> (Long) row[1]).toArray(Long[]::new))
                        .and(UserTable.INSTANCE.status.eq(WorkflowConstants.STATUS_APPROVED))));

    return users.stream().collect(Collectors.toMap(User::getUserId, Function.identity()));
  }

  private static final UserGroupRoleTable HOLDER = UserGroupRoleTable.INSTANCE;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserLocalService userLocalService;
}
