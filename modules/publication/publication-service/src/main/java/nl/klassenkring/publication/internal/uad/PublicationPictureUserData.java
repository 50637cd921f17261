/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationPictureTable;
import nl.klassenkring.publication.service.PublicationPictureLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who chose a picture to be public. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PublicationPictureUserData extends EntityUserData<PublicationPicture> {

  public PublicationPictureUserData() {
    super(
        PublicationPicture.class,
        UserDataColumns.of(PublicationPictureTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "altText", "caption")
            .build());
  }

  @Override
  protected PublicationPictureLocalService localService() {
    return publicationPictureLocalService;
  }

  @Override
  protected void update(PublicationPicture publicationPicture) {
    publicationPictureLocalService.updatePublicationPicture(publicationPicture);
  }

  @Reference private PublicationPictureLocalService publicationPictureLocalService;
}
