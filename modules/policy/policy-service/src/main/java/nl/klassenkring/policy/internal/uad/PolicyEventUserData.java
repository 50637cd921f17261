/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.model.PolicyEvent;
import nl.klassenkring.policy.model.PolicyEventTable;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Of whose post a rule spoke up. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PolicyEventUserData extends EntityUserData<PolicyEvent> {

  public PolicyEventUserData() {
    super(
        PolicyEvent.class,
        UserDataColumns.of(PolicyEventTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "eventType", "ruleId")
            .build());
  }

  @Override
  protected PolicyEventLocalService localService() {
    return policyEventLocalService;
  }

  @Override
  protected void update(PolicyEvent policyEvent) {
    policyEventLocalService.updatePolicyEvent(policyEvent);
  }

  @Reference private PolicyEventLocalService policyEventLocalService;
}
