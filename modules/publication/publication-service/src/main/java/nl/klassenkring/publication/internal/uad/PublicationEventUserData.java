/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationEventTable;
import nl.klassenkring.publication.service.PublicationEventLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what with a request. The record of a publication is kept. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PublicationEventUserData extends EntityUserData<PublicationEvent> {

  public PublicationEventUserData() {
    super(
        PublicationEvent.class,
        UserDataColumns.of(PublicationEventTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "userName", "eventType", "reason")
            .build());
  }

  @Override
  protected PublicationEventLocalService localService() {
    return publicationEventLocalService;
  }

  @Override
  protected void update(PublicationEvent publicationEvent) {
    publicationEventLocalService.updatePublicationEvent(publicationEvent);
  }

  @Reference private PublicationEventLocalService publicationEventLocalService;
}
