/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import nl.klassenkring.policy.permission.PolicyRights;

/** Who may change the settings of a portlet: the director and the administrator of the school. */
final class SettingsRights {

  private SettingsRights() {}

  static void check(PolicyRights policyRights, PageRequest pageRequest) throws PortalException {
    if (!policyRights.runsSchool(pageRequest.getPermissionChecker(), pageRequest.getGroupId())) {
      throw new PrincipalException("Only who runs the school may change the settings");
    }
  }
}
