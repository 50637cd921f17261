/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionLine;
import nl.klassenkring.consent.rights.RetentionPreview;
import nl.klassenkring.consent.rights.RetentionReason;

/** Which rows and files an erasure takes, and how many it leaves and why. */
final class RetentionPlan {

  private final RetentionScope scope;
  private final Map<RetentionCategory, NavigableSet<Long>> erased =
      new EnumMap<>(RetentionCategory.class);
  private final Map<RetentionCategory, Map<RetentionReason, Integer>> kept =
      new EnumMap<>(RetentionCategory.class);
  private final Set<String> scans = new HashSet<>();

  RetentionPlan(RetentionScope scope) {
    this.scope = scope;

    for (RetentionCategory category : RetentionCategory.values()) {
      erased.put(category, new TreeSet<>());
      kept.put(category, new EnumMap<>(RetentionReason.class));
    }
  }

  RetentionScope scope() {
    return scope;
  }

  void erase(RetentionCategory category, long key) {
    erased.get(category).add(key);
  }

  void keep(RetentionCategory category, RetentionReason reason) {
    keep(category, reason, 1);
  }

  void keep(RetentionCategory category, RetentionReason reason, int count) {
    if (count > 0) {
      kept.get(category).merge(reason, count, Integer::sum);
    }
  }

  /** Erases it when its term is over, and keeps it as evidence until then. */
  void eraseAfterTerm(RetentionCategory category, long key, boolean over) {
    if (over) {
      erase(category, key);
    } else {
      keep(category, RetentionReason.EVIDENCE);
    }
  }

  /** Erases the scan of a paper, with the last decision that was on it. */
  void eraseScan(String fileName) {
    scans.add(fileName);
  }

  /** The names of the scans that are erased. */
  Set<String> scans() {
    return Collections.unmodifiableSet(scans);
  }

  NavigableSet<Long> erased(RetentionCategory category) {
    return erased.get(category);
  }

  boolean isErased(RetentionCategory category, long key) {
    return erased.get(category).contains(key);
  }

  RetentionPreview preview() {
    List<RetentionLine> lines =
        Arrays.stream(RetentionCategory.values())
            .filter(scope::has)
            .map(
                category ->
                    new RetentionLine(category, erased.get(category).size(), kept.get(category)))
            .collect(Collectors.toList());

    return new RetentionPreview(
        scope.term().schoolYear().value(), scope.term().evidenceUntil(), lines, confirmation());
  }

  /** The same for the same rows, and another one as soon as one comes or goes. */
  private String confirmation() {
    return UUID.nameUUIDFromBytes((scope + " " + erased).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** How many rows of what, for the audit. */
  AuditDetail summary() {
    AuditDetail summary = AuditDetail.of(AuditField.SCHOOL_YEAR, scope.term().schoolYear().value());

    for (Map.Entry<RetentionCategory, NavigableSet<Long>> category : erased.entrySet()) {
      if (!category.getValue().isEmpty()) {
        summary =
            summary.with(AuditField.ERASED, category.getKey() + ":" + category.getValue().size());
      }
    }

    return summary;
  }
}
