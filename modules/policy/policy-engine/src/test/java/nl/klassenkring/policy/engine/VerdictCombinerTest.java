/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictCombinerTest {

  private static final Instant NOW = Instant.parse("2026-11-17T21:10:00Z");
  private static final Instant MORNING = Instant.parse("2026-11-18T06:30:00Z");
  private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");

  private static final Finding WARN = Finding.warn("B8", "reason", "advice");
  private static final Finding BLOCK = Finding.block("B14", "reason", "advice");

  private static final Draft DRAFT = Draft.builder(NOW).build();

  @Test
  void noFindingAllows() {
    assertThat(judge().outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  void warningWarns() {
    Verdict verdict = judge(draft -> List.of(WARN));

    assertThat(verdict.outcome()).isEqualTo(Outcome.WARN);
    assertThat(verdict.placeableNow()).isTrue();
  }

  @Test
  void holdGoesBeforeWarning() {
    Verdict verdict = judge(draft -> List.of(WARN), until("B11", MORNING));

    assertThat(verdict.outcome()).isEqualTo(Outcome.HOLD);
    assertThat(verdict.placeableFrom()).contains(MORNING);
    assertThat(verdict.placeableNow()).isFalse();
  }

  @Test
  void blockGoesBeforeHoldAndPromisesNoMoment() {
    Verdict verdict = judge(until("B11", MORNING), draft -> List.of(WARN, BLOCK));

    assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(verdict.placeableFrom()).isEmpty();
    assertThat(verdict.findings())
        .extracting(Finding::effect)
        .containsExactly(Effect.BLOCK, Effect.HOLD, Effect.WARN);
  }

  @Test
  void holdsWaitForTheLastOfThem() {
    assertThat(judge(until("B11", NOON), until("B9", MORNING)).placeableFrom()).contains(NOON);
  }

  @Test
  void momentThatAnotherRuleHoldsInItsTurnIsPassedOver() {
    Instant nextDay = MORNING.plus(Duration.ofDays(1));
    Judge maximumUntilEvening = until("B9", Instant.parse("2026-11-18T18:00:00Z"));
    Judge quietHours =
        draft -> {
          Instant opening = draft.placedAt().isAfter(NOON) ? nextDay : MORNING;
          return until("B11", opening).apply(draft);
        };

    assertThat(judge(maximumUntilEvening, quietHours).placeableFrom()).contains(nextDay);
  }

  @Test
  void rulesThatNeverAgreeBlockInsteadOfLoopingForever() {
    Verdict verdict = judge(draft -> hold("B9", draft.placedAt().plusSeconds(1)));

    assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(verdict.findings().get(0).reasonKey()).isEqualTo("policy-no-moment");
  }

  @Test
  void holdUntilAMomentThatHasPassedBlocks() {
    assertThat(judge(draft -> hold("B9", draft.placedAt())).outcome()).isEqualTo(Outcome.BLOCK);
  }

  @Test
  void holdForYearsBlocks() {
    assertThat(judge(until("B9", NOW.plus(Duration.ofDays(1000)))).outcome())
        .isEqualTo(Outcome.BLOCK);
  }

  private static Verdict judge(Judge... judges) {
    return VerdictCombiner.combine(
        DRAFT,
        draft ->
            Stream.of(judges)
                .flatMap(judge -> judge.apply(draft).stream())
                .collect(Collectors.toList()));
  }

  private static Judge until(String id, Instant earliest) {
    return draft -> draft.placedAt().isBefore(earliest) ? hold(id, earliest) : List.of();
  }

  private static List<Finding> hold(String id, Instant earliest) {
    return List.of(Finding.hold(id, earliest, "reason", "advice"));
  }

  private interface Judge extends Function<Draft, List<Finding>> {}
}
