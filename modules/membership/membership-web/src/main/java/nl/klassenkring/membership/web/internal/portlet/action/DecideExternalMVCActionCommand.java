/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.ExternalMemberService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides about somebody from outside, or ends it (A3). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/decide_external"
    },
    service = MVCActionCommand.class)
public class DecideExternalMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    long externalMemberId = pageRequest.number("externalMemberId");
    String reason = pageRequest.text("reason");

    switch (pageRequest.text("decision")) {
      case "allow":
        externalMemberService.admit(externalMemberId, reason);
        break;
      case "refuse":
        externalMemberService.refuse(externalMemberId, reason);
        break;
      default:
        externalMemberService.end(externalMemberId, reason);
    }

    return new Done("decision-is-kept", "/members/requests", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/requests";
  }

  @Reference private ExternalMemberService externalMemberService;
}
