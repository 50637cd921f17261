/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextFactory;
import java.util.Map;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.helprequest.web.internal.display.context.RequestFormValues;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks parents for help; a refused form comes back as typed, with the reason. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/edit_request"
    },
    service = MVCActionCommand.class)
public class EditHelpRequestMVCActionCommand extends BaseHelpMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    RequestFormValues values = RequestFormValues.typed(pageRequest);
    ServiceContext serviceContext =
        ServiceContextFactory.getInstance(
            HelpRequest.class.getName(), pageRequest.getPortletRequest());

    serviceContext.setUuid(values.getUuid());

    HelpRequest helpRequest =
        helpRequestService.addHelpRequest(values.toDraft(pageRequest.getGroupId()), serviceContext);

    return helpRequest.isPlaced()
        ? new Done(
            "request-is-placed",
            "/help_request/view_request",
            Map.of("helpRequestId", String.valueOf(helpRequest.getHelpRequestId())))
        : new Done("request-is-held", "/help_request/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/help_request/edit_request";
  }

  @Reference private HelpRequestService helpRequestService;
}
