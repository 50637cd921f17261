/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentTable;
import nl.klassenkring.moderation.service.IncidentLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who was concerned by an incident, and who opened it. The school keeps its files; nobody is named
 * in them any more.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class IncidentUserData extends EntityUserData<Incident> {

  public IncidentUserData() {
    super(
        Incident.class,
        UserDataColumns.of(IncidentTable.INSTANCE)
            .madeByUser()
            .namesUser("subjectUserId", "subjectUserName")
            .shows("createDate", "contentKind", "incidentState", "ruleId")
            .build());
  }

  @Override
  protected IncidentLocalService localService() {
    return incidentLocalService;
  }

  @Override
  protected void update(Incident incident) {
    incidentLocalService.updateIncident(incident);
  }

  @Reference private IncidentLocalService incidentLocalService;
}
