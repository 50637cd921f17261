/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.constants.IncidentState;
import nl.klassenkring.moderation.internal.content.ModeratedContent;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.service.persistence.IncidentPersistence;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Opens incidents: of one content there is one open at most, which a unique index holds also for
 * two people at the same moment.
 */
@Component(service = IncidentOpener.class)
public class IncidentOpener {

  /** Gives the incident that is open about something, or null. */
  public Incident fetchOpen(ModeratedContent content) {
    return incidentPersistence.fetchByOpenKey(content.ref().toString());
  }

  /** Gives the incident that is open about something; opened by a report if there is none. */
  public Incident openForReport(ModeratedContent content) throws PortalException {
    Incident incident = fetchOpen(content);

    return (incident == null) ? add(content, 0, "") : incident;
  }

  /** Gives the incident that is open about something; opened by a user if there is none. */
  public Incident openFor(ModeratedContent content, User user) throws PortalException {
    Incident incident = fetchOpen(content);

    if (incident == null) {
      incident = add(content, user.getUserId(), user.getFullName());
      incidentRecord.add(incident, IncidentEventType.OPENED, user, "");
    }

    return incident;
  }

  private Incident add(ModeratedContent content, long userId, String userName)
      throws PortalException {

    Group group = groupLocalService.getGroup(content.groupId());
    Date now = Date.from(clock.instant());
    Incident incident = incidentPersistence.create(counterLocalService.increment());

    incident.setGroupId(content.groupId());
    incident.setCompanyId(group.getCompanyId());
    incident.setUserId(userId);
    incident.setUserName(userName);
    incident.setCreateDate(now);
    incident.setModifiedDate(now);
    incident.setSchoolGroupId(SchoolSite.groupId(group));
    incident.setContentKind(content.ref().getKind().name());
    incident.setContentId(content.ref().getId());
    incident.setClassPostId(content.classPostId());
    incident.setOpenKey(content.ref().toString());
    incident.setSubjectUserId(content.authorUserId());
    incident.setSubjectUserName(content.authorName());
    incident.setContentTitle(content.title());
    incident.setContentText(content.text());
    incident.setIncidentState(IncidentState.OPEN.name());
    incident.setRuleId("");

    return incidentPersistence.update(incident);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private IncidentPersistence incidentPersistence;

  @Reference private IncidentRecord incidentRecord;
}
