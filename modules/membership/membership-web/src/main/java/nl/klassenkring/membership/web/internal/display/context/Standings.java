/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipConstants;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks what a reader may do, to show him no more than that; the services ask again. */
@Component(service = Standings.class)
public class Standings {

  Standing of(PageRequest pageRequest) {
    return new Standing(
        may(pageRequest, MembershipActionKeys.MANAGE_PARENTS),
        may(pageRequest, MembershipActionKeys.MANAGE_MEMBERS),
        may(pageRequest, MembershipActionKeys.APPROVE_CARERS),
        may(pageRequest, MembershipActionKeys.ADMIT_EXTERNALS),
        may(pageRequest, MembershipActionKeys.REMOVE_FOR_MISUSE));
  }

  private boolean may(PageRequest pageRequest, String actionId) {
    return portletResourcePermission.contains(
        pageRequest.getPermissionChecker(), pageRequest.getGroupId(), actionId);
  }

  @Reference(target = "(resource.name=" + MembershipConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
