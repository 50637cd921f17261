/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.helprequest.web.internal.swap.SwapChoice;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers one's place to another parent, as a gift or for another place. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/propose_swap"
    },
    service = MVCActionCommand.class)
public class ProposeSwapMVCActionCommand extends BaseSlotMVCActionCommand {

  @Override
  protected String change(PageRequest pageRequest) throws PortalException {
    SwapChoice choice = SwapChoice.parse(pageRequest.text("choice"));

    helpRequestService.proposeSwap(
        pageRequest.number("helpSlotId"), choice.userId(), choice.helpSlotId());

    return "swap-is-proposed";
  }

  @Override
  protected String getFormCommand() {
    return "/help_request/swap";
  }

  @Reference private HelpRequestService helpRequestService;
}
