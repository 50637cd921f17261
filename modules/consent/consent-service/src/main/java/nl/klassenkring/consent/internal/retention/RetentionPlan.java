/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionLine;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionReason;

/** Which rows an erasure takes, and how many it leaves and why. */
final class RetentionPlan {

  private final RetentionTerm term;
  private final Map<RetentionCategory, NavigableSet<Long>> erased =
      new EnumMap<>(RetentionCategory.class);
  private final Map<RetentionCategory, Map<RetentionReason, Integer>> kept =
      new EnumMap<>(RetentionCategory.class);

  RetentionPlan(RetentionTerm term) {
    this.term = term;

    for (RetentionCategory category : RetentionCategory.values()) {
      erased.put(category, new TreeSet<>());
      kept.put(category, new EnumMap<>(RetentionReason.class));
    }
  }

  void erase(RetentionCategory category, long key) {
    erased.get(category).add(key);
  }

  void keep(RetentionCategory category, RetentionReason reason) {
    keep(category, reason, 1);
  }

  void keep(RetentionCategory category, RetentionReason reason, int count) {
    kept.get(category).merge(reason, count, Integer::sum);
  }

  /** Erases it when its term is over, and keeps it as evidence until then. */
  void eraseAfterTerm(RetentionCategory category, long key, boolean over) {
    if (over) {
      erase(category, key);
    } else {
      keep(category, RetentionReason.EVIDENCE);
    }
  }

  NavigableSet<Long> erased(RetentionCategory category) {
    return erased.get(category);
  }

  boolean isErased(RetentionCategory category, long key) {
    return erased.get(category).contains(key);
  }

  RetentionPreview preview() {
    List<RetentionLine> lines = new ArrayList<>();

    erased.forEach(
        (category, keys) ->
            lines.add(new RetentionLine(category, keys.size(), kept.get(category))));

    return new RetentionPreview(
        term.schoolYear().value(), term.evidenceUntil(), lines, confirmation());
  }

  /** The same for the same rows, and another one as soon as one comes or goes. */
  private String confirmation() {
    return UUID.nameUUIDFromBytes(
            (term.schoolYear().value() + erased).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** How many rows of what, for the audit. */
  AuditDetail summary() {
    AuditDetail summary = AuditDetail.of(AuditField.SCHOOL_YEAR, term.schoolYear().value());

    for (Map.Entry<RetentionCategory, NavigableSet<Long>> category : erased.entrySet()) {
      if (!category.getValue().isEmpty()) {
        summary =
            summary.with(AuditField.ERASED, category.getKey() + ":" + category.getValue().size());
      }
    }

    return summary;
  }
}
