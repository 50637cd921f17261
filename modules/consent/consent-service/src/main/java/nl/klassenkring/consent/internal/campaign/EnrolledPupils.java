/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.Date;
import nl.klassenkring.roster.model.EnrolmentTable;

/** Counts whom a campaign of a school year is about, before there is one. */
public final class EnrolledPupils {

  private EnrolledPupils() {}

  public static DSLQuery count(long schoolGroupId, String schoolYear, Date moment) {
    return DSLQueryFactoryUtil.countDistinct(ENROLMENT.pupilId)
        .from(ENROLMENT)
        .where(
            ENROLMENT
                .schoolGroupId
                .eq(schoolGroupId)
                .and(ENROLMENT.schoolYear.eq(schoolYear))
                .and(
                    ENROLMENT.endDate.isNull().or(ENROLMENT.endDate.gt(moment)).withParentheses()));
  }

  private static final EnrolmentTable ENROLMENT = EnrolmentTable.INSTANCE;
}
