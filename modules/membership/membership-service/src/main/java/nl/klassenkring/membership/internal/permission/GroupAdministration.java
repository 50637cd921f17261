/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipConstants;
import nl.klassenkring.membership.internal.decision.Administers;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows whom somebody administers in a group. */
@Component(service = GroupAdministration.class)
public class GroupAdministration {

  /** Asks the permissions on the Site of the group. */
  public Administers of(PermissionChecker permissionChecker, long groupId) {
    if (may(permissionChecker, groupId, MembershipActionKeys.MANAGE_MEMBERS)) {
      return Administers.EVERYBODY;
    }

    return may(permissionChecker, groupId, MembershipActionKeys.MANAGE_PARENTS)
        ? Administers.PARENTS
        : Administers.NOBODY;
  }

  /** Tells whether somebody may do something on the Site of a group. */
  public boolean may(PermissionChecker permissionChecker, long groupId, String actionId) {
    return portletResourcePermission.contains(permissionChecker, groupId, actionId);
  }

  /** Refuses who may not do something on the Site of a group. */
  public void check(PermissionChecker permissionChecker, long groupId, String actionId)
      throws PortalException {

    portletResourcePermission.check(permissionChecker, groupId, actionId);
  }

  /** Refuses, for a rule that the permissions alone do not tell. */
  public PrincipalException refusal(
      PermissionChecker permissionChecker, long groupId, String actionId) {

    return new PrincipalException.MustHavePermission(
        permissionChecker, Group.class.getName(), groupId, actionId);
  }

  /**
   * Tells whether the current user may not change how a group presents itself (A5). What happens
   * without a user, as at an upgrade, is nobody's doing.
   */
  public boolean isForbiddenToPresent(long groupId) {
    PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();

    return (permissionChecker != null)
        && (classGroupLocalService.fetchClassGroupByGroupId(groupId) != null)
        && (of(permissionChecker, groupId) == Administers.NOBODY);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(target = "(resource.name=" + MembershipConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
