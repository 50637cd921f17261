/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.publication.model.PublicationDepiction;
import nl.klassenkring.publication.model.PublicationDepictionTable;
import nl.klassenkring.publication.service.PublicationDepictionLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who said that a pupil is recognisable in a public picture. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PublicationDepictionUserData extends EntityUserData<PublicationDepiction> {

  public PublicationDepictionUserData() {
    super(
        PublicationDepiction.class,
        UserDataColumns.of(PublicationDepictionTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "publicationPictureId")
            .build());
  }

  @Override
  protected PublicationDepictionLocalService localService() {
    return publicationDepictionLocalService;
  }

  @Override
  protected void update(PublicationDepiction publicationDepiction) {
    publicationDepictionLocalService.updatePublicationDepiction(publicationDepiction);
  }

  @Reference private PublicationDepictionLocalService publicationDepictionLocalService;
}
