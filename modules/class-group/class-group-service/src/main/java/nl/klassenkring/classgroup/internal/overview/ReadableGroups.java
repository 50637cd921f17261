/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.overview;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.model.ResourcePermission;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.UserBag;
import com.liferay.portal.kernel.service.ResourcePermissionLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Arrays;
import java.util.List;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassGroupTable;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds all groups that somebody reads with a few statements, where asking the permission on each
 * group would take some for every group of a large school.
 */
@Component(service = ReadableGroups.class)
public class ReadableGroups {

  /** Gives the groups that a user reads by a role on their Site, or as the director. */
  List<ClassGroup> find(PermissionChecker permissionChecker) throws PortalException {
    Predicate bySiteRole =
        ClassGroupTable.INSTANCE.groupId.in(
            DSLQueryFactoryUtil.select(UserGroupRoleTable.INSTANCE.groupId)
                .from(UserGroupRoleTable.INSTANCE)
                .where(
                    UserGroupRoleTable.INSTANCE
                        .userId
                        .eq(permissionChecker.getUserId())
                        .and(
                            UserGroupRoleTable.INSTANCE.roleId.in(
                                readingRoleIds(permissionChecker.getCompanyId())))));
    Long[] ledSchools = ledSchools(permissionChecker);

    return classGroupLocalService.dslQuery(
        DSLQueryFactoryUtil.select(ClassGroupTable.INSTANCE)
            .from(ClassGroupTable.INSTANCE)
            .where(
                (ledSchools.length == 0)
                    ? bySiteRole
                    : Predicate.withParentheses(
                        bySiteRole.or(ClassGroupTable.INSTANCE.schoolGroupId.in(ledSchools)))));
  }

  /** The roles with which one reads the group on whose Site one has them. */
  private Long[] readingRoleIds(long companyId) {
    Long[] roleIds =
        resourcePermissionLocalService
            .getResourcePermissions(
                companyId,
                ClassGroupConstants.RESOURCE_NAME,
                ResourceConstants.SCOPE_GROUP_TEMPLATE,
                String.valueOf(GroupConstants.DEFAULT_PARENT_GROUP_ID))
            .stream()
            .filter(permission -> permission.hasActionId(ClassGroupActionKeys.VIEW_POSTS))
            .map(ResourcePermission::getRoleId)
            .toArray(Long[]::new);

    // A query for one of no roles is none that a database understands.
    return (roleIds.length == 0) ? new Long[] {0L} : roleIds;
  }

  private Long[] ledSchools(PermissionChecker permissionChecker) throws PortalException {
    Role director =
        roleLocalService.fetchRole(
            permissionChecker.getCompanyId(), SchoolRoleConstants.SCHOOL_DIRECTOR);
    UserBag userBag = userBag(permissionChecker);

    return (director != null) && userBag.hasRole(director)
        ? Arrays.stream(userBag.getUserGroupIds()).boxed().toArray(Long[]::new)
        : new Long[0];
  }

  private static UserBag userBag(PermissionChecker permissionChecker) throws PortalException {
    try {
      return permissionChecker.getUserBag();
    } catch (PortalException portalException) {
      throw portalException;
    } catch (Exception exception) {
      throw new PortalException("The roles of the user could not be read", exception);
    }
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ResourcePermissionLocalService resourcePermissionLocalService;

  @Reference private RoleLocalService roleLocalService;
}
