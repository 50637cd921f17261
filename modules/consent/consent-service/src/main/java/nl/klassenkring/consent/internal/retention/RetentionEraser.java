/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.internal.ledger.LedgerErasure;
import nl.klassenkring.consent.internal.scan.ScanStore;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.service.persistence.AuditEntryPersistence;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.consent.service.persistence.ConsentRequestPersistence;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries out a plan, within the transaction of its caller. */
@Component(service = RetentionEraser.class)
public class RetentionEraser {

  void erase(RetentionPlan plan) throws PortalException {
    for (ConsentDecision decision :
        consentDecisionPersistence
            .fetchByPrimaryKeys(keys(plan, RetentionCategory.DECISIONS))
            .values()) {

      eraseScan(decision);
    }

    LedgerErasure.run(
        () -> {
          remove(consentDecisionPersistence, keys(plan, RetentionCategory.DECISIONS));
          remove(auditEntryPersistence, keys(plan, RetentionCategory.AUDIT_ENTRIES));
        });
    remove(consentRequestPersistence, keys(plan, RetentionCategory.REQUESTS));
    remove(consentTaskPersistence, keys(plan, RetentionCategory.TASKS));
    objectionPersistence
        .fetchByPrimaryKeys(keys(plan, RetentionCategory.OBJECTIONS))
        .values()
        .forEach(this::erase);
    rosterRetention.anonymise(plan);
  }

  /** One that ended in removal keeps hiding its picture, without a word about whom it was. */
  private void erase(Objection objection) {
    if (!ObjectionStatus.REMOVED.name().equals(objection.getStatus())) {
      objectionPersistence.remove(objection);
      return;
    }

    objection.setUserId(0);
    objection.setUserName("");
    objection.setPupilId(0);
    objection.setGuardianId(0);
    objection.setReason("");
    objection.setOutcome("");
    objection.setClosedByUserId(0);
    objectionPersistence.update(objection);
  }

  /** A file is no part of the transaction, so it goes when the row is gone for sure. */
  private static void eraseScan(ConsentDecision decision) {
    String fileName = decision.getScanFileName();
    long companyId = decision.getCompanyId();

    if ((fileName != null) && !fileName.isEmpty()) {
      TransactionCommitCallbackUtil.registerCallback(
          () -> {
            ScanStore.delete(companyId, fileName);
            return null;
          });
    }
  }

  private static <T extends BaseModel<T>> void remove(
      BasePersistence<T> persistence, Set<Serializable> keys) {

    persistence.fetchByPrimaryKeys(keys).values().forEach(persistence::remove);
  }

  private static Set<Serializable> keys(RetentionPlan plan, RetentionCategory category) {
    return new HashSet<>(plan.erased(category));
  }

  @Reference private AuditEntryPersistence auditEntryPersistence;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;

  @Reference private ConsentRequestPersistence consentRequestPersistence;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private RosterRetention rosterRetention;
}
