/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.UserGroupRoleTable;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.List;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.group.SchoolDirectors;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.model.PublicationRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Knows who decides about a request: the directors of its school, and who stands in for them once
 * it has waited too long (D2).
 */
@Component(service = Reviewers.class)
public class Reviewers {

  /** Whether a user may decide about a request, or read it to decide. */
  public boolean reviews(PermissionChecker permissionChecker, PublicationRequest request) {
    return directs(permissionChecker, request.getSchoolGroupId())
        || ((request.getEscalatedDate() != null)
            && isDeputy(
                permissionChecker.getUserId(), request.getCompanyId(), request.getSchoolGroupId()));
  }

  /**
   * Whether a decision of a user counts that comes from the workflow: it gives the task to a deputy
   * only when the request waited too long.
   */
  boolean mayApprove(PermissionChecker permissionChecker, PublicationRequest request) {
    return directs(permissionChecker, request.getSchoolGroupId())
        || isDeputy(
            permissionChecker.getUserId(), request.getCompanyId(), request.getSchoolGroupId());
  }

  /** Whether a user decides about all requests of a school. */
  public boolean directs(PermissionChecker permissionChecker, long schoolGroupId) {
    return portletResourcePermission.contains(
        permissionChecker, schoolGroupId, PublicationActionKeys.REVIEW_REQUESTS);
  }

  /** Whether a user stands in for the director of a school. */
  public boolean isDeputy(long userId, long companyId, long schoolGroupId) {
    Role role = roleLocalService.fetchRole(companyId, SchoolRoleConstants.DIRECTOR_DELEGATE);

    return (role != null)
        && userGroupRoleLocalService.hasUserGroupRole(userId, schoolGroupId, role.getRoleId());
  }

  /** The directors of a school, by their keys, in one statement. */
  public List<Long> directorIds(long companyId, long schoolGroupId) {
    return schoolDirectors.userIds(companyId, schoolGroupId);
  }

  /** Who stands in for the directors of a school, by their keys, in one statement. */
  public List<Long> deputyIds(long companyId, long schoolGroupId) {
    Role role = roleLocalService.fetchRole(companyId, SchoolRoleConstants.DIRECTOR_DELEGATE);

    if (role == null) {
      return List.of();
    }

    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(UserGroupRoleTable.INSTANCE.userId)
            .from(UserGroupRoleTable.INSTANCE)
            .where(
                UserGroupRoleTable.INSTANCE
                    .roleId
                    .eq(role.getRoleId())
                    .and(UserGroupRoleTable.INSTANCE.groupId.eq(schoolGroupId))));
  }

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private RoleLocalService roleLocalService;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private UserGroupRoleLocalService userGroupRoleLocalService;

  @Reference private UserLocalService userLocalService;
}
