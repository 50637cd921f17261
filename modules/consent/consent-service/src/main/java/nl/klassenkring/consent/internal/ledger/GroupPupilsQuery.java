/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.petra.sql.dsl.query.FromStep;
import com.liferay.petra.sql.dsl.query.GroupByStep;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.PupilTable;

/** The pupils of a class group in a school year, or of a whole school, paged in the database. */
public final class GroupPupilsQuery {

  private final Predicate among;

  private GroupPupilsQuery(Predicate among) {
    this.among = among;
  }

  /** The pupils who are in a class group at a moment of a school year. */
  public static GroupPupilsQuery ofClassGroup(long groupId, SchoolYear schoolYear, Instant moment) {

    return new GroupPupilsQuery(
        PUPIL.pupilId.in(
            DSLQueryFactoryUtil.select(ENROLMENT.pupilId)
                .from(ENROLMENT)
                .where(
                    ENROLMENT
                        .groupId
                        .eq(groupId)
                        .and(ENROLMENT.schoolYear.eq(schoolYear.value()))
                        .and(
                            ENROLMENT
                                .endDate
                                .isNull()
                                .or(ENROLMENT.endDate.gt(Date.from(moment)))
                                .withParentheses()))));
  }

  /** The pupils who are at a school at a moment. */
  public static GroupPupilsQuery ofSchool(long schoolGroupId, Instant moment) {
    return new GroupPupilsQuery(
        PUPIL
            .schoolGroupId
            .eq(schoolGroupId)
            .and(PUPIL.endDate.isNull().or(PUPIL.endDate.gt(Date.from(moment))).withParentheses()));
  }

  /** A page of them, as {@code Pupil}, by name. */
  public DSLQuery page(int start, int end) {
    return from(DSLQueryFactoryUtil.select(PUPIL))
        .orderBy(PUPIL.firstName.ascending(), PUPIL.lastName.ascending(), PUPIL.pupilId.ascending())
        .limit(start, end);
  }

  /** How many they are. */
  public DSLQuery count() {
    return from(DSLQueryFactoryUtil.count());
  }

  private GroupByStep from(FromStep fromStep) {
    return fromStep.from(PUPIL).where(among);
  }

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;
}
