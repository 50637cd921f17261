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
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.Window;
import org.junit.jupiter.api.DisplayName;
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
    Finding full =
        Finding.hold(
                "B9",
                MORNING,
                "reason",
                "advice",
                Frequency.of(3, Window.WEEK),
                PublicHoliday.KINGS_DAY)
            .at(List.of(TextPlace.inText(0, 4)));
    Verdict verdict = Verdict.hold(List.of(HOLD, full), MORNING);
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

  @Test
  @DisplayName("B6, B11: neither a hint nor a declared exception stops a post")
  void hintsAndExceptionsAllow() {
    Finding hint = Finding.hint("B6", "reason", "advice");
    Finding exception = Finding.exception("B11", "reason", "advice", LocalTime.NOON);

    Verdict verdict = Verdict.of(List.of(hint, exception));

    assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOW);
    assertThat(verdict.placeableNow()).isTrue();
    assertThat(verdict.findings()).containsExactly(exception, hint);
    assertThat(verdict.exceptions()).containsExactly(exception);
    assertThat(verdict.warnings()).isEmpty();
  }

  @Test
  void whatTheAuthorConfirmsIsToldApart() {
    Finding warning = Finding.warn("B8", "reason", "advice");
    Verdict verdict = Verdict.hold(List.of(HOLD, warning), MORNING);

    assertThat(verdict.warnings()).containsExactly(warning);
    assertThat(verdict.exceptions()).isEmpty();
  }

  @Test
  void findingsThatDifferInTheirPlacesOnlyAreOrderedToo() {
    Finding first = block("B5").at(List.of(TextPlace.inText(1, 4)));
    Finding second = block("B5").at(List.of(TextPlace.inText(2, 4)));

    assertThat(first).isNotEqualTo(second);
    assertThat(Verdict.of(List.of(second, first))).isEqualTo(Verdict.of(List.of(first, second)));
  }

  @Test
  void placesOfAFindingAreInReadingOrderAndOnlyOnce() {
    TextPlace title = TextPlace.inTitle(0, 4);
    TextPlace text = TextPlace.inText(0, 4);

    assertThat(block("B5").at(List.of(text, title, text)).places()).containsExactly(title, text);
    assertThat(HOLD.at(List.of(title)).earliest()).contains(MORNING);
  }

  private static Finding block(String ruleId) {
    return Finding.block(ruleId, "reason", "advice");
  }
}
