/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is counted of a group (B9, B10). */
class MeasureTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

  @Test
  @DisplayName("B9, B10: maximum and minimum of a window are one measure, learning goals another")
  void measuresOfTheDefaults() {
    assertThat(Measure.of(RuleValues.defaults(AMSTERDAM)))
        .extracting(Measure::window, Measure::minimum, Measure::maximum)
        .containsExactly(
            tuple(Window.WEEK, OptionalInt.of(1), OptionalInt.of(3)),
            tuple(Window.MONTH, OptionalInt.of(1), OptionalInt.empty()),
            tuple(Window.DAY, OptionalInt.empty(), OptionalInt.of(1)));
  }

  @Test
  @DisplayName("B9, B10: of what is not agreed nothing is measured")
  void nothingIsMeasuredOfWhatIsNotAgreed() {
    assertThat(Measure.of(values(Map.of("B9.enabled", "false", "B10.enabled", "false")))).isEmpty();
  }

  @Test
  @DisplayName("B9: a week is counted from Monday to Sunday")
  void aWeekIsCountedFromMonday() {
    assertThat(week(TUESDAY.minusDays(2)).getCount()).isZero();
    assertThat(week(TUESDAY.minusDays(1), TUESDAY, TUESDAY.plusDays(5)).getCount()).isEqualTo(3);
    assertThat(week(TUESDAY.plusDays(6)).getCount()).isZero();
  }

  @Test
  @DisplayName("B9: of a run of days the one that ends today is counted")
  void aRunOfDaysEndsToday() {
    Measure measure =
        Measure.of(values(Map.of("B9.maximum", "", "B9.minimum", "1/14 days"))).get(0);

    assertThat(
            measure.count(history(TUESDAY.minusDays(14)), TUESDAY, AMSTERDAM, Set.of()).getCount())
        .isZero();
    assertThat(
            measure.count(history(TUESDAY.minusDays(13)), TUESDAY, AMSTERDAM, Set.of()).getCount())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("B9: a group is full at the maximum, and below only when somebody owes a post")
  void states() {
    assertThat(week().getState()).isEqualTo(Gauge.State.FINE);
    assertThat(week(TUESDAY, TUESDAY, TUESDAY).getState()).isEqualTo(Gauge.State.FULL);
    assertThat(
            measure()
                .count(GroupHistory.EMPTY, TUESDAY, AMSTERDAM, Set.of(Frequency.of(1, Window.WEEK)))
                .getState())
        .isEqualTo(Gauge.State.BELOW);
  }

  @Test
  @DisplayName("B9: the bar has the length of its share, also when there are more than agreed")
  void lengths() {
    Gauge gauge = week(TUESDAY, TUESDAY);

    assertThat(gauge.getLength()).isEqualTo(66);
    assertThat(gauge.getMinimumMark()).isEqualTo(33);
    assertThat(gauge.getMaximumMark()).isEqualTo(100);

    Gauge over = week(TUESDAY, TUESDAY, TUESDAY, TUESDAY, TUESDAY, TUESDAY);

    assertThat(over.getLength()).isEqualTo(100);
    assertThat(over.getMaximumMark()).isEqualTo(50);
  }

  private static Gauge week(LocalDate... days) {
    return measure().count(history(days), TUESDAY, AMSTERDAM, Set.of());
  }

  private static Measure measure() {
    return Measure.of(RuleValues.defaults(AMSTERDAM)).get(0);
  }

  private static GroupHistory history(LocalDate... days) {
    List<PlacedPost> posts =
        Stream.of(days)
            .map(
                day ->
                    new PlacedPost(
                        day.atTime(9, 0).atZone(AMSTERDAM).toInstant(),
                        PostCategory.GENERAL,
                        false))
            .collect(Collectors.toList());

    return GroupHistory.of(posts);
  }

  private static RuleValues values(Map<String, String> texts) {
    return RuleValues.of(AMSTERDAM, texts);
  }
}
