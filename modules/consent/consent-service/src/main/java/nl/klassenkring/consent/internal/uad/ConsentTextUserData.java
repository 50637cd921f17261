/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.internal.ledger.LedgerErasure;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.model.ConsentTextTable;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who worded what a purpose means. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentTextUserData extends EntityUserData<ConsentText> {

  public ConsentTextUserData() {
    super(
        ConsentText.class,
        UserDataColumns.of(ConsentTextTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "purposeKey", "version")
            .build());
  }

  @Override
  protected ConsentTextLocalService localService() {
    return consentTextLocalService;
  }

  @Override
  protected void update(ConsentText consentText) {
    LedgerErasure.run(() -> consentTextLocalService.updateConsentText(consentText));
  }

  @Reference private ConsentTextLocalService consentTextLocalService;
}
