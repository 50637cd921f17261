/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.web.internal.desk.display.context.Desks;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the part of the desk that its reader begins with. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "mvc.command.name=/",
      "mvc.command.name=/desk/view"
    },
    service = MVCRenderCommand.class)
public class ViewDeskMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return desks.first(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/desk/view.jsp";
  }

  @Reference private Desks desks;
}
