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

/** Asks for a close carer (A2). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/ask_carer"
    },
    service = MVCActionCommand.class)
public class AskCarerMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    exceptionalCarerService.addRequest(
        pageRequest.getGroupId(),
        pageRequest.text("emailAddress"),
        pageRequest.number("pupilId"),
        pageRequest.text("reason"));

    return new Done("carer-is-asked-for", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/ask_carer";
  }

  @Reference private ExceptionalCarerService exceptionalCarerService;
}
