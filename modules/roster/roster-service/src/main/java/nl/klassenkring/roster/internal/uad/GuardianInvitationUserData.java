/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.GuardianInvitationTable;
import nl.klassenkring.roster.service.GuardianInvitationLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gave out an invitation and who used it. Nothing is lost with an old one. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class GuardianInvitationUserData extends EntityUserData<GuardianInvitation> {

  public GuardianInvitationUserData() {
    super(
        GuardianInvitation.class,
        UserDataColumns.of(GuardianInvitationTable.INSTANCE)
            .madeByUser()
            .namesUser("redeemedByUserId")
            .shows("createDate", "modifiedDate", "userName", "expirationDate", "redeemedDate")
            .build());
  }

  @Override
  public void delete(GuardianInvitation guardianInvitation) throws PortalException {
    guardianInvitationLocalService.deleteGuardianInvitation(guardianInvitation);
  }

  @Override
  protected GuardianInvitationLocalService localService() {
    return guardianInvitationLocalService;
  }

  @Override
  protected void update(GuardianInvitation guardianInvitation) {
    guardianInvitationLocalService.updateGuardianInvitation(guardianInvitation);
  }

  @Reference private GuardianInvitationLocalService guardianInvitationLocalService;
}
