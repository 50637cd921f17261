/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.exception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Verdict;
import org.junit.jupiter.api.Test;

class PolicyViolationExceptionTest {

  @Test
  void carriesTheVerdictAndNamesTheRuleForTheLog() {
    Verdict verdict =
        Verdict.of(List.of(Finding.block("B14", "policy-b14-none", "policy-b14-none-advice")));

    PolicyViolationException exception = new PolicyViolationException(verdict);

    assertThat(exception.getVerdict()).isSameAs(verdict);
    assertThat(exception).hasMessageContaining("B14").hasMessageContaining("BLOCK");
  }
}
