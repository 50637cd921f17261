/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.model.RoleTable;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.notification.recipient.GroupReader;
import nl.klassenkring.notification.recipient.GroupReaders;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has a role in a class group reads it. */
@Component(service = GroupReaders.class)
public class RoleGroupReaders implements GroupReaders {

  @Override
  public List<Long> getUserIds(Collection<Long> groupIds, long afterUserId, int count) {
    return userGroupRoleLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(HOLDER.userId)
            .from(HOLDER)
            .innerJoinON(ROLE, ROLE.roleId.eq(HOLDER.roleId))
            .where(isIn(groupIds).and(HOLDER.userId.gt(afterUserId)))
            .orderBy(HOLDER.userId.ascending())
            .limit(0, count));
  }

  @Override
  public List<GroupReader> getReaders(Collection<Long> groupIds, Collection<Long> userIds) {
    List<Object[]> rows =
        userGroupRoleLocalService.dslQuery(
            DSLQueryFactoryUtil.selectDistinct(HOLDER.groupId, HOLDER.userId)
                .from(HOLDER)
                .innerJoinON(ROLE, ROLE.roleId.eq(HOLDER.roleId))
                .where(isIn(groupIds).and(HOLDER.userId.in(userIds.toArray(new Long[0])))));

    return rows.stream()
        .map(row -> new GroupReader((Long) row[0], (Long) row[1], true))
        .collect(Collectors.toList());
  }

  private static Predicate isIn(Collection<Long> groupIds) {
    return HOLDER.groupId.in(groupIds.toArray(new Long[0])).and(ROLE.name.in(ROLE_NAMES));
  }

  private static final UserGroupRoleTable HOLDER = UserGroupRoleTable.INSTANCE;

  private static final RoleTable ROLE = RoleTable.INSTANCE;

  private static final String[] ROLE_NAMES = {
    SchoolRoleConstants.TEACHER,
    SchoolRoleConstants.CLASS_PARENT,
    SchoolRoleConstants.PARENT,
    SchoolRoleConstants.EXTERNAL
  };

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;
}
