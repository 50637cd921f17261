/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Returns to a group (A4). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.INVITATION,
      "mvc.command.name=/invitation/return"
    },
    service = MVCActionCommand.class)
public class ReturnToGroupMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.returnToGroup(pageRequest.number("groupId"));

    return new Done("group-is-returned-to", "/invitation/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/invitation/view";
  }

  @Reference private MembershipService membershipService;
}
