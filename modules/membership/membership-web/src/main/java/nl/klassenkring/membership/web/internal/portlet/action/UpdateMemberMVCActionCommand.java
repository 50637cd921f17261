/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a member something else (A1). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/update_member"
    },
    service = MVCActionCommand.class)
public class UpdateMemberMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.updateMember(
        pageRequest.getGroupId(),
        pageRequest.number("memberUserId"),
        constant(MemberRole.class, pageRequest.text("role")),
        pageRequest.text("reason"));

    return new Done("member-is-changed", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/view_member";
  }

  @Reference private MembershipService membershipService;
}
