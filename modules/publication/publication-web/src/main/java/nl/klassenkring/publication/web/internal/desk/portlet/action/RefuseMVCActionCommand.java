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

/** Says no to a request, or asks its author for changes; always with a reason (D2). */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "mvc.command.name=/desk/refuse"
    },
    service = MVCActionCommand.class)
public class RefuseMVCActionCommand extends BasePublicationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    boolean changes = Boolean.parseBoolean(pageRequest.text("changes"));

    publicationRequestService.refusePublicationRequest(
        pageRequest.number("publicationRequestIds"), changes, pageRequest.text("reason"));

    return changes
        ? new Done("changes-are-requested", "/desk/view_waiting", Map.of())
        : new Done("request-is-rejected", "/desk/view_waiting", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/desk/view_waiting";
  }

  @Reference private PublicationRequestService publicationRequestService;
}
