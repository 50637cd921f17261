/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.helprequest.web.internal.revision.RevisionFormValues;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what a request asks; a refused form comes back as typed, with the reason. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/change_slots"
    },
    service = MVCActionCommand.class)
public class ChangeSlotsMVCActionCommand extends BaseSlotMVCActionCommand {

  @Override
  protected String change(PageRequest pageRequest) throws PortalException {
    helpRequestService.changeHelpSlots(RevisionFormValues.typed(pageRequest).toChange());

    return "tasks-are-changed";
  }

  @Override
  protected String getFormCommand() {
    return "/help_request/change_slots";
  }

  @Reference private HelpRequestService helpRequestService;
}
