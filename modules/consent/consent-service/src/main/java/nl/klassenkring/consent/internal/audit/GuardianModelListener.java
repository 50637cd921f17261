/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Writes down, for each pupil whose guardian he is, that an account can now decide as that
 * guardian, or no longer can.
 */
@Component(service = ModelListener.class)
public class GuardianModelListener extends BaseModelListener<Guardian> {

  @Override
  public void onAfterUpdate(Guardian original, Guardian guardian) throws ModelListenerException {
    if (original.getGuardianUserId() == guardian.getGuardianUserId()) {
      return;
    }

    String action =
        (guardian.getGuardianUserId() == 0)
            ? AuditActions.UNLINK_ACCOUNT
            : AuditActions.LINK_ACCOUNT;

    for (long pupilId : pupilIds(guardian.getGuardianId())) {
      rosterAudit.add(
          guardian,
          guardian.getSchoolGroupId(),
          action,
          pupilId,
          AuditDetail.of(AuditField.GUARDIAN, guardian.getGuardianId()));
    }
  }

  private List<Long> pupilIds(long guardianId) {
    return guardianshipLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(GUARDIANSHIP.pupilId)
            .from(GUARDIANSHIP)
            .where(
                GUARDIANSHIP
                    .guardianId
                    .eq(guardianId)
                    .and(
                        GUARDIANSHIP
                            .endDate
                            .isNull()
                            .or(GUARDIANSHIP.endDate.gt(Date.from(clock.instant())))
                            .withParentheses())));
  }

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference private RosterAudit rosterAudit;
}
