/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.IncidentService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.PageSizePreference;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.portlet.SiteNames;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the desk: of each incident what tells it from others, and nothing of its file. */
@Component(service = IncidentLists.class)
public class IncidentLists {

  /** How many rows a page has as long as nobody set it. */
  public static final int UNSET_PAGE_SIZE = 20;

  /** Gives what somebody has to act on. */
  public IncidentListDisplayContext open(PageRequest pageRequest) throws PortalException {
    return create(pageRequest, true, "/incidents/view");
  }

  /** Gives what is closed. */
  public IncidentListDisplayContext closed(PageRequest pageRequest) throws PortalException {
    return create(pageRequest, false, "/incidents/view_closed");
  }

  private IncidentListDisplayContext create(PageRequest pageRequest, boolean open, String command)
      throws PortalException {

    long schoolGroupId = pageRequest.getSchoolGroupId();
    Pages pages =
        pageRequest.pages(
            incidentService.getIncidentsCount(schoolGroupId, open),
            PageSizePreference.of(pageRequest.getPortletRequest(), UNSET_PAGE_SIZE),
            Map.of("mvcRenderCommandName", command));
    List<Incident> incidents =
        incidentService.getIncidents(schoolGroupId, open, pages.getStart(), pages.getEnd());
    Map<Long, String> groupNames =
        SiteNames.of(
            incidents.stream().map(Incident::getGroupId).collect(Collectors.toSet()),
            pageRequest.getLocale(),
            groupLocalService);

    return new IncidentListDisplayContext(
        incidents.stream()
            .map(
                incident ->
                    new IncidentDisplay(
                        incident,
                        groupNames.getOrDefault(incident.getGroupId(), ""),
                        pageRequest.getMoments()))
            .collect(Collectors.toList()),
        pages,
        open,
        schoolPersonRights.namesPersons(pageRequest));
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private IncidentService incidentService;

  @Reference private SchoolPersonRights schoolPersonRights;
}
