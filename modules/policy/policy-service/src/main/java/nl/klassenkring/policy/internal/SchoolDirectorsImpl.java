/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.Users_GroupsTable;
import com.liferay.portal.kernel.model.Users_RolesTable;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.List;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the directors among the users of Liferay. */
@Component(service = SchoolDirectors.class)
public class SchoolDirectorsImpl implements SchoolDirectors {

  @Override
  public List<Long> userIds(long companyId, long schoolGroupId) {
    Role role = roleLocalService.fetchRole(companyId, SchoolRoleConstants.SCHOOL_DIRECTOR);

    if (role == null) {
      return List.of();
    }

    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(Users_RolesTable.INSTANCE.userId)
            .from(Users_RolesTable.INSTANCE)
            .innerJoinON(
                Users_GroupsTable.INSTANCE,
                Users_GroupsTable.INSTANCE.userId.eq(Users_RolesTable.INSTANCE.userId))
            .where(
                Users_RolesTable.INSTANCE
                    .roleId
                    .eq(role.getRoleId())
                    .and(Users_GroupsTable.INSTANCE.groupId.eq(schoolGroupId))));
  }

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserLocalService userLocalService;
}
