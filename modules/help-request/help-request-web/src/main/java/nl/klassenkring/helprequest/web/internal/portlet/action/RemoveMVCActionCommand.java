/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes somebody's place or offer away. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/remove"
    },
    service = MVCActionCommand.class)
public class RemoveMVCActionCommand extends BaseSlotMVCActionCommand {

  @Override
  protected String change(PageRequest pageRequest) throws PortalException {
    helpRequestService.remove(pageRequest.number("helpSlotId"), pageRequest.number("userId"));

    return "place-is-taken-away";
  }

  @Override
  protected String getNextCommand() {
    return "/help_request/assign";
  }

  @Reference private HelpRequestService helpRequestService;
}
