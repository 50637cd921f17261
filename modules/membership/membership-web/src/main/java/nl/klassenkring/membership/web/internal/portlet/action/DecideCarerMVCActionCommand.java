/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.ExceptionalCarerService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides about a close carer, or ends it (A2). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/decide_carer"
    },
    service = MVCActionCommand.class)
public class DecideCarerMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    long exceptionalCarerId = pageRequest.number("exceptionalCarerId");
    String reason = pageRequest.text("reason");

    switch (pageRequest.text("decision")) {
      case "allow":
        exceptionalCarerService.approve(exceptionalCarerId, reason);
        break;
      case "refuse":
        exceptionalCarerService.refuse(exceptionalCarerId, reason);
        break;
      default:
        exceptionalCarerService.end(exceptionalCarerId, reason);
    }

    return new Done("decision-is-kept", "/members/requests", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/requests";
  }

  @Reference private ExceptionalCarerService exceptionalCarerService;
}
