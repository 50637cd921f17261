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

/** Sets whether parents see the names of other parents. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/show_parents"
    },
    service = MVCActionCommand.class)
public class ShowParentsMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.setShowingParents(
        pageRequest.getSchoolGroupId(), pageRequest.text("showing").equals("true"));

    return new Done("setting-is-kept", "/members/group", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/members/group";
  }

  @Reference private MembershipService membershipService;
}
