/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.web.internal.display.context.PupilDisplayContextFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a pupil with its guardians and groups. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/view_pupil"
    },
    service = MVCRenderCommand.class)
public class ViewPupilMVCRenderCommand extends BaseRosterMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest) throws PortalException {
    return pupilDisplayContextFactory.createPupil(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/roster/view_pupil.jsp";
  }

  @Reference private PupilDisplayContextFactory pupilDisplayContextFactory;
}
