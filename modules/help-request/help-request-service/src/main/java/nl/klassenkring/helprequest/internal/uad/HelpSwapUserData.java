/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.model.HelpSwapTable;
import nl.klassenkring.helprequest.service.HelpSwapLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who offered a place, and to whom. It is between the two of them, so it can go with either. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class HelpSwapUserData extends EntityUserData<HelpSwap> {

  public HelpSwapUserData() {
    super(
        HelpSwap.class,
        UserDataColumns.of(HelpSwapTable.INSTANCE)
            .madeByUser()
            .namesUser("toUserId", "toUserName")
            .shows("createDate", "modifiedDate", "swapState", "stateDate")
            .build());
  }

  @Override
  public void delete(HelpSwap helpSwap) throws PortalException {
    helpSwapLocalService.deleteHelpSwap(helpSwap);
  }

  @Override
  protected HelpSwapLocalService localService() {
    return helpSwapLocalService;
  }

  @Override
  protected void update(HelpSwap helpSwap) {
    helpSwapLocalService.updateHelpSwap(helpSwap);
  }

  @Reference private HelpSwapLocalService helpSwapLocalService;
}
