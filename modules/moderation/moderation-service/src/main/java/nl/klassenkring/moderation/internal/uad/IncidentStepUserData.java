/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.IncidentStep;
import nl.klassenkring.moderation.model.IncidentStepTable;
import nl.klassenkring.moderation.service.IncidentStepLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did something about an incident, and who wrote it down. The steps are kept. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class IncidentStepUserData extends EntityUserData<IncidentStep> {

  public IncidentStepUserData() {
    super(
        IncidentStep.class,
        UserDataColumns.of(IncidentStepTable.INSTANCE)
            .madeByUser()
            .namesUser("teacherUserId", "teacherUserName")
            .namesUser("directorUserId", "directorUserName")
            .shows("createDate", "stepKind", "stepDate")
            .build());
  }

  @Override
  protected IncidentStepLocalService localService() {
    return incidentStepLocalService;
  }

  @Override
  protected void update(IncidentStep incidentStep) {
    incidentStepLocalService.updateIncidentStep(incidentStep);
  }

  @Reference private IncidentStepLocalService incidentStepLocalService;
}
