/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.model.ExternalMemberTable;
import nl.klassenkring.membership.service.ExternalMemberLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who asked for an external, who admitted him, and who he is. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ExternalMemberUserData extends EntityUserData<ExternalMember> {

  public ExternalMemberUserData() {
    super(
        ExternalMember.class,
        UserDataColumns.of(ExternalMemberTable.INSTANCE)
            .madeByUser()
            .isAboutUser("externalUserId")
            .erases("externalName", "")
            .namesUser("decidedByUserId", "decidedByUserName")
            .shows(
                "createDate",
                "userName",
                "reason",
                "decidedByUserName",
                "decidedDate",
                "decisionReason")
            .build());
  }

  @Override
  protected ExternalMemberLocalService localService() {
    return externalMemberLocalService;
  }

  @Override
  protected void update(ExternalMember externalMember) {
    externalMemberLocalService.updateExternalMember(externalMember);
  }

  @Reference private ExternalMemberLocalService externalMemberLocalService;
}
