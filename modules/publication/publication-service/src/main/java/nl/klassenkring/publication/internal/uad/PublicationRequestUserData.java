/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.model.PublicationRequestTable;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who asked to make something public, and who decided. The record of a publication is kept. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PublicationRequestUserData extends EntityUserData<PublicationRequest> {

  public PublicationRequestUserData() {
    super(
        PublicationRequest.class,
        UserDataColumns.of(PublicationRequestTable.INSTANCE)
            .madeByUser()
            .namesUser("statusByUserId", "statusByUserName")
            .shows("createDate", "modifiedDate", "userName", "title", "content", "channel")
            .build());
  }

  @Override
  protected PublicationRequestLocalService localService() {
    return publicationRequestLocalService;
  }

  @Override
  protected void update(PublicationRequest publicationRequest) {
    publicationRequestLocalService.updatePublicationRequest(publicationRequest);
  }

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
