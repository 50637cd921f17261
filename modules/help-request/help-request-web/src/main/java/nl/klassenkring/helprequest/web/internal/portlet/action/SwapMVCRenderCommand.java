/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.web.internal.display.context.SwapPages;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows to whom one's place can be offered. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/help_request/swap"
    },
    service = MVCRenderCommand.class)
public class SwapMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return swapPages.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/help_request/swap.jsp";
  }

  @Reference private SwapPages swapPages;
}
