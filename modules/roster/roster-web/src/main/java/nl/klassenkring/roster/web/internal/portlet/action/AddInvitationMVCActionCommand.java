/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.web.internal.constants.RosterWebKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an invitation code for a guardian, and shows it once. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/add_invitation"
    },
    service = MVCActionCommand.class)
public class AddInvitationMVCActionCommand extends BaseRosterMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    long pupilId = ParamUtil.getLong(actionRequest, "pupilId");
    long guardianId = ParamUtil.getLong(actionRequest, "guardianId");

    try {
      String code = guardianService.inviteGuardian(guardianId, pupilId);

      SessionMessages.add(actionRequest, RosterWebKeys.INVITATION_CODE, code);

      RosterRedirect.toInvitation(actionRequest, actionResponse, pupilId, guardianId);
    } catch (InvitationCodeException exception) {
      refuse(actionRequest, actionResponse, exception, "/roster/view_pupil");
    }
  }

  @Reference private GuardianService guardianService;
}
