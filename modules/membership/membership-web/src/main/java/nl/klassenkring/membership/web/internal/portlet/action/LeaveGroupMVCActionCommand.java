/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.util.Portal;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leaves the group (A4), and goes on to the page of the school from which one returns. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/leave"
    },
    service = MVCActionCommand.class)
public class LeaveGroupMVCActionCommand extends BaseMembershipMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    membershipService.leaveGroup(pageRequest.getGroupId());

    return new Done("group-is-left", address(pageRequest.getSchoolGroupId()));
  }

  @Override
  protected String getFormCommand() {
    return "/members/leave";
  }

  /** The page with the portlet for who left, or the first one of the school's Site. */
  private String address(long schoolGroupId) throws PortalException {
    Group school = groupLocalService.getGroup(schoolGroupId);
    Layout layout =
        layoutLocalService.fetchLayout(
            portal.getPlidFromPortletId(schoolGroupId, false, MembershipPortletKeys.INVITATION));

    return portal.getPathFriendlyURLPublic()
        + school.getFriendlyURL()
        + ((layout == null) ? "" : layout.getFriendlyURL());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private LayoutLocalService layoutLocalService;

  @Reference private MembershipService membershipService;

  @Reference private Portal portal;
}
