/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one verdict out of the findings of all rules.
 *
 * <p>The latest moment that a HOLD names may itself be refused by another rule, so held drafts are
 * judged again at that moment, until no rule holds them any more. If the rules leave no moment
 * within two years, the draft is blocked: nobody waits for a moment that does not come.
 */
final class VerdictCombiner {

  /** The id of the finding that speaks for the policy as a whole. */
  static final String POLICY = "policy";

  private static final Duration HORIZON = Duration.ofDays(2 * 366);

  /** More than one step per day of the horizon means that rules play ping-pong. */
  private static final int MAX_STEPS = 1000;

  private VerdictCombiner() {}

  static Verdict combine(Draft draft, Function<Draft, ? extends Collection<Finding>> judge) {
    Collection<Finding> findings = judge.apply(draft);

    boolean blocked = findings.stream().anyMatch(finding -> finding.effect() == Effect.BLOCK);
    if (blocked || latestHold(findings).isEmpty()) {
      return Verdict.of(findings);
    }

    return placeableFrom(draft, findings, judge)
        .map(moment -> Verdict.hold(findings, moment))
        .orElseGet(() -> withoutMoment(findings));
  }

  private static Optional<Instant> placeableFrom(
      Draft draft,
      Collection<Finding> findings,
      Function<Draft, ? extends Collection<Finding>> judge) {

    Instant horizon = draft.placedAt().plus(HORIZON);
    Instant moment = draft.placedAt();
    Optional<Instant> next = latestHold(findings);

    for (int step = 0; next.isPresent(); step++) {
      if (step == MAX_STEPS || !next.get().isAfter(moment) || next.get().isAfter(horizon)) {
        return Optional.empty();
      }
      moment = next.get();
      next = latestHold(judge.apply(draft.placedAt(moment)));
    }

    return Optional.of(moment);
  }

  private static Optional<Instant> latestHold(Collection<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.earliest().stream())
        .max(Comparator.naturalOrder());
  }

  private static Verdict withoutMoment(Collection<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(Finding.block(POLICY, "policy-no-moment", "policy-no-moment-advice"));
    return Verdict.of(all);
  }
}
