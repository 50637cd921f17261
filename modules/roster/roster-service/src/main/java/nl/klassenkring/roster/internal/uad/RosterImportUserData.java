/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.roster.model.RosterImport;
import nl.klassenkring.roster.model.RosterImportTable;
import nl.klassenkring.roster.service.RosterImportLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who read a file into the roster and who confirmed it. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class RosterImportUserData extends EntityUserData<RosterImport> {

  public RosterImportUserData() {
    super(
        RosterImport.class,
        UserDataColumns.of(RosterImportTable.INSTANCE)
            .madeByUser()
            .namesUser("confirmedByUserId", "confirmedByUserName")
            .shows(
                "createDate", "modifiedDate", "userName", "fileName", "schoolYear", "confirmedDate")
            .build());
  }

  @Override
  protected RosterImportLocalService localService() {
    return rosterImportLocalService;
  }

  @Override
  protected void update(RosterImport rosterImport) {
    rosterImportLocalService.updateRosterImport(rosterImport);
  }

  @Reference private RosterImportLocalService rosterImportLocalService;
}
