/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.SchoolPerson;
import nl.klassenkring.moderation.model.SchoolPersonTable;
import nl.klassenkring.moderation.service.SchoolPersonLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For whom reports of a school are meant. Whose name is erased receives none any more. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class SchoolPersonUserData extends EntityUserData<SchoolPerson> {

  public SchoolPersonUserData() {
    super(
        SchoolPerson.class,
        UserDataColumns.of(SchoolPersonTable.INSTANCE)
            .madeByUser()
            .isAboutUser("personUserId")
            .erases("personUserName", "")
            .shows("createDate", "recipientKind")
            .build());
  }

  @Override
  protected SchoolPersonLocalService localService() {
    return schoolPersonLocalService;
  }

  @Override
  protected void update(SchoolPerson schoolPerson) {
    schoolPersonLocalService.updateSchoolPerson(schoolPerson);
  }

  @Reference private SchoolPersonLocalService schoolPersonLocalService;
}
