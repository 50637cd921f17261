/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.expression.Expression;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.SQLQuery;
import com.liferay.portal.kernel.dao.orm.Type;
import java.util.Collection;
import java.util.Collections;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.model.ConsentPurposeTable;
import nl.klassenkring.consent.model.ConsentSettingsTable;
import nl.klassenkring.roster.model.GuardianTable;
import nl.klassenkring.roster.model.GuardianshipTable;
import nl.klassenkring.roster.model.PupilTable;

/**
 * The one statement that reads all that decides about pupils: their guardians, the ledger, and what
 * their schools chose. Its rows are a {@link LedgerRow} each.
 */
final class LedgerQuery {

  /** More than this are read by the range of their keys: databases limit the length of a list. */
  static final int MOST_LISTED_PUPILS = 1000;

  private LedgerQuery() {}

  /** Must name the columns in the order of {@link LedgerRow}. */
  private static Expression<?>[] columns() {
    return new Expression<?>[] {
      PUPIL.pupilId.as("pupilId"),
      PUPIL.schoolGroupId.as("schoolGroupId"),
      PUPIL.pupilUserId.as("pupilUserId"),
      PUPIL.birthDate.as("birthDate"),
      GUARDIANSHIP.guardianId.as("guardianId"),
      GUARDIANSHIP.authority.as("authority"),
      GUARDIANSHIP.startDate.as("startDate"),
      GUARDIANSHIP.endDate.as("endDate"),
      GUARDIAN.endDate.as("guardianEndDate"),
      GUARDIAN.guardianUserId.as("guardianUserId"),
      SETTINGS.answerRule.as("answerRule"),
      SETTINGS.expiresWithSchoolYear.as("expires"),
      SETTINGS.pupilDecidesFromAge.as("decidingAge"),
      PURPOSE.purposeKey.as("purposeKey"),
      PURPOSE.active.as("inUse"),
      DECISION.consentDecisionId.as("decisionId"),
      DECISION.guardianId.as("deciderId"),
      DECISION.decision.as("answer"),
      DECISION.schoolYear.as("schoolYear"),
      DECISION.decidedDate.as("decidedDate"),
      DECISION.consentTextId.as("textId")
    };
  }

  static DSLQuery of(Collection<String> purposeKeys, Collection<Long> pupilIds) {
    return DSLQueryFactoryUtil.select(columns())
        .from(PUPIL)
        .leftJoinOn(GUARDIANSHIP, GUARDIANSHIP.pupilId.eq(PUPIL.pupilId))
        .leftJoinOn(GUARDIAN, GUARDIAN.guardianId.eq(GUARDIANSHIP.guardianId))
        .leftJoinOn(SETTINGS, SETTINGS.schoolGroupId.eq(PUPIL.schoolGroupId))
        .leftJoinOn(
            PURPOSE,
            PURPOSE
                .schoolGroupId
                .eq(PUPIL.schoolGroupId)
                .and(PURPOSE.purposeKey.in(purposeKeys.toArray(new String[0]))))
        .leftJoinOn(
            DECISION,
            DECISION.pupilId.eq(PUPIL.pupilId).and(DECISION.purposeKey.eq(PURPOSE.purposeKey)))
        .where(among(pupilIds));
  }

  /** Says which types the columns have. */
  static SQLQuery typed(SQLQuery sqlQuery) {
    return sqlQuery
        .addScalar("pupilId", Type.LONG)
        .addScalar("schoolGroupId", Type.LONG)
        .addScalar("pupilUserId", Type.LONG)
        .addScalar("birthDate", Type.TIMESTAMP)
        .addScalar("guardianId", Type.LONG)
        .addScalar("authority", Type.BOOLEAN)
        .addScalar("startDate", Type.TIMESTAMP)
        .addScalar("endDate", Type.TIMESTAMP)
        .addScalar("guardianEndDate", Type.TIMESTAMP)
        .addScalar("guardianUserId", Type.LONG)
        .addScalar("answerRule", Type.STRING)
        .addScalar("expires", Type.BOOLEAN)
        .addScalar("decidingAge", Type.INTEGER)
        .addScalar("purposeKey", Type.STRING)
        .addScalar("inUse", Type.BOOLEAN)
        .addScalar("decisionId", Type.LONG)
        .addScalar("deciderId", Type.LONG)
        .addScalar("answer", Type.STRING)
        .addScalar("schoolYear", Type.STRING)
        .addScalar("decidedDate", Type.TIMESTAMP)
        .addScalar("textId", Type.LONG);
  }

  private static Predicate among(Collection<Long> pupilIds) {
    if (pupilIds.size() <= MOST_LISTED_PUPILS) {
      return PUPIL.pupilId.in(pupilIds.toArray(new Long[0]));
    }

    return PUPIL
        .pupilId
        .gte(Collections.min(pupilIds))
        .and(PUPIL.pupilId.lte(Collections.max(pupilIds)));
  }

  private static final ConsentDecisionTable DECISION = ConsentDecisionTable.INSTANCE;

  private static final GuardianTable GUARDIAN = GuardianTable.INSTANCE;

  private static final GuardianshipTable GUARDIANSHIP = GuardianshipTable.INSTANCE;

  private static final PupilTable PUPIL = PupilTable.INSTANCE;

  private static final ConsentPurposeTable PURPOSE = ConsentPurposeTable.INSTANCE;

  private static final ConsentSettingsTable SETTINGS = ConsentSettingsTable.INSTANCE;
}
