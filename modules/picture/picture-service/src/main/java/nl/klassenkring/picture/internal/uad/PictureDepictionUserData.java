/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.picture.model.PictureDepiction;
import nl.klassenkring.picture.model.PictureDepictionTable;
import nl.klassenkring.picture.service.PictureDepictionLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who said which pupil is in a picture. Kept, or the picture would look as if nobody were in it.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PictureDepictionUserData extends EntityUserData<PictureDepiction> {

  public PictureDepictionUserData() {
    super(
        PictureDepiction.class,
        UserDataColumns.of(PictureDepictionTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName")
            .build());
  }

  @Override
  protected PictureDepictionLocalService localService() {
    return pictureDepictionLocalService;
  }

  @Override
  protected void update(PictureDepiction pictureDepiction) {
    pictureDepictionLocalService.updatePictureDepiction(pictureDepiction);
  }

  @Reference private PictureDepictionLocalService pictureDepictionLocalService;
}
