/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.model.PolicyDocumentTable;
import nl.klassenkring.policy.service.PolicyDocumentLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who wrote and adopted a version of the foundation's policy. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class PolicyDocumentUserData extends EntityUserData<PolicyDocument> {

  public PolicyDocumentUserData() {
    super(
        PolicyDocument.class,
        UserDataColumns.of(PolicyDocumentTable.INSTANCE)
            .madeByUser()
            .namesUser("adoptedByUserId", "adoptedByUserName")
            .shows("createDate", "modifiedDate", "userName", "version", "status")
            .build());
  }

  @Override
  protected PolicyDocumentLocalService localService() {
    return policyDocumentLocalService;
  }

  @Override
  protected void update(PolicyDocument policyDocument) {
    policyDocumentLocalService.updatePolicyDocument(policyDocument);
  }

  @Reference private PolicyDocumentLocalService policyDocumentLocalService;
}
