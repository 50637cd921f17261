/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipInvitationService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invites somebody by mail (A1, A5). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/invite"
    },
    service = MVCActionCommand.class)
public class InviteMemberMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipInvitationService.invite(
        pageRequest.getGroupId(),
        pageRequest.text("emailAddress"),
        constant(MemberRole.class, pageRequest.text("role")));

    return new Done("member-is-invited", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/invite";
  }

  @Reference private MembershipInvitationService membershipInvitationService;
}
