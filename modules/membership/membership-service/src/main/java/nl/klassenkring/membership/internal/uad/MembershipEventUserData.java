/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.model.MembershipEventTable;
import nl.klassenkring.membership.service.MembershipEventLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what to whose membership. The record is kept, without his name. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class MembershipEventUserData extends EntityUserData<MembershipEvent> {

  public MembershipEventUserData() {
    super(
        MembershipEvent.class,
        UserDataColumns.of(MembershipEventTable.INSTANCE)
            .madeByUser()
            .isAboutUser("memberUserId")
            .erases("memberName", "")
            .namesUser("approverUserId", "approverUserName")
            .shows("createDate", "userName", "eventType", "memberRole")
            .build());
  }

  @Override
  protected MembershipEventLocalService localService() {
    return membershipEventLocalService;
  }

  @Override
  protected void update(MembershipEvent membershipEvent) {
    membershipEventLocalService.updateMembershipEvent(membershipEvent);
  }

  @Reference private MembershipEventLocalService membershipEventLocalService;
}
