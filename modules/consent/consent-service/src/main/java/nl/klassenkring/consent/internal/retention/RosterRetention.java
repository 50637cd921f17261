/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.model.PupilTable;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Makes pupils who left, and their guardians, anonymous. The rows stay: pictures that show such a
 * pupil would otherwise seem to show nobody, and be shown again.
 */
@Component(service = RosterRetention.class)
public class RosterRetention {

  /** Plans the pupils; gives those who left until now, with when. */
  Map<Long, Date> planPupils(RetentionPlan plan, long schoolGroupId, RetentionTerm term) {
    Date now = Date.from(clock.instant());
    Map<Long, Date> left = new HashMap<>();
    List<Pupil> pupils =
        pupilLocalService.dslQuery(
            DSLQueryFactoryUtil.select(PupilTable.INSTANCE)
                .from(PupilTable.INSTANCE)
                .where(
                    PupilTable.INSTANCE
                        .schoolGroupId
                        .eq(schoolGroupId)
                        .and(PupilTable.INSTANCE.endDate.lte(now))));

    for (Pupil pupil : pupils) {
      Date endDate = pupil.getEndDate();

      left.put(pupil.getPupilId(), endDate);

      if (endDate.toInstant().isBefore(term.end().toInstant())
          && !isAnonymous(pupil.getRosterKey())) {

        plan.eraseAfterTerm(RetentionCategory.PUPILS, pupil.getPupilId(), term.isOver(endDate));
      }
    }

    return left;
  }

  /** A guardian goes with the last of his pupils. */
  void planGuardians(RetentionPlan plan, long schoolGroupId) {
    Map<Long, Boolean> withoutPupils = new HashMap<>();
    Set<Long> concerned = new HashSet<>();

    for (Object[] row : guardianships(schoolGroupId)) {
      boolean anonymous =
          isAnonymous((String) row[2]) || plan.isErased(RetentionCategory.PUPILS, (Long) row[1]);

      withoutPupils.merge((Long) row[0], anonymous, Boolean::logicalAnd);

      if (plan.isErased(RetentionCategory.PUPILS, (Long) row[1])) {
        concerned.add((Long) row[0]);
      }
    }

    for (Long guardianId : concerned) {
      if (withoutPupils.get(guardianId)) {
        plan.erase(RetentionCategory.GUARDIANS, guardianId);
      } else {
        plan.keep(RetentionCategory.GUARDIANS, RetentionReason.IN_FORCE);
      }
    }
  }

  void anonymise(RetentionPlan plan) throws PortalException {
    for (Pupil pupil : pupilLocalService.getPupils(keys(plan.erased(RetentionCategory.PUPILS)))) {

      pupil.setUserName("");
      pupil.setRosterKey(PREFIX + pupil.getPupilId());
      pupil.setPupilUserId(0);
      pupil.setFirstName(NOBODY);
      pupil.setNamePrefix("");
      pupil.setLastName("");
      pupil.setBirthDate(null);
      pupilLocalService.updatePupil(pupil);
    }

    for (Guardian guardian :
        guardianLocalService.getGuardians(keys(plan.erased(RetentionCategory.GUARDIANS)))) {

      guardian.setUserName("");
      guardian.setRosterKey(PREFIX + guardian.getGuardianId());
      guardian.setGuardianUserId(0);
      guardian.setFirstName(NOBODY);
      guardian.setNamePrefix("");
      guardian.setLastName("");
      guardian.setEmailAddress("");
      guardianLocalService.updateGuardian(guardian);
    }
  }

  private List<Object[]> guardianships(long schoolGroupId) {
    return guardianLocalService.dslQuery(
        DSLQueryFactoryUtil.select(
                GuardianTable.INSTANCE.guardianId,
                PupilTable.INSTANCE.pupilId,
                PupilTable.INSTANCE.rosterKey)
            .from(GuardianshipTable.INSTANCE)
            .innerJoinON(
                GuardianTable.INSTANCE,
                GuardianTable.INSTANCE.guardianId.eq(GuardianshipTable.INSTANCE.guardianId))
            .innerJoinON(
                PupilTable.INSTANCE,
                PupilTable.INSTANCE.pupilId.eq(GuardianshipTable.INSTANCE.pupilId))
            .where(GuardianTable.INSTANCE.schoolGroupId.eq(schoolGroupId)));
  }

  private static boolean isAnonymous(String rosterKey) {
    return rosterKey.startsWith(PREFIX);
  }

  private static long[] keys(Collection<Long> keys) {
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static final String NOBODY = "-";

  private static final String PREFIX = "erased-";

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private PupilLocalService pupilLocalService;
}
