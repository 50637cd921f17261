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

/** Makes the user a member by a code. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.INVITATION,
      "mvc.command.name=/invitation/redeem"
    },
    service = MVCActionCommand.class)
public class RedeemInvitationMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipInvitationService.redeem(pageRequest.getSchoolGroupId(), pageRequest.text("code"));

    return new Done("code-is-redeemed", "/invitation/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/invitation/view";
  }

  @Reference private MembershipInvitationService membershipInvitationService;
}
