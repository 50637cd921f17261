/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.roster.model.RosterImport;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down that a file of pupils or guardians was imported. */
@Component(service = ModelListener.class)
public class RosterImportModelListener extends BaseModelListener<RosterImport> {

  @Override
  public void onAfterUpdate(RosterImport original, RosterImport rosterImport)
      throws ModelListenerException {

    if ((original.getConfirmedDate() == null) && (rosterImport.getConfirmedDate() != null)) {
      rosterAudit.add(
          rosterImport,
          rosterImport.getSchoolGroupId(),
          AuditActions.IMPORT_ROSTER,
          0,
          yearOf(rosterImport)
              .with(AuditField.ADDED, rosterImport.getAddedCount())
              .with(AuditField.CHANGED, rosterImport.getChangedCount())
              .with(AuditField.ENDED, rosterImport.getEndedCount()));
    }
  }

  /** A file of guardians is of no school year. */
  private static AuditDetail yearOf(RosterImport rosterImport) {
    return rosterImport.getSchoolYear().isEmpty()
        ? AuditDetail.NONE
        : AuditDetail.of(AuditField.SCHOOL_YEAR, rosterImport.getSchoolYear());
  }

  @Reference private RosterAudit rosterAudit;
}
