/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Date;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.PupilTable;

/** Says of pupils and guardians, at the moment of a campaign's scope, whom the campaign is for. */
final class CampaignConditions {

  private CampaignConditions() {}

  /** Who is in a group of the school in the campaign's school year. */
  static DSLQuery enrolledPupilIds(CampaignScope scope) {
    return DSLQueryFactoryUtil.select(ENROLMENT.pupilId)
        .from(ENROLMENT)
        .where(
            ENROLMENT.schoolGroupId.eq(scope.campaign().getSchoolGroupId()).and(enrolled(scope)));
  }

  static Predicate enrolled(CampaignScope scope) {
    return ENROLMENT
        .schoolYear
        .eq(scope.campaign().getSchoolYear())
        .and(lasts(ENROLMENT.endDate, scope));
  }

  /** Whether something has not ended. */
  static Predicate lasts(Column<?, Date> endDate, CampaignScope scope) {
    return endDate.isNull().or(endDate.gt(scope.now())).withParentheses();
  }

  static Predicate hasAuthority(CampaignScope scope) {
    return GUARDIANSHIP
        .authority
        .eq(true)
        .and(
            GUARDIANSHIP
                .startDate
                .isNull()
                .or(GUARDIANSHIP.startDate.lte(scope.now()))
                .withParentheses())
        .and(lasts(GUARDIANSHIP.endDate, scope))
        .and(lasts(GUARDIAN.endDate, scope));
  }

  static Predicate guardiansDecide(CampaignScope scope) {
    return PUPIL
        .birthDate
        .isNull()
        .or(PUPIL.birthDate.gte(scope.decidingBornBefore()))
        .withParentheses();
  }

  static Predicate pupilDecides(CampaignScope scope) {
    return PUPIL.birthDate.lt(scope.decidingBornBefore());
  }

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;
}
