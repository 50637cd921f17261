/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that hold for one group, and their common judgement of a draft. Immutable. */
public final class Policy {

  private final List<Rule> rules;

  public Policy(Collection<? extends Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Judges a draft by all rules. Throws what a broken rule throws: the caller must then refuse. */
  public Verdict judge(Draft draft) {
    return VerdictCombiner.combine(draft, this::findings);
  }

  private List<Finding> findings(Draft draft) {
    return rules.stream()
        .flatMap(rule -> rule.judge(draft).stream())
        .collect(Collectors.toUnmodifiableList());
  }
}
