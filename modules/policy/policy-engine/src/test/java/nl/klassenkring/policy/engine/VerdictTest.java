/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Instant MORNING = Instant.parse("2026-11-18T06:30:00Z");

  private static final Finding HOLD =
      Finding.hold("B11", MORNING, "reason", "advice", LocalTime.NOON);

  @Test
  void findingsOfOneEffectAreOrderedAsInTheCatalogue() {
    Verdict verdict = Verdict.of(List.of(block("B14"), block("B2"), block("B11"), block("B1")));

    assertThat(verdict.findings())
        .extracting(Finding::ruleId)
        .containsExactly("B1", "B2", "B11", "B14");
  }

  @Test
  void holdNeedsItsMoment() {
    assertThatThrownBy(() -> Verdict.of(List.of(HOLD)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void momentNeedsAHold() {
    assertThatThrownBy(() -> Verdict.hold(List.of(block("B1")), MORNING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void verdictTravelsWithTheExceptionThatCarriesIt() throws Exception {
    Verdict verdict = Verdict.hold(List.of(HOLD), MORNING);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
      output.writeObject(verdict);
    }

    try (ObjectInputStream input =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(input.readObject()).isEqualTo(verdict).hasSameHashCodeAs(verdict);
    }
  }

  @Test
  void argumentOfAFindingIsAPlainValue() {
    assertThatThrownBy(() -> Finding.warn("B8", "reason", "advice", List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  private static Finding block(String ruleId) {
    return Finding.block(ruleId, "reason", "advice");
  }
}
