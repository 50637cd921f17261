/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.portlet.action.BasePublicationMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends that something is public; always with a reason (D2). */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "mvc.command.name=/desk/take_down"
    },
    service = MVCActionCommand.class)
public class TakeDownMVCActionCommand extends BasePublicationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    publicationRequestService.takeDownPublicationRequest(
        pageRequest.number("publicationRequestId"), pageRequest.text("reason"));

    return new Done("request-is-taken-down", "/desk/view_taken_down", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/desk/take_down";
  }

  @Reference private PublicationRequestService publicationRequestService;
}
