/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** What an erasure must know of a decision in the ledger. Immutable. */
final class DecisionRow {

  private final long decisionId;
  private final long pupilId;
  private final String purposeKey;
  private final long guardianId;
  private final SchoolYear schoolYear;
  private final ConsentAnswer answer;
  private final String scanFileName;

  DecisionRow(
      long decisionId,
      long pupilId,
      String purposeKey,
      long guardianId,
      String schoolYear,
      String answer,
      String scanFileName) {

    this.decisionId = decisionId;
    this.pupilId = pupilId;
    this.purposeKey = purposeKey;
    this.guardianId = guardianId;
    this.schoolYear = SchoolYear.parse(schoolYear);
    this.answer = ConsentAnswer.valueOf(answer);
    this.scanFileName = Objects.toString(scanFileName, "");
  }

  /** Gives all decisions that an erasure looks at, the first one first. */
  static DSLQuery query(RetentionScope scope) {
    return DSLQueryFactoryUtil.select(
            DECISION.consentDecisionId,
            DECISION.pupilId,
            DECISION.purposeKey,
            DECISION.guardianId,
            DECISION.schoolYear,
            DECISION.decision,
            DECISION.scanFileName)
        .from(DECISION)
        .where(scope.of(DECISION.schoolGroupId, DECISION.pupilId))
        .orderBy(DECISION.decidedDate.ascending(), DECISION.consentDecisionId.ascending());
  }

  static DecisionRow of(Object[] row) {
    return new DecisionRow(
        (Long) row[0],
        (Long) row[1],
        (String) row[2],
        (Long) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6]);
  }

  long decisionId() {
    return decisionId;
  }

  long pupilId() {
    return pupilId;
  }

  SchoolYear schoolYear() {
    return schoolYear;
  }

  boolean isNo() {
    return answer.isNo();
  }

  /** The name of the scan of its paper, which others can have too; empty without one. */
  String scanFileName() {
    return scanFileName;
  }

  /** What was answered, and by whom: of the answers to one question the last one counts. */
  List<Object> question() {
    return List.of(pupilId, purposeKey, guardianId);
  }

  private static final ConsentDecisionTable DECISION = ConsentDecisionTable.INSTANCE;
}
