/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.service.GuardianService;
import nl.klassenkring.roster.web.internal.constants.RosterWebKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes an invitation code useless. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/revoke_invitation"
    },
    service = MVCActionCommand.class)
public class RevokeInvitationMVCActionCommand extends BaseRosterMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    guardianService.revokeInvitation(ParamUtil.getLong(actionRequest, "guardianInvitationId"));

    SessionMessages.add(actionRequest, RosterWebKeys.INVITATION_REVOKED);

    RosterRedirect.toPupil(
        actionRequest, actionResponse, ParamUtil.getLong(actionRequest, "pupilId"));
  }

  @Reference private GuardianService guardianService;
}
