/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSlotTable;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who asked for help at a moment. It stays with its request. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class HelpSlotUserData extends EntityUserData<HelpSlot> {

  public HelpSlotUserData() {
    super(
        HelpSlot.class,
        UserDataColumns.of(HelpSlotTable.INSTANCE)
            .madeByUser()
            .shows(
                "createDate", "modifiedDate", "userName", "slotDay", "startTime", "endTime", "task")
            .build());
  }

  @Override
  protected HelpSlotLocalService localService() {
    return helpSlotLocalService;
  }

  @Override
  protected void update(HelpSlot helpSlot) {
    helpSlotLocalService.updateHelpSlot(helpSlot);
  }

  @Reference private HelpSlotLocalService helpSlotLocalService;
}
