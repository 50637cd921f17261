/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.web.internal.display.context.PupilsDisplayContextFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the pupils of the school or of the class group. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/",
      "mvc.command.name=/roster/view"
    },
    service = MVCRenderCommand.class)
public class ViewMVCRenderCommand extends BaseRosterMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest) throws PortalException {
    return pupilsDisplayContextFactory.createList(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/roster/view.jsp";
  }

  @Reference private PupilsDisplayContextFactory pupilsDisplayContextFactory;
}
