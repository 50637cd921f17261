/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.JoinStep;
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
  Map<Long, Date> planPupils(RetentionPlan plan) {
    RetentionScope scope = plan.scope();
    Predicate looked = scope.of(PUPIL.schoolGroupId, PUPIL.pupilId);
    Map<Long, Date> left = new HashMap<>();
    List<Pupil> pupils =
        pupilLocalService.dslQuery(
            DSLQueryFactoryUtil.select(PUPIL)
                .from(PUPIL)
                .where(looked.and(PUPIL.endDate.lte(now()))));

    for (Pupil pupil : pupils) {
      Date endDate = pupil.getEndDate();

      left.put(pupil.getPupilId(), endDate);

      if (endDate.toInstant().isBefore(scope.end().toInstant())
          && !isAnonymous(pupil.getRosterKey())) {

        plan.eraseAfterTerm(
            RetentionCategory.PUPILS, pupil.getPupilId(), scope.term().isOver(endDate));
      }
    }

    plan.keep(
        RetentionCategory.PUPILS,
        RetentionReason.ENROLLED,
        pupilLocalService.dslQueryCount(
            DSLQueryFactoryUtil.count().from(PUPIL).where(looked.and(enrolled()))));

    return left;
  }

  /** A guardian goes with the last of his pupils. */
  void planGuardians(RetentionPlan plan) {
    Predicate looked = guardians(plan.scope());
    Set<Long> withoutPupils = new HashSet<>();
    Set<Long> ofEnrolled =
        new HashSet<>(
            this.<Long>rows(
                guardianships(DSLQueryFactoryUtil.selectDistinct(GUARDIAN.guardianId))
                    .where(looked.and(enrolled()))));
    Set<Long> ofOthers = new HashSet<>();

    for (Object[] row :
        this.<Object[]>rows(
            guardianships(
                    DSLQueryFactoryUtil.select(
                        GUARDIAN.guardianId,
                        GUARDIAN.rosterKey.as("guardianKey"),
                        PUPIL.pupilId,
                        PUPIL.rosterKey.as("pupilKey")))
                .where(looked))) {

      if (!isAnonymous((String) row[1])) {
        boolean gone =
            isAnonymous((String) row[3]) || plan.isErased(RetentionCategory.PUPILS, (Long) row[2]);

        (gone ? withoutPupils : ofOthers).add((Long) row[0]);
      }
    }

    ofOthers.removeAll(ofEnrolled);
    withoutPupils.removeAll(ofEnrolled);
    withoutPupils.removeAll(ofOthers);

    withoutPupils.forEach(key -> plan.erase(RetentionCategory.GUARDIANS, key));
    plan.keep(RetentionCategory.GUARDIANS, RetentionReason.ENROLLED, ofEnrolled.size());
    plan.keep(RetentionCategory.GUARDIANS, RetentionReason.EVIDENCE, ofOthers.size());
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

  /** Those of a family also for the other pupils that they have. */
  private static Predicate guardians(RetentionScope scope) {
    Predicate ofSchool = GUARDIAN.schoolGroupId.eq(scope.schoolGroupId());
    GuardianshipTable own = GuardianshipTable.INSTANCE.as("own");

    return scope.isFamily()
        ? ofSchool.and(
            GUARDIAN.guardianId.in(
                DSLQueryFactoryUtil.select(own.guardianId)
                    .from(own)
                    .where(own.pupilId.eq(scope.pupilId()))))
        : ofSchool;
  }

  /** Who has, or had, to do with whom. */
  private static JoinStep guardianships(FromStep fromStep) {
    return fromStep
        .from(GuardianshipTable.INSTANCE)
        .innerJoinON(GUARDIAN, GUARDIAN.guardianId.eq(GuardianshipTable.INSTANCE.guardianId))
        .innerJoinON(PUPIL, PUPIL.pupilId.eq(GuardianshipTable.INSTANCE.pupilId));
  }

  private Predicate enrolled() {
    return PUPIL.endDate.isNull().or(PUPIL.endDate.gt(now())).withParentheses();
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private <T> List<T> rows(DSLQuery dslQuery) {
    return pupilLocalService.dslQuery(dslQuery);
  }

  private static boolean isAnonymous(String rosterKey) {
    return rosterKey.startsWith(PREFIX);
  }

  private static long[] keys(Collection<Long> keys) {
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final String NOBODY = "-";

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  private static final String PREFIX = "erased-";

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianLocalService guardianLocalService;

  @Reference private PupilLocalService pupilLocalService;
}
