/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.model.ConsentDecisionTable;

/**
 * The pupils and purposes of a school for which one guardian once said yes and another one no.
 * Whether they differ now is for the engine to say.
 */
final class DisagreementCandidates {

  private DisagreementCandidates() {}

  static DSLQuery of(long schoolGroupId) {
    return DSLQueryFactoryUtil.selectDistinct(
            YES.pupilId.as("pupilId"), YES.purposeKey.as("purposeKey"))
        .from(YES)
        .innerJoinON(
            NO,
            NO.pupilId
                .eq(YES.pupilId)
                .and(NO.purposeKey.eq(YES.purposeKey))
                .and(NO.guardianId.neq(YES.guardianId)))
        .where(
            YES.schoolGroupId
                .eq(schoolGroupId)
                .and(YES.decision.eq(ConsentAnswer.GIVEN.name()))
                .and(NO.decision.neq(ConsentAnswer.GIVEN.name())));
  }

  private static final ConsentDecisionTable NO = ConsentDecisionTable.INSTANCE.as("noDecision");

  private static final ConsentDecisionTable YES = ConsentDecisionTable.INSTANCE.as("yesDecision");
}
