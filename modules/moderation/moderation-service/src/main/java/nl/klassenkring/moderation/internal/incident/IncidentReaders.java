/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.moderation.content.PersonName;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentReader;
import nl.klassenkring.moderation.service.persistence.IncidentReaderPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps who reads the file of an incident, and for whom each report was meant. */
@Component(service = IncidentReaders.class)
public class IncidentReaders {

  /** Lets somebody for whom a report is meant read the file, and know whose report it is. */
  public void addRecipient(Incident incident, long contentReportId, PersonName person) {
    IncidentReader reader = create(incident, contentReportId, person);

    reader.setUserId(0);
    reader.setUserName("");

    incidentReaderPersistence.update(reader);
  }

  /**
   * Lets somebody read the file whom a director names.
   *
   * @return whether he could not before
   */
  public boolean add(Incident incident, PersonName person, User director) {
    if (incidentReaderPersistence.countByI_C_R(incident.getIncidentId(), 0, person.getUserId())
        > 0) {

      return false;
    }

    IncidentReader reader = create(incident, 0, person);

    reader.setUserId(director.getUserId());
    reader.setUserName(director.getFullName());

    incidentReaderPersistence.update(reader);

    return true;
  }

  /** Ends that somebody reads the file whom a director named; null if he was not. */
  public IncidentReader remove(Incident incident, long readerUserId) {
    IncidentReader reader =
        incidentReaderPersistence.fetchByI_C_R_First(
            incident.getIncidentId(), 0, readerUserId, null);

    return (reader == null) ? null : incidentReaderPersistence.remove(reader);
  }

  private IncidentReader create(Incident incident, long contentReportId, PersonName person) {
    IncidentReader reader = incidentReaderPersistence.create(counterLocalService.increment());

    reader.setCompanyId(incident.getCompanyId());
    reader.setCreateDate(Date.from(clock.instant()));
    reader.setIncidentId(incident.getIncidentId());
    reader.setContentReportId(contentReportId);
    reader.setReaderUserId(person.getUserId());
    reader.setReaderUserName(person.getName());

    return reader;
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private IncidentReaderPersistence incidentReaderPersistence;
}
