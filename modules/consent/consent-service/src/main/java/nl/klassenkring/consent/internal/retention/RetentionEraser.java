/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import com.liferay.portal.kernel.transaction.TransactionCommitCallbackUtil;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
    eraseScans(plan);

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
        .forEach(objection -> erase(plan, objection));
    pictureRetention.erase(plan);
    invitationRetention.erase(plan);
    importRetention.erase(plan);
    rosterRetention.anonymise(plan);
  }

  /**
   * One that ended in removal keeps hiding its picture, without a word about whom it was; with the
   * picture it goes.
   */
  private void erase(RetentionPlan plan, Objection objection) {
    if (!ObjectionStatus.REMOVED.name().equals(objection.getStatus())
        || plan.isErased(RetentionCategory.PICTURES, objection.getPictureId())) {

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

  private void eraseScans(RetentionPlan plan) {
    consentDecisionPersistence
        .fetchByPrimaryKeys(keys(plan, RetentionCategory.DECISIONS))
        .values()
        .stream()
        .filter(decision -> plan.scans().contains(decision.getScanFileName()))
        .collect(
            Collectors.toMap(
                ConsentDecision::getScanFileName,
                ConsentDecision::getCompanyId,
                (companyId, same) -> companyId))
        .forEach(RetentionEraser::eraseScan);
  }

  /** A file is no part of the transaction, so it goes when the rows are gone for sure. */
  private static void eraseScan(String fileName, long companyId) {
    TransactionCommitCallbackUtil.registerCallback(
        () -> {
          ScanStore.delete(companyId, fileName);
          return null;
        });
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

  @Reference private ImportRetention importRetention;

  @Reference private InvitationRetention invitationRetention;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private PictureRetention pictureRetention;

  @Reference private RosterRetention rosterRetention;
}
