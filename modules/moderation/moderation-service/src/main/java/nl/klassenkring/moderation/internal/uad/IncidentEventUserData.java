/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.IncidentEvent;
import nl.klassenkring.moderation.model.IncidentEventTable;
import nl.klassenkring.moderation.service.IncidentEventLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what with an incident, and who read its file. The record is kept. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class IncidentEventUserData extends EntityUserData<IncidentEvent> {

  public IncidentEventUserData() {
    super(
        IncidentEvent.class,
        UserDataColumns.of(IncidentEventTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "userName", "eventType")
            .build());
  }

  @Override
  protected IncidentEventLocalService localService() {
    return incidentEventLocalService;
  }

  @Override
  protected void update(IncidentEvent incidentEvent) {
    incidentEventLocalService.updateIncidentEvent(incidentEvent);
  }

  @Reference private IncidentEventLocalService incidentEventLocalService;
}
