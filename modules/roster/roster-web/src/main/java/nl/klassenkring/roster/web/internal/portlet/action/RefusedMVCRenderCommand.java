/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Says that nothing was done, because the user may not do it or it is not there any more. */
@Component(
    property = {
      "javax.portlet.name=" + RosterPortletKeys.ROSTER,
      "mvc.command.name=/roster/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse) {
    return "/roster/no_access.jsp";
  }
}
