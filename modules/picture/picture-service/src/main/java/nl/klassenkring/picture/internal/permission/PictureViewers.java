/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.permission;

import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Arrays;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps pictures from externals whom the director let read posts only (A3). */
@Component(service = PictureViewers.class)
public class PictureViewers {

  /** Tells whether who reads the posts of a group sees their pictures, too. */
  public boolean includes(PermissionChecker permissionChecker, long groupId) {
    long[] roleIds = permissionChecker.getRoleIds(permissionChecker.getUserId(), groupId);

    return !isAmong(roleIds, permissionChecker, SchoolRoleConstants.EXTERNAL)
        || isAmong(roleIds, permissionChecker, SchoolRoleConstants.EXTERNAL_PICTURES);
  }

  private boolean isAmong(long[] roleIds, PermissionChecker permissionChecker, String name) {
    Role role = roleLocalService.fetchRole(permissionChecker.getCompanyId(), name);

    return (role != null) && Arrays.stream(roleIds).anyMatch(id -> id == role.getRoleId());
  }

  @Reference private RoleLocalService roleLocalService;
}
