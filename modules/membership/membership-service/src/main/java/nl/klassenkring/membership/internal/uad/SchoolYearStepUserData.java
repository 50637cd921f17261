/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.SchoolYearStep;
import nl.klassenkring.membership.model.SchoolYearStepTable;
import nl.klassenkring.membership.service.SchoolYearStepLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who chose what becomes of a group. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class SchoolYearStepUserData extends EntityUserData<SchoolYearStep> {

  public SchoolYearStepUserData() {
    super(
        SchoolYearStep.class,
        UserDataColumns.of(SchoolYearStepTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "userName", "newName")
            .build());
  }

  @Override
  protected SchoolYearStepLocalService localService() {
    return schoolYearStepLocalService;
  }

  @Override
  protected void update(SchoolYearStep schoolYearStep) {
    schoolYearStepLocalService.updateSchoolYearStep(schoolYearStep);
  }

  @Reference private SchoolYearStepLocalService schoolYearStepLocalService;
}
