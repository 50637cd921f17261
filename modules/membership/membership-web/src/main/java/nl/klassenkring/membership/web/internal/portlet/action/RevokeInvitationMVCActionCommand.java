/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipInvitationService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a code useless. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/revoke_invitation"
    },
    service = MVCActionCommand.class)
public class RevokeInvitationMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipInvitationService.revoke(pageRequest.number("membershipInvitationId"));

    return new Done("invitation-is-revoked", "/members/requests", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/requests";
  }

  @Reference private MembershipInvitationService membershipInvitationService;
}
