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

/** Gives the group another name (A5). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/rename"
    },
    service = MVCActionCommand.class)
public class RenameGroupMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.renameGroup(pageRequest.getGroupId(), pageRequest.text("name"));

    return new Done("group-is-renamed", "/members/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/group";
  }

  @Reference private MembershipService membershipService;
}
