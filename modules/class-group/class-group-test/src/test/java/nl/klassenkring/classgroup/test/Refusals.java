/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import java.util.List;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;

/** Finds in what a service or the guard threw why a post was refused. */
final class Refusals {

  private Refusals() {}

  /** The verdict, wherever it is among the causes. */
  static Verdict verdict(Throwable thrown) {
    return causes(thrown)
        .filter(PolicyViolationException.class::isInstance)
        .map(PolicyViolationException.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No verdict", thrown))
        .getVerdict();
  }

  /** The rules that say more than a hint. */
  static List<String> ruleIds(Verdict verdict) {
    return verdict.findings().stream()
        .filter(finding -> finding.effect() != Effect.HINT)
        .map(Finding::ruleId)
        .toList();
  }

  /** What was thrown, and all that caused it. */
  static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, throwable -> throwable != null, Throwable::getCause);
  }
}
