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

/** Adds somebody with an account in the school (A5). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/add"
    },
    service = MVCActionCommand.class)
public class AddMemberMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.addMember(
        pageRequest.getGroupId(),
        pageRequest.text("emailAddress"),
        constant(MemberRole.class, pageRequest.text("role")),
        pageRequest.text("reason"));

    return new Done("member-is-added", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/add";
  }

  @Reference private MembershipService membershipService;
}
