/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.exportimport.kernel.staging.permission.StagingPermission;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import nl.klassenkring.embedded.StandsInFor;

/** Staging is off, so it has no say: {@code null} leaves the decision to the permission checker. */
@StandsInFor("com.liferay.exportimport.service")
public final class InactiveStagingPermission implements StagingPermission {

  @Override
  public Boolean hasPermission(
      PermissionChecker permissionChecker,
      Group group,
      String className,
      long classPK,
      String portletId,
      String actionId) {
    return null;
  }

  @Override
  public Boolean hasPermission(
      PermissionChecker permissionChecker,
      long groupId,
      String className,
      long classPK,
      String portletId,
      String actionId) {
    return null;
  }
}
