/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.agreement;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;

/** What a school agreed about posts, for people to read (G2). An OSGi service. */
public interface SchoolAgreements {

  /**
   * The values that hold at a school now.
   *
   * @param groupId the Site of the school or of one of its class groups
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the user is neither a
   *     member of one of the school's Sites nor the privacy officer
   */
  AgreedValues of(PermissionChecker permissionChecker, long groupId) throws PortalException;
}
