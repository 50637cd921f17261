/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
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
public class AddInvitationMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    long pupilId = ParamUtil.getLong(actionRequest, "pupilId");
    long guardianId = ParamUtil.getLong(actionRequest, "guardianId");

    try {
      String code = guardianService.inviteGuardian(guardianId, pupilId);

      SessionMessages.add(actionRequest, RosterWebKeys.INVITATION_CODE, code);

      RosterRedirect.toInvitation(actionRequest, actionResponse, pupilId, guardianId);
    } catch (InvitationCodeException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);

      actionResponse.getRenderParameters().setValue("mvcRenderCommandName", "/roster/view_pupil");
    } catch (NoSuchModelException | PrincipalException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);

      actionResponse.getRenderParameters().setValue("mvcRenderCommandName", "/roster/refused");
    }
  }

  @Reference private GuardianService guardianService;
}
