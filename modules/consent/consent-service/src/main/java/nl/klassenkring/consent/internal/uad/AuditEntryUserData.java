/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.uad;

import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.consent.internal.ledger.LedgerErasure;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.model.AuditEntryTable;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who saw or changed what the school has to account for. */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class AuditEntryUserData extends EntityUserData<AuditEntry> {

  public AuditEntryUserData() {
    super(
        AuditEntry.class,
        UserDataColumns.of(AuditEntryTable.INSTANCE)
            .madeByUser()
            .shows("createDate", "modifiedDate", "userName", "action", "purposeKey")
            .build());
  }

  @Override
  protected AuditEntryLocalService localService() {
    return auditEntryLocalService;
  }

  @Override
  protected void update(AuditEntry auditEntry) {
    LedgerErasure.run(() -> auditEntryLocalService.updateAuditEntry(auditEntry));
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;
}
