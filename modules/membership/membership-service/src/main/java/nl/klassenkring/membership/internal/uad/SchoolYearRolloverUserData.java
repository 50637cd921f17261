/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.SchoolYearRollover;
import nl.klassenkring.membership.model.SchoolYearRolloverTable;
import nl.klassenkring.membership.service.SchoolYearRolloverLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who prepared the end of a school year, and who confirmed it. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class SchoolYearRolloverUserData extends EntityUserData<SchoolYearRollover> {

  public SchoolYearRolloverUserData() {
    super(
        SchoolYearRollover.class,
        UserDataColumns.of(SchoolYearRolloverTable.INSTANCE)
            .madeByUser()
            .namesUser("confirmedByUserId", "confirmedByUserName")
            .shows(
                "createDate", "userName", "fromSchoolYear", "confirmedByUserName", "confirmedDate")
            .build());
  }

  @Override
  protected SchoolYearRolloverLocalService localService() {
    return schoolYearRolloverLocalService;
  }

  @Override
  protected void update(SchoolYearRollover schoolYearRollover) {
    schoolYearRolloverLocalService.updateSchoolYearRollover(schoolYearRollover);
  }

  @Reference private SchoolYearRolloverLocalService schoolYearRolloverLocalService;
}
