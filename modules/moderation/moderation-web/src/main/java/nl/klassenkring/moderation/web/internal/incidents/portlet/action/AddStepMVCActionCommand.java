/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.moderation.constants.IncidentStepKind;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.exception.IncidentStepDateException;
import nl.klassenkring.moderation.exception.IncidentStepNoteException;
import nl.klassenkring.moderation.incident.StepRequest;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.moderation.web.internal.content.FormChoices;
import nl.klassenkring.moderation.web.internal.portlet.action.BaseModerationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down what was done about an incident (F3). */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/incidents/add_step"
    },
    service = MVCActionCommand.class)
public class AddStepMVCActionCommand extends BaseModerationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    long incidentId = pageRequest.number("incidentId");

    incidentService.addIncidentStep(
        incidentId,
        new StepRequest(
            FormChoices.of(IncidentStepKind.values(), pageRequest.text("stepKind"))
                .orElseThrow(() -> new IncidentStepNoteException("No kind of step chosen")),
            pageRequest.startOf(
                pageRequest
                    .day("stepDate")
                    .orElseThrow(() -> new IncidentStepDateException("No day"))),
            pageRequest.number("teacherUserId"),
            pageRequest.number("directorUserId"),
            pageRequest.text("note")));

    return new Done(
        "step-is-added",
        "/incidents/view_incident",
        Map.of("incidentId", String.valueOf(incidentId)));
  }

  @Override
  protected String getFormCommand() {
    return "/incidents/view_incident";
  }

  @Reference private IncidentService incidentService;
}
