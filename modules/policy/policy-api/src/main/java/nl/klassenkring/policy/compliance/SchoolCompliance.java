/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.compliance;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.time.Instant;
import java.util.List;

/** How the groups of a school keep to the agreements (B9, B10). An OSGi service. */
public interface SchoolCompliance {

  /**
   * All groups of the school for its director, and for a teacher the groups that he teaches. In a
   * constant number of statements, whatever the number of groups.
   *
   * @param groupId the Site of the school or of one of its class groups
   * @param moment of which the windows of the agreements are counted
   * @param from the first moment of which the results of the rules count
   * @param until the first that no longer does
   * @return the groups, in no particular order
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if the user neither directs
   *     the school nor teaches one of its groups
   */
  List<GroupCompliance> of(
      PermissionChecker permissionChecker,
      long groupId,
      Instant moment,
      Instant from,
      Instant until)
      throws PortalException;
}
