/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a place, or offers help where somebody decides. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/sign_up"
    },
    service = MVCActionCommand.class)
public class SignUpMVCActionCommand extends BaseSlotMVCActionCommand {

  @Override
  protected String change(PageRequest pageRequest) throws PortalException {
    long helpSlotId = pageRequest.number("helpSlotId");

    helpRequestService.signUp(helpSlotId);

    HelpRequest helpRequest =
        helpRequestService.getHelpRequest(
            helpRequestService.getHelpSlot(helpSlotId).getHelpRequestId());

    return helpRequest.getDecisionMode().equals(DecisionMode.FIRST_COME.key())
        ? "you-help"
        : "you-offered-to-help";
  }

  @Reference private HelpRequestService helpRequestService;
}
