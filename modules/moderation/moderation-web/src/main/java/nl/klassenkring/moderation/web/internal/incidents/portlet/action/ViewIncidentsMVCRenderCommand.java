/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.web.internal.incidents.display.context.IncidentLists;
import nl.klassenkring.policy.portlet.BaseSettablePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what somebody has to act on, what waits longest first. */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/",
      "mvc.command.name=/incidents/view"
    },
    service = MVCRenderCommand.class)
public class ViewIncidentsMVCRenderCommand extends BaseSettablePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return incidentLists.open(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/incidents/view.jsp";
  }

  @Reference private IncidentLists incidentLists;
}
