/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who entered that a guardian stands in for a pupil. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class GuardianshipUserData extends EntityUserData<Guardianship> {

  public GuardianshipUserData() {
    super(
        Guardianship.class,
        UserDataColumns.of(GuardianshipTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName")
            .build());
  }

  @Override
  protected GuardianshipLocalService localService() {
    return guardianshipLocalService;
  }

  @Override
  protected void update(Guardianship guardianship) {
    guardianshipLocalService.updateGuardianship(guardianship);
  }

  @Reference private GuardianshipLocalService guardianshipLocalService;
}
