/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.MembershipInvitation;
import nl.klassenkring.membership.model.MembershipInvitationTable;
import nl.klassenkring.membership.service.MembershipInvitationLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who invited, and who redeemed it. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class MembershipInvitationUserData extends EntityUserData<MembershipInvitation> {

  public MembershipInvitationUserData() {
    super(
        MembershipInvitation.class,
        UserDataColumns.of(MembershipInvitationTable.INSTANCE)
            .madeByUser()
            .namesUser("redeemedByUserId", "redeemedByUserName")
            .shows("createDate", "userName", "memberRole", "redeemedByUserName", "redeemedDate")
            .build());
  }

  @Override
  protected MembershipInvitationLocalService localService() {
    return membershipInvitationLocalService;
  }

  @Override
  protected void update(MembershipInvitation membershipInvitation) {
    membershipInvitationLocalService.updateMembershipInvitation(membershipInvitation);
  }

  @Reference private MembershipInvitationLocalService membershipInvitationLocalService;
}
