/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.ExternalMemberService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for somebody from outside, up to a day (A3). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/ask_external"
    },
    service = MVCActionCommand.class)
public class AskExternalMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    externalMemberService.addRequest(
        pageRequest.getGroupId(),
        pageRequest.text("emailAddress"),
        constant(ExternalPowers.class, pageRequest.text("powers")),
        pageRequest
            .day("lastDay")
            .map(lastDay -> pageRequest.startOf(lastDay.plusDays(1)))
            .orElse(null),
        pageRequest.text("reason"));

    return new Done("external-is-asked-for", "/members/requests", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/ask_external";
  }

  @Reference private ExternalMemberService externalMemberService;
}
