/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.util.Map;
import nl.klassenkring.policy.permission.PolicyRights;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the first page, for the privacy officer and for who runs the school. */
@Component(service = StartPage.class)
public class StartPage {

  /** Gives what the reader can do here; nothing for anybody else. */
  public StartDisplayContext create(PageRequest pageRequest) throws PortalException {
    PermissionChecker permissionChecker = pageRequest.getPermissionChecker();
    boolean officer = policyRights.isPrivacyOfficer(permissionChecker);
    boolean runsSchool = policyRights.runsSchool(permissionChecker, pageRequest.getGroupId());

    if (!officer && !runsSchool) {
      throw new PrincipalException("User neither sets the policy nor runs the school");
    }

    return new StartDisplayContext(
        officer ? documentPages.desk(pageRequest) : null,
        runsSchool
            ? deviationPages.ofSchool(pageRequest.getSchoolGroupId(), Map.of(), pageRequest)
            : null);
  }

  @Reference private DeviationPages deviationPages;

  @Reference private DocumentPages documentPages;

  @Reference private PolicyRights policyRights;
}
