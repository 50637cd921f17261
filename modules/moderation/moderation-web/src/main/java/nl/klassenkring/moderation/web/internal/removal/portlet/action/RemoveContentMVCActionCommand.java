/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.removal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.incident.RemovalRequest;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.moderation.web.internal.content.ContentRefs;
import nl.klassenkring.moderation.web.internal.portlet.action.BaseModerationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes something for a rule, with a hard copy in its file (F1, F2). */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "javax.portlet.name=" + ModerationPortletKeys.REPORT,
      "mvc.command.name=/remove"
    },
    service = MVCActionCommand.class)
public class RemoveContentMVCActionCommand extends BaseModerationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    incidentService.removeContent(
        new RemovalRequest(
            ContentRefs.of(pageRequest), pageRequest.text("ruleId"), pageRequest.text("note")));

    return new Done("content-is-removed", "/", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/remove";
  }

  @Reference private IncidentService incidentService;
}
