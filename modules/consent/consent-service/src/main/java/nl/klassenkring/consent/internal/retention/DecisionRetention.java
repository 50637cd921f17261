/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;

/** Decides which decisions go, and which scans with them. A pure function. */
final class DecisionRetention {

  private DecisionRetention() {}

  /**
   * Plans the decisions.
   *
   * @param rowsInOrder all about the pupils they are of, the first decision first
   * @param left the pupils who left, with when
   */
  static void plan(RetentionPlan plan, List<DecisionRow> rowsInOrder, Map<Long, Date> left) {
    Set<Long> inForce = inForce(rowsInOrder);
    Set<String> erasedScans = new HashSet<>();
    Set<String> neededScans = new HashSet<>(Set.of(""));

    for (DecisionRow row : rowsInOrder) {
      if (plan.scope().has(row.schoolYear())) {
        plan(plan, row, left.get(row.pupilId()), inForce);
      }

      if (plan.isErased(RetentionCategory.DECISIONS, row.decisionId())) {
        erasedScans.add(row.scanFileName());
      } else {
        neededScans.add(row.scanFileName());
      }
    }

    // One paper can answer more than one question: its scan proves each of them.
    erasedScans.removeAll(neededScans);
    erasedScans.forEach(plan::eraseScan);
  }

  private static void plan(RetentionPlan plan, DecisionRow row, Date left, Set<Long> inForce) {
    RetentionTerm term = plan.scope().term();
    boolean over = term.isOver(row.schoolYear());

    if (left != null) {
      plan.eraseAfterTerm(RetentionCategory.DECISIONS, row.decisionId(), over && term.isOver(left));
    } else if (inForce.contains(row.decisionId())) {
      plan.keep(RetentionCategory.DECISIONS, RetentionReason.IN_FORCE);
    } else {
      plan.eraseAfterTerm(RetentionCategory.DECISIONS, row.decisionId(), over);
    }
  }

  /**
   * What somebody decided last about a purpose, and his last no: a yes for an earlier school year
   * does not lift it.
   */
  private static Set<Long> inForce(List<DecisionRow> rowsInOrder) {
    Map<List<Object>, Long> last = new HashMap<>();
    Map<List<Object>, Long> lastNo = new HashMap<>();

    for (DecisionRow row : rowsInOrder) {
      last.put(row.question(), row.decisionId());

      if (row.isNo()) {
        lastNo.put(row.question(), row.decisionId());
      }
    }

    Set<Long> inForce = new HashSet<>(last.values());

    inForce.addAll(lastNo.values());

    return inForce;
  }
}
