/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.incident;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.incident.IncidentFile;
import nl.klassenkring.moderation.incident.ReceivedReport;
import nl.klassenkring.moderation.internal.people.SchoolPeople;
import nl.klassenkring.moderation.model.ContentReport;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.model.IncidentEventTable;
import nl.klassenkring.moderation.model.IncidentReader;
import nl.klassenkring.moderation.service.persistence.ContentReportPersistence;
import nl.klassenkring.moderation.service.persistence.HardCopyPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentEventPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentReaderPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentStepPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the file of an incident for one reader. */
@Component(service = IncidentFiles.class)
public class IncidentFiles {

  /** Gives the file, with the names of those reporters alone who reported to this reader (F4). */
  public IncidentFile read(Incident incident, long readerUserId) throws PortalException {
    long incidentId = incident.getIncidentId();
    List<IncidentReader> readers = incidentReaderPersistence.findByIncidentId(incidentId);

    return IncidentFile.of(incident)
        .misuse(
            misuseCounts.of(incident.getSchoolGroupId(), incident.getSubjectUserId(), incidentId))
        .reports(reports(incidentId, meantFor(readerUserId, readers)))
        .steps(incidentStepPersistence.findByIncidentId(incidentId))
        .hardCopies(hardCopyPersistence.findByIncidentId(incidentId))
        .readers(readers)
        .events(events(incidentId))
        .teachers(schoolPeople.teachers(incident.getGroupId()))
        .directors(schoolPeople.directors(incident.getSchoolGroupId()))
        .build();
  }

  private static Set<Long> meantFor(long readerUserId, List<IncidentReader> readers) {
    return readers.stream()
        .filter(reader -> reader.getReaderUserId() == readerUserId)
        .map(IncidentReader::getContentReportId)
        .collect(Collectors.toSet());
  }

  private List<ReceivedReport> reports(long incidentId, Set<Long> meantForReader) {
    List<ReceivedReport> reports = new ArrayList<>();

    for (ContentReport report : contentReportPersistence.findByIncidentId(incidentId)) {
      boolean meant = meantForReader.contains(report.getContentReportId());

      reports.add(
          new ReceivedReport(
              report.getCreateDate(),
              RecipientKind.valueOf(report.getRecipientKind()),
              ReportReason.valueOf(report.getReason()),
              meant ? report.getUserName() : "",
              meant ? report.getWords() : ""));
    }

    return reports;
  }

  /** The newest: every reading is recorded, so there can be many. */
  private List<IncidentEvent> events(long incidentId) {
    IncidentEventTable table = IncidentEventTable.INSTANCE;

    return incidentEventPersistence.dslQuery(
        DSLQueryFactoryUtil.select(table)
            .from(table)
            .where(table.incidentId.eq(incidentId))
            .orderBy(table.incidentEventId.descending())
            .limit(0, MOST_EVENTS));
  }

  private static final int MOST_EVENTS = 100;

  @Reference private ContentReportPersistence contentReportPersistence;

  @Reference private HardCopyPersistence hardCopyPersistence;

  @Reference private IncidentEventPersistence incidentEventPersistence;

  @Reference private IncidentReaderPersistence incidentReaderPersistence;

  @Reference private IncidentStepPersistence incidentStepPersistence;

  @Reference private MisuseCounts misuseCounts;

  @Reference private SchoolPeople schoolPeople;
}
