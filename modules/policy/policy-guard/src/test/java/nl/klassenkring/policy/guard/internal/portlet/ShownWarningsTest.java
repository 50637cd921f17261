/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownWarningsTest {

  private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");

  @Test
  void canBeConfirmedForHalfAnHour() {
    ShownWarnings shown = ShownWarnings.NONE.with(List.of("a"), NOW);

    assertThat(shown.confirmable(NOW.plusSeconds(1799))).containsExactly("a");
    assertThat(shown.confirmable(NOW.plusSeconds(1800))).isEmpty();
    assertThat(shown.with(List.of("b"), NOW.plusSeconds(1800)).confirmable(NOW))
        .containsExactly("b");
  }

  @Test
  void beginsAnewWhenItIsShownAgain() {
    ShownWarnings shown =
        ShownWarnings.NONE.with(List.of("a"), NOW).with(List.of("a"), NOW.plusSeconds(60));

    assertThat(shown.confirmable(NOW.plusSeconds(1859))).containsExactly("a");
  }

  @Test
  void threatOfASessionFullOfWarnings() {
    List<String> keys = IntStream.range(0, 500).mapToObj(Integer::toString).toList();

    assertThat(ShownWarnings.NONE.with(keys, NOW).confirmable(NOW))
        .hasSize(ShownWarnings.MOST)
        .contains("499")
        .doesNotContain("0");
  }
}
