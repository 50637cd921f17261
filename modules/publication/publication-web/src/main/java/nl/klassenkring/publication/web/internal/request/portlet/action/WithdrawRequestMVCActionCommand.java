/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.portlet.action.BasePublicationMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a request back. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/publication/withdraw_request"
    },
    service = MVCActionCommand.class)
public class WithdrawRequestMVCActionCommand extends BasePublicationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    long publicationRequestId = pageRequest.number("publicationRequestId");

    publicationRequestService.withdrawPublicationRequest(publicationRequestId);

    return new Done(
        "request-is-withdrawn",
        "/publication/view_request",
        Map.of("publicationRequestId", String.valueOf(publicationRequestId)));
  }

  @Override
  protected String getFormCommand() {
    return "/publication/view_request";
  }

  @Reference private PublicationRequestService publicationRequestService;
}
