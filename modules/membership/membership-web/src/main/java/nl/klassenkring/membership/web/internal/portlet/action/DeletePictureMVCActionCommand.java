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

/** Takes the picture of the group away (A5). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/delete_picture"
    },
    service = MVCActionCommand.class)
public class DeletePictureMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.deletePicture(pageRequest.getGroupId());

    return new Done("picture-is-removed", "/members/group", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/group";
  }

  @Reference private MembershipService membershipService;
}
