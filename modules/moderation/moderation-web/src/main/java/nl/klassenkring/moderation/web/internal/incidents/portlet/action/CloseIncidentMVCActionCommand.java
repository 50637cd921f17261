/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.moderation.web.internal.portlet.action.BaseModerationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes an incident. */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/incidents/close"
    },
    service = MVCActionCommand.class)
public class CloseIncidentMVCActionCommand extends BaseModerationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    incidentService.closeIncident(
        pageRequest.number("incidentId"), Boolean.parseBoolean(pageRequest.text("misuse")));

    return new Done("incident-is-closed", "/incidents/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/incidents/view_incident";
  }

  @Reference private IncidentService incidentService;
}
