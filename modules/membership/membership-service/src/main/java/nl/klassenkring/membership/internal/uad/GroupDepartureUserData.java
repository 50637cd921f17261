/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.model.GroupDepartureTable;
import nl.klassenkring.membership.service.GroupDepartureLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who left a group. Without him there is nobody to return: the row goes with him. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class GroupDepartureUserData extends EntityUserData<GroupDeparture> {

  public GroupDepartureUserData() {
    super(
        GroupDeparture.class,
        UserDataColumns.of(GroupDepartureTable.INSTANCE)
            .madeByUser()
            .isAboutUser("leaverUserId")
            .erases("leaverName", "")
            .shows("createDate", "userName", "endDate")
            .build());
  }

  @Override
  public void autoAnonymize(GroupDeparture groupDeparture, long userId, User anonymousUser)
      throws PortalException {

    delete(groupDeparture);
  }

  @Override
  public void delete(GroupDeparture groupDeparture) throws PortalException {
    groupDepartureLocalService.deleteGroupDeparture(groupDeparture);
  }

  @Override
  protected GroupDepartureLocalService localService() {
    return groupDepartureLocalService;
  }

  @Override
  protected void update(GroupDeparture groupDeparture) {
    groupDepartureLocalService.updateGroupDeparture(groupDeparture);
  }

  @Reference private GroupDepartureLocalService groupDepartureLocalService;
}
