/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.web.internal.display.context.RequestForms;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form in which help is asked, also when only a row is added or it is checked. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/edit_request"
    },
    service = MVCRenderCommand.class)
public class EditHelpRequestMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return requestForms.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/help_request/edit_request.jsp";
  }

  @Reference private RequestForms requestForms;
}
