/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does not take over a place that is offered. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/decline_swap"
    },
    service = MVCActionCommand.class)
public class DeclineSwapMVCActionCommand extends BaseSlotMVCActionCommand {

  @Override
  protected String change(PageRequest pageRequest) throws PortalException {
    helpRequestService.declineSwap(pageRequest.number("helpSwapId"));

    return "swap-is-declined";
  }

  @Reference private HelpRequestService helpRequestService;
}
