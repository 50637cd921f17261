/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.moderation.constants.IncidentEventType;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.service.persistence.IncidentEventPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Writes down what happened to an incident, in the transaction in which it happens. */
@Component(service = IncidentRecord.class)
public class IncidentRecord {

  /** That somebody reported: not who (F4). */
  public void addReport(Incident incident, String recipientKind) {
    add(incident, IncidentEventType.REPORTED, 0, "", recipientKind);
  }

  /**
   * What somebody did.
   *
   * @param detail what tells it from others of its kind; empty for nothing
   */
  public void add(Incident incident, IncidentEventType type, User user, String detail) {
    add(incident, type, user.getUserId(), user.getFullName(), detail);
  }

  private void add(
      Incident incident, IncidentEventType type, long userId, String userName, String detail) {

    IncidentEvent event = incidentEventPersistence.create(counterLocalService.increment());

    event.setCompanyId(incident.getCompanyId());
    event.setUserId(userId);
    event.setUserName(userName);
    event.setCreateDate(Date.from(clock.instant()));
    event.setIncidentId(incident.getIncidentId());
    event.setEventType(type.name());
    event.setDetail(detail);

    incidentEventPersistence.update(event);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private IncidentEventPersistence incidentEventPersistence;
}
