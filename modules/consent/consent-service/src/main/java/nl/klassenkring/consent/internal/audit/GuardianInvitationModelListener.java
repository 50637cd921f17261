/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.roster.model.GuardianInvitation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down who is given a code to link a pupil to his account, and whose code ends early. */
@Component(service = ModelListener.class)
public class GuardianInvitationModelListener extends BaseModelListener<GuardianInvitation> {

  @Override
  public void onAfterCreate(GuardianInvitation invitation) throws ModelListenerException {
    add(AuditActions.INVITE_GUARDIAN, invitation);
  }

  @Override
  public void onAfterUpdate(GuardianInvitation original, GuardianInvitation invitation)
      throws ModelListenerException {

    if (invitation
        .getExpirationDate()
        .toInstant()
        .isBefore(original.getExpirationDate().toInstant())) {

      add(AuditActions.REVOKE_INVITATION, invitation);
    }
  }

  private void add(String action, GuardianInvitation invitation) throws ModelListenerException {
    rosterAudit.add(
        invitation,
        invitation.getSchoolGroupId(),
        action,
        invitation.getPupilId(),
        AuditDetail.of(AuditField.GUARDIAN, invitation.getGuardianId()));
  }

  @Reference private RosterAudit rosterAudit;
}
