/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.service.GuardianLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes down when somebody becomes a guardian of a pupil, with or without authority, and when that
 * ends. A change of authority is the end of one guardianship and the start of another. Whoever
 * comes in with a file as a new guardian is in the entry of that file: a thousand lines at once
 * would hide all others.
 */
@Component(service = ModelListener.class)
public class GuardianshipModelListener extends BaseModelListener<Guardianship> {

  @Override
  public void onAfterCreate(Guardianship guardianship) throws ModelListenerException {
    Guardian guardian = guardianLocalService.fetchGuardian(guardianship.getGuardianId());

    if ((guardian == null) || !cameTogether(guardian, guardianship)) {
      add(AuditActions.ADD_GUARDIANSHIP, guardianship);
    }
  }

  @Override
  public void onAfterUpdate(Guardianship original, Guardianship guardianship)
      throws ModelListenerException {

    if ((original.getEndDate() == null) && (guardianship.getEndDate() != null)) {
      add(AuditActions.END_GUARDIANSHIP, guardianship);
    }
  }

  private static boolean cameTogether(Guardian guardian, Guardianship guardianship) {
    return guardian.getCreateDate().toInstant().equals(guardianship.getCreateDate().toInstant());
  }

  private void add(String action, Guardianship guardianship) throws ModelListenerException {
    rosterAudit.add(
        guardianship,
        guardianship.getSchoolGroupId(),
        action,
        guardianship.getPupilId(),
        AuditDetail.of(AuditField.GUARDIAN, guardianship.getGuardianId())
            .with(AuditField.AUTHORITY, guardianship.isAuthority()));
  }

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private RosterAudit rosterAudit;
}
