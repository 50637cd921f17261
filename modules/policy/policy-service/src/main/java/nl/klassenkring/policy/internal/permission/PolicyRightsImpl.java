/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import nl.klassenkring.policy.permission.PolicyRights;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks what the services ask. */
@Component(service = PolicyRights.class)
public class PolicyRightsImpl implements PolicyRights {

  @Override
  public boolean isPrivacyOfficer(PermissionChecker permissionChecker) throws PortalException {
    return passes(() -> governanceRoles.checkPrivacyOfficer(permissionChecker));
  }

  @Override
  public boolean runsSchool(PermissionChecker permissionChecker, long groupId)
      throws PortalException {

    return passes(
        () -> governanceRoles.checkRunsSchool(permissionChecker, schools.schoolOf(groupId)));
  }

  private static boolean passes(Check check) throws PortalException {
    try {
      check.run();

      return true;
    } catch (PrincipalException principalException) {
      return false;
    }
  }

  /** One of the checks of {@link GovernanceRoles}. */
  private interface Check {

    void run() throws PortalException;
  }

  @Reference private GovernanceRoles governanceRoles;

  @Reference private Schools schools;
}
