/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.service.ConsentCampaignLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who began a year's request for consent. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentCampaignUserData extends EntityUserData<ConsentCampaign> {

  public ConsentCampaignUserData() {
    super(
        ConsentCampaign.class,
        UserDataColumns.of(ConsentCampaignTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "schoolYear", "startDate", "dueDate")
            .build());
  }

  @Override
  protected ConsentCampaignLocalService localService() {
    return consentCampaignLocalService;
  }

  @Override
  protected void update(ConsentCampaign consentCampaign) {
    consentCampaignLocalService.updateConsentCampaign(consentCampaign);
  }

  @Reference private ConsentCampaignLocalService consentCampaignLocalService;
}
