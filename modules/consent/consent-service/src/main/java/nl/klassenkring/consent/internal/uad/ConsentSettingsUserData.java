/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.model.ConsentSettingsTable;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who chose a school's settings. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentSettingsUserData extends EntityUserData<ConsentSettings> {

  public ConsentSettingsUserData() {
    super(
        ConsentSettings.class,
        UserDataColumns.of(ConsentSettingsTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName")
            .build());
  }

  @Override
  protected ConsentSettingsLocalService localService() {
    return consentSettingsLocalService;
  }

  @Override
  protected void update(ConsentSettings consentSettings) {
    consentSettingsLocalService.updateConsentSettings(consentSettings);
  }

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;
}
