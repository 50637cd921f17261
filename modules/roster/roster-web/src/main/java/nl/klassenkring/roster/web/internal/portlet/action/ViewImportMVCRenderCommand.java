/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.web.internal.display.context.ImportDisplayContextFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what an import would do, to be confirmed or dropped. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/view_import"
    },
    service = MVCRenderCommand.class)
public class ViewImportMVCRenderCommand extends BaseRosterMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest) throws PortalException {
    return importDisplayContextFactory.createPlan(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/roster/view_import.jsp";
  }

  @Reference private ImportDisplayContextFactory importDisplayContextFactory;
}
