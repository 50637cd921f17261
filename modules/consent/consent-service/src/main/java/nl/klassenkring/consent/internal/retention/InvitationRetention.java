/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.GuardianInvitationTable;
import nl.klassenkring.roster.service.GuardianInvitationLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Plans and erases invitations. One that was used shows how an account became a guardian's; one
 * that expired shows nothing.
 */
@Component(service = InvitationRetention.class)
public class InvitationRetention {

  void plan(RetentionPlan plan) {
    RetentionTerm term = plan.scope().term();
    Instant now = clock.instant();

    for (GuardianInvitation invitation : invitations(plan.scope())) {
      long key = invitation.getGuardianInvitationId();

      if (invitation.getRedeemedDate() != null) {
        plan.eraseAfterTerm(
            RetentionCategory.INVITATIONS, key, term.isOver(invitation.getRedeemedDate()));
      } else if (invitation.getExpirationDate().toInstant().isAfter(now)) {
        plan.keep(RetentionCategory.INVITATIONS, RetentionReason.UNFINISHED);
      } else {
        plan.erase(RetentionCategory.INVITATIONS, key);
      }
    }
  }

  void erase(RetentionPlan plan) {
    for (GuardianInvitation invitation : invitations(plan.scope())) {
      if (plan.isErased(RetentionCategory.INVITATIONS, invitation.getGuardianInvitationId())) {

        guardianInvitationLocalService.deleteGuardianInvitation(invitation);
      }
    }
  }

  private List<GuardianInvitation> invitations(RetentionScope scope) {
    return guardianInvitationLocalService.dslQuery(
        DSLQueryFactoryUtil.select(INVITATION)
            .from(INVITATION)
            .where(
                scope
                    .of(INVITATION.schoolGroupId, INVITATION.pupilId)
                    .and(INVITATION.createDate.lt(scope.end()))));
  }

  private static final GuardianInvitationTable INVITATION = GuardianInvitationTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianInvitationLocalService guardianInvitationLocalService;
}
