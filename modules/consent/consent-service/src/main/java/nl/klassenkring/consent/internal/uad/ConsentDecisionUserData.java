/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.internal.ledger.LedgerErasure;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who gave, refused or withdrew consent. The school has to be able to show that consent was given,
 * so the decision stays, under the guardian's key in the roster.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class ConsentDecisionUserData extends EntityUserData<ConsentDecision> {

  public ConsentDecisionUserData() {
    super(
        ConsentDecision.class,
        UserDataColumns.of(ConsentDecisionTable.INSTANCE)
            .madeByUser()
            .shows(
                "createDate",
                "modifiedDate",
                "userName",
                "pupilId",
                "purposeKey",
                "schoolYear",
                "decision",
                "decidedDate",
                "road")
            .build());
  }

  @Override
  protected ConsentDecisionLocalService localService() {
    return consentDecisionLocalService;
  }

  @Override
  protected void update(ConsentDecision consentDecision) {
    LedgerErasure.run(() -> consentDecisionLocalService.updateConsentDecision(consentDecision));
  }

  @Reference private ConsentDecisionLocalService consentDecisionLocalService;
}
