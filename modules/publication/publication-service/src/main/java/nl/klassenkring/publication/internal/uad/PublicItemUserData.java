/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicItemTable;
import nl.klassenkring.publication.service.PublicItemLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who approved what is public. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PublicItemUserData extends EntityUserData<PublicItem> {

  public PublicItemUserData() {
    super(
        PublicItem.class,
        UserDataColumns.of(PublicItemTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "title")
            .build());
  }

  @Override
  protected PublicItemLocalService localService() {
    return publicItemLocalService;
  }

  @Override
  protected void update(PublicItem publicItem) {
    publicItemLocalService.updatePublicItem(publicItem);
  }

  @Reference private PublicItemLocalService publicItemLocalService;
}
