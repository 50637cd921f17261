/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the page of an incident, with what was typed when one of its forms comes back. */
@Component(service = IncidentPages.class)
public class IncidentPages {

  /** Gives the page, to who may read the file; that he does is recorded. */
  public IncidentDisplayContext create(PageRequest pageRequest) throws PortalException {
    IncidentFile file = incidentService.getIncidentFile(pageRequest.number("incidentId"));

    return new IncidentDisplayContext(
        file,
        new IncidentDisplay(
            file.getIncident(),
            groupLocalService
                .getGroup(file.getIncident().getGroupId())
                .getName(pageRequest.getLocale()),
            pageRequest.getMoments()),
        schoolPersonRights.namesPersons(pageRequest),
        new TypedStep(
            pageRequest.text("stepKind"),
            pageRequest.isTyped("stepDate")
                ? pageRequest.text("stepDate")
                : pageRequest.getToday().toString(),
            pageRequest.number("teacherUserId"),
            pageRequest.number("directorUserId"),
            pageRequest.text("note")),
        pageRequest.text("emailAddress"),
        pageRequest.getMoments());
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private IncidentService incidentService;

  @Reference private SchoolPersonRights schoolPersonRights;
}
