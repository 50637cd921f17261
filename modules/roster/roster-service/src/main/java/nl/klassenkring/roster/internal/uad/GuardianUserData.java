/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.service.GuardianLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who entered a guardian, and the guardian himself when he has an account. What hangs on him, his
 * authority and his decisions, stays: of him the school's own key is left, by which the next import
 * knows him if the school still has him.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class GuardianUserData extends EntityUserData<Guardian> {

  public GuardianUserData() {
    super(
        Guardian.class,
        UserDataColumns.of(GuardianTable.INSTANCE)
            .madeByUser()
            .isAboutUser("guardianUserId")
            .erases("firstName", "")
            .erases("namePrefix", "")
            .erases("lastName", "")
            .erases("emailAddress", "")
            .shows("createDate", "modifiedDate", "userName")
            .build());
  }

  @Override
  protected GuardianLocalService localService() {
    return guardianLocalService;
  }

  @Override
  protected void update(Guardian guardian) {
    guardianLocalService.updateGuardian(guardian);
  }

  @Reference private GuardianLocalService guardianLocalService;
}
