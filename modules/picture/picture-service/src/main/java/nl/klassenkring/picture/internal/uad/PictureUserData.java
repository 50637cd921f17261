/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.model.PictureTable;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who uploaded a picture and who placed it. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PictureUserData extends EntityUserData<Picture> {

  public PictureUserData() {
    super(
        Picture.class,
        UserDataColumns.of(PictureTable.INSTANCE)
            .madeByUser()
            .namesUser("placedByUserId")
            .shows(
                "createDate", "modifiedDate", "userName", "altText", "mimeType", "width", "height")
            .build());
  }

  @Override
  public void delete(Picture picture) throws PortalException {
    pictureLocalService.deletePicture(picture);
  }

  @Override
  protected PictureLocalService localService() {
    return pictureLocalService;
  }

  @Override
  protected void update(Picture picture) {
    pictureLocalService.updatePicture(picture);
  }

  @Reference private PictureLocalService pictureLocalService;
}
