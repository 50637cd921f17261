/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.HardCopyTable;
import nl.klassenkring.moderation.service.HardCopyLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who removed something. The copy is kept as evidence; what it says is not changed. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class HardCopyUserData extends EntityUserData<HardCopy> {

  public HardCopyUserData() {
    super(
        HardCopy.class,
        UserDataColumns.of(HardCopyTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "userName", "contentKind")
            .build());
  }

  @Override
  protected HardCopyLocalService localService() {
    return hardCopyLocalService;
  }

  @Override
  protected void update(HardCopy hardCopy) {
    hardCopyLocalService.updateHardCopy(hardCopy);
  }

  @Reference private HardCopyLocalService hardCopyLocalService;
}
