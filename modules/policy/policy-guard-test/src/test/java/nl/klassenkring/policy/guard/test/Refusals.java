/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.portal.kernel.exception.ModelListenerException;
import java.util.List;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Finds in what Liferay threw why the guard refused something. */
final class Refusals {

  private Refusals() {}

  /** Fails unless the guard refuses; gives its verdict. */
  static Verdict refusal(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);

    assertThat(causes(thrown)).hasAtLeastOneElementOfType(ModelListenerException.class);
    return causes(thrown)
        .filter(PolicyViolationException.class::isInstance)
        .map(PolicyViolationException.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No verdict", thrown))
        .getVerdict();
  }

  /** The rules that stood in the way. */
  static List<String> ruleIds(ThrowingCallable call) {
    return refusal(call).findings().stream()
        .filter(finding -> finding.effect().compareTo(Effect.WARN) >= 0)
        .map(Finding::ruleId)
        .distinct()
        .toList();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, throwable -> throwable != null, Throwable::getCause);
  }
}
