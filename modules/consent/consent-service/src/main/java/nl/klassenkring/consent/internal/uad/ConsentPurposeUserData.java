/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentPurposeTable;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who added a purpose. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentPurposeUserData extends EntityUserData<ConsentPurpose> {

  public ConsentPurposeUserData() {
    super(
        ConsentPurpose.class,
        UserDataColumns.of(ConsentPurposeTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "purposeKey")
            .build());
  }

  @Override
  protected ConsentPurposeLocalService localService() {
    return consentPurposeLocalService;
  }

  @Override
  protected void update(ConsentPurpose consentPurpose) {
    consentPurposeLocalService.updateConsentPurpose(consentPurpose);
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;
}
