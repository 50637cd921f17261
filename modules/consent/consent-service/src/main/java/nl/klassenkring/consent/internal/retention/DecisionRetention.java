/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps of the ledger what protects a child who is still enrolled: what somebody decided last about
 * a purpose, and his last no.
 */
@Component(service = DecisionRetention.class)
public class DecisionRetention {

  /**
   * Plans the decisions of a school.
   *
   * @param leftPupils the pupils who left, with when
   */
  void plan(
      RetentionPlan plan, long schoolGroupId, RetentionTerm term, Map<Long, Date> leftPupils) {

    List<Object[]> rows =
        consentDecisionPersistence.dslQuery(
            DSLQueryFactoryUtil.select(
                    DECISION.consentDecisionId,
                    DECISION.pupilId,
                    DECISION.purposeKey,
                    DECISION.guardianId,
                    DECISION.schoolYear,
                    DECISION.decision)
                .from(DECISION)
                .where(DECISION.schoolGroupId.eq(schoolGroupId))
                .orderBy(DECISION.decidedDate.ascending(), DECISION.consentDecisionId.ascending()));
    Set<Long> inForce = inForce(rows);

    for (Object[] row : rows) {
      SchoolYear year = SchoolYear.parse((String) row[4]);
      Date left = leftPupils.get((Long) row[1]);

      if (year.compareTo(term.schoolYear()) > 0) {
        continue;
      }

      if (left != null) {
        plan.eraseAfterTerm(
            RetentionCategory.DECISIONS, (Long) row[0], term.isOver(year) && term.isOver(left));
      } else if (inForce.contains((Long) row[0])) {
        plan.keep(RetentionCategory.DECISIONS, RetentionReason.IN_FORCE);
      } else {
        plan.eraseAfterTerm(RetentionCategory.DECISIONS, (Long) row[0], term.isOver(year));
      }
    }
  }

  /** A yes for an earlier school year does not lift somebody's last no. */
  private static Set<Long> inForce(List<Object[]> rowsInOrder) {
    Map<List<Object>, Long> last = new HashMap<>();
    Map<List<Object>, Long> lastNo = new HashMap<>();

    for (Object[] row : rowsInOrder) {
      List<Object> question = List.of(row[1], row[2], row[3]);

      last.put(question, (Long) row[0]);

      if (!ConsentAnswer.GIVEN.name().equals(row[5])) {
        lastNo.put(question, (Long) row[0]);
      }
    }

    Set<Long> inForce = new HashSet<>(last.values());

    inForce.addAll(lastNo.values());

    return inForce;
  }

  private static final ConsentDecisionTable DECISION = ConsentDecisionTable.INSTANCE;

  @Reference private ConsentDecisionPersistence consentDecisionPersistence;
}
