/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.web.internal.display.context.ImportDisplayContextFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows where a file is chosen, what was wrong with it, and what was imported earlier. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/import"
    },
    service = MVCRenderCommand.class)
public class ImportMVCRenderCommand extends BaseRosterMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest) throws PortalException {
    return importDisplayContextFactory.createImport(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/roster/import.jsp";
  }

  @Reference private ImportDisplayContextFactory importDisplayContextFactory;
}
