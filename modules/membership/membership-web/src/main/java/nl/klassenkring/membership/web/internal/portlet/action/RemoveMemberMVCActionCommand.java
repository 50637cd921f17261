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

/** Ends a membership, with the reason (A1, A8). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/remove_member"
    },
    service = MVCActionCommand.class)
public class RemoveMemberMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.removeMember(
        pageRequest.getGroupId(),
        pageRequest.number("memberUserId"),
        pageRequest.text("reason"),
        pageRequest.text("misuse").equals("true"));

    return new Done("member-is-removed", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/view_member";
  }

  @Reference private MembershipService membershipService;
}
