/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.web.internal.display.context.RequestDetails;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks whether a request is really to be taken back. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/publication/withdraw_request"
    },
    service = MVCRenderCommand.class)
public class WithdrawRequestMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return requestDetails.create(pageRequest, PublicationPortletKeys.PUBLICATION);
  }

  @Override
  protected String getPath() {
    return "/publication/withdraw_request.jsp";
  }

  @Reference private RequestDetails requestDetails;
}
