/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;

/**
 * B9: a group gets no more posts than agreed, so that parents can keep up. Posts that are scheduled
 * count as those that are placed. Councils, which talk among themselves, count nothing.
 */
public final class FrequencyRule implements Rule {

  static final String ID = "B9";

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(
          ID,
          FrequencyParameters.ALL,
          values -> new FrequencyRule(values.get(FrequencyParameters.MAXIMUM), values.zone()));

  private final List<Frequency> maximums;
  private final ZoneId zone;

  /** A rule with these maximums, each of which must be kept, on the days of a zone. */
  public FrequencyRule(List<Frequency> maximums, ZoneId zone) {
    this.maximums = List.copyOf(maximums);
    this.zone = Objects.requireNonNull(zone, "zone");
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.kind() != DraftKind.POST || draft.group().kind().isCouncil()) {
      return List.of();
    }
    LocalDate day = LocalDate.ofInstant(draft.placedAt(), zone);
    List<Finding> findings = new ArrayList<>();

    for (Frequency maximum : maximums) {
      if (counts(maximum, draft)) {
        findings.addAll(judge(draft, day, maximum));
      }
    }
    return findings;
  }

  /** A draft whose category is not chosen yet is of none: only what counts all counts it. */
  private static boolean counts(Frequency maximum, Draft draft) {
    return maximum.category().isEmpty() || maximum.category().equals(draft.category());
  }

  private List<Finding> judge(Draft draft, LocalDate day, Frequency maximum) {
    int placed = fullest(draft, day, maximum);

    if (placed >= maximum.count()) {
      return List.of(
          Finding.hold(
              ID, earliest(draft, day, maximum), "policy-b9-full", "policy-hold-advice", maximum));
    }
    return maximum.count() == 1
        ? List.of()
        : List.of(
            Finding.hint(ID, "policy-b9-count", "policy-b9-count-advice", placed + 1, maximum));
  }

  private Instant earliest(Draft draft, LocalDate full, Frequency maximum) {
    LocalDate day = full.plusDays(1);
    while (fullest(draft, day, maximum) >= maximum.count()) {
      day = day.plusDays(1);
    }
    return day.atStartOfDay(zone).toInstant();
  }

  /** How many posts are in the fullest of the windows that the day is in. */
  private int fullest(Draft draft, LocalDate day, Frequency maximum) {
    return maximum.window().around(day).stream()
        .mapToInt(
            window ->
                draft
                    .group()
                    .history()
                    .count(window, zone, post -> maximum.counts(post.category())))
        .max()
        .orElse(0);
  }
}
