/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.people;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Knows for whom a user may speak: guardians with authority for pupils, and a pupil for himself.
 */
@Component(service = PupilVoices.class)
public class PupilVoices {

  /**
   * Those of some pupils for whom a user may speak now, each with the guardian as whom he does; 0
   * when he is that pupil. At most two statements.
   */
  public Map<Long, Long> of(long userId, Collection<Long> pupilIds) {
    Map<Long, Long> guardianIds = new HashMap<>();

    if ((userId <= 0) || pupilIds.isEmpty()) {
      return guardianIds;
    }

    Long[] ids = pupilIds.toArray(new Long[0]);

    for (Object[] row : guardianships(userId, ids)) {
      guardianIds.merge((Long) row[0], (Long) row[1], Math::min);
    }

    for (Long pupilId : self(userId, ids)) {
      guardianIds.put(pupilId, 0L);
    }

    return guardianIds;
  }

  /** The pupils over whom a user has authority now, and himself. */
  public Map<Long, Long> of(long userId) {
    Map<Long, Long> guardianIds = new HashMap<>();

    if (userId <= 0) {
      return guardianIds;
    }

    for (Object[] row : guardianships(userId, null)) {
      guardianIds.merge((Long) row[0], (Long) row[1], Math::min);
    }

    for (Long pupilId : self(userId, null)) {
      guardianIds.put(pupilId, 0L);
    }

    return guardianIds;
  }

  private List<Object[]> guardianships(long userId, Long[] pupilIds) {
    Date now = Date.from(clock.instant());

    return guardianshipLocalService.dslQuery(
        DSLQueryFactoryUtil.select(GUARDIANSHIP.pupilId, GUARDIANSHIP.guardianId)
            .from(GUARDIANSHIP)
            .innerJoinON(GUARDIAN, GUARDIAN.guardianId.eq(GUARDIANSHIP.guardianId))
            .where(
                GUARDIAN
                    .guardianUserId
                    .eq(userId)
                    .and(GUARDIANSHIP.authority.eq(true))
                    .and(
                        GUARDIANSHIP
                            .startDate
                            .isNull()
                            .or(GUARDIANSHIP.startDate.lte(now))
                            .withParentheses())
                    .and(
                        GUARDIANSHIP
                            .endDate
                            .isNull()
                            .or(GUARDIANSHIP.endDate.gt(now))
                            .withParentheses())
                    .and(GUARDIAN.endDate.isNull().or(GUARDIAN.endDate.gt(now)).withParentheses())
                    .and((pupilIds == null) ? null : GUARDIANSHIP.pupilId.in(pupilIds))));
  }

  private List<Long> self(long userId, Long[] pupilIds) {
    return guardianshipLocalService.dslQuery(
        DSLQueryFactoryUtil.select(PUPIL.pupilId)
            .from(PUPIL)
            .where(
                PUPIL
                    .pupilUserId
                    .eq(userId)
                    .and((pupilIds == null) ? null : PUPIL.pupilId.in(pupilIds))));
  }

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianshipLocalService guardianshipLocalService;
}
