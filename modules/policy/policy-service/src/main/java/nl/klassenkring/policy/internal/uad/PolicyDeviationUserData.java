/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDeviationTable;
import nl.klassenkring.policy.service.PolicyDeviationLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who proposed, submitted, decided about or took back what a school agreed for itself. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PolicyDeviationUserData extends EntityUserData<PolicyDeviation> {

  public PolicyDeviationUserData() {
    super(
        PolicyDeviation.class,
        UserDataColumns.of(PolicyDeviationTable.INSTANCE)
            .madeByUser()
            .namesUser("submittedByUserId")
            .namesUser("decidedByUserId", "decidedByUserName")
            .namesUser("withdrawnByUserId")
            .shows("createDate", "modifiedDate", "userName", "parameterKey", "status")
            .build());
  }

  @Override
  protected PolicyDeviationLocalService localService() {
    return policyDeviationLocalService;
  }

  @Override
  protected void update(PolicyDeviation policyDeviation) {
    policyDeviationLocalService.updatePolicyDeviation(policyDeviation);
  }

  @Reference private PolicyDeviationLocalService policyDeviationLocalService;
}
