/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.consent.service.ConsentRequestLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who sent a request for consent. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentRequestUserData extends EntityUserData<ConsentRequest> {

  public ConsentRequestUserData() {
    super(
        ConsentRequest.class,
        UserDataColumns.of(ConsentRequestTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "askedDate", "answeredDate")
            .build());
  }

  @Override
  protected ConsentRequestLocalService localService() {
    return consentRequestLocalService;
  }

  @Override
  protected void update(ConsentRequest consentRequest) {
    consentRequestLocalService.updateConsentRequest(consentRequest);
  }

  @Reference private ConsentRequestLocalService consentRequestLocalService;
}
