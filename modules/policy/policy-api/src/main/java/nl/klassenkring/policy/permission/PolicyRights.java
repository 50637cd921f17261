/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;

/**
 * Tells a page what it can offer a reader about the agreements (G1). What he may do is the
 * services' say. An OSGi service.
 */
public interface PolicyRights {

  /** Whether the user is the privacy officer of the foundation. */
  boolean isPrivacyOfficer(PermissionChecker permissionChecker) throws PortalException;

  /**
   * Whether the user is director or administrator of a school.
   *
   * @param groupId the Site of the school or of one of its class groups
   */
  boolean runsSchool(PermissionChecker permissionChecker, long groupId) throws PortalException;
}
