/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.web.internal.request.display.context.RequestForms;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows the form of a new request, or of one that is to be changed; also when it is only checked.
 */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/publication/edit_request"
    },
    service = MVCRenderCommand.class)
public class EditRequestMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return requestForms.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/publication/edit_request.jsp";
  }

  @Reference private RequestForms requestForms;
}
