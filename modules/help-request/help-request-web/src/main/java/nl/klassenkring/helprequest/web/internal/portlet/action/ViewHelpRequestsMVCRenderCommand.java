/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.web.internal.display.context.SlotLists;
import nl.klassenkring.policy.portlet.BaseSettablePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what is asked in the group: one's own places on top, then what is still open. */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/",
      "mvc.command.name=/help_request/view"
    },
    service = MVCRenderCommand.class)
public class ViewHelpRequestsMVCRenderCommand extends BaseSettablePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return slotLists.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/help_request/view.jsp";
  }

  @Reference private SlotLists slotLists;
}
