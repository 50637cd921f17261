/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextFactory;
import java.util.Map;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Refusal;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.exception.PublicationContentException;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.portlet.action.BasePublicationMVCActionCommand;
import nl.klassenkring.publication.web.internal.portlet.action.RefusedRequestException;
import nl.klassenkring.publication.web.internal.request.display.context.RequestFormValues;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the director to make something public, or asks again after changes (D2, D3). */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/publication/edit_request"
    },
    service = MVCActionCommand.class)
public class EditRequestMVCActionCommand extends BasePublicationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    RequestFormValues values = RequestFormValues.typed(pageRequest.getPortletRequest());
    PublicationRequest request = send(values, pageRequest);

    return new Done(
        "request-is-sent",
        "/publication/view_request",
        Map.of("publicationRequestId", String.valueOf(request.getPublicationRequestId())));
  }

  @Override
  protected String getFormCommand() {
    return "/publication/edit_request";
  }

  private PublicationRequest send(RequestFormValues values, PageRequest pageRequest)
      throws PortalException {

    PublicationDraft draft = values.toDraft(pageRequest);

    try {
      if (values.getPublicationRequestId() > 0) {
        return publicationRequestService.resubmitPublicationRequest(
            values.getPublicationRequestId(), draft);
      }

      ServiceContext serviceContext =
          ServiceContextFactory.getInstance(
              PublicationRequest.class.getName(), pageRequest.getPortletRequest());

      serviceContext.setUuid(values.getUuid());

      return publicationRequestService.addPublicationRequest(draft, serviceContext);
    } catch (PublicationContentException publicationContentException) {
      throw new RefusedRequestException(Refusal.of("refused-content"));
    }
  }

  @Reference private PublicationRequestService publicationRequestService;
}
