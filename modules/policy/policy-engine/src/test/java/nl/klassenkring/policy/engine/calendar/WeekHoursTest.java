/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B11: hours of the week")
class WeekHoursTest {

  @ParameterizedTest(name = "{0}: {1} is in it: {2}")
  @CsvSource(
      textBlock =
          """
          08:30-12:00, 08:29:59, false
          08:30-12:00, 08:30:00, true
          08:30-12:00, 11:59:59, true
          08:30-12:00, 12:00:00, false
          17:00-07:30, 16:59:59, false
          17:00-07:30, 17:00:00, true
          17:00-07:30, 00:00:00, true
          17:00-07:30, 07:29:59, true
          17:00-07:30, 07:30:00, false
          17:00-00:00, 23:59:59, true
          17:00-00:00, 00:00:00, false
          00:00-07:30, 00:00:00, true
          """)
  void firstMomentIsInItAndTheLastIsNot(String range, LocalTime time, boolean in) {
    assertThat(TimeRange.parse(range).contains(time)).isEqualTo(in);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "17:00", "17:00-", "-07:30", "17:00-17:00", "5-7", "17:00-24:00"})
  void anythingElseIsNoHours(String text) {
    assertThatThrownBy(() -> TimeRange.parse(text)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest(name = "{0} covers {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17:00-07:30              | 17:00-07:30 | true
          16:00-08:00              | 17:00-07:30 | true
          18:00-07:30              | 17:00-07:30 | false
          17:00-07:29              | 17:00-07:30 | false
          # two that touch cover what spans both
          17:00-22:00, 22:00-07:30 | 17:00-07:30 | true
          17:00-22:00, 22:01-07:30 | 17:00-07:30 | false
          # the night without its morning does not cover the night
          17:00-00:00              | 17:00-07:30 | false
          17:00-00:00, 00:00-07:30 | 17:00-07:30 | true
          08:30-15:00              | 08:30-12:00 | true
          08:30-12:00              | 08:30-15:00 | false
          """)
  void hoursCoverWhatIsWithinThem(String hours, String others, boolean covers) {
    assertThat(daily(hours).covers(daily(others))).isEqualTo(covers);
  }

  @Test
  void eachDayHasItsOwn() {
    WeekHours hours =
        WeekHours.of(Map.of(DayOfWeek.WEDNESDAY, List.of(TimeRange.parse("12:30-07:30"))));

    assertThat(hours.at(DayOfWeek.WEDNESDAY, LocalTime.of(13, 0))).isPresent();
    assertThat(hours.at(DayOfWeek.TUESDAY, LocalTime.of(13, 0))).isEmpty();
    assertThat(hours.covers(WeekHours.NONE)).isTrue();
    assertThat(WeekHours.NONE.covers(hours)).isFalse();
  }

  @Property
  void hoursCoverOthersJustIfNoMinuteOfTheOthersIsOutside(
      @ForAll("hours") WeekHours one, @ForAll("hours") WeekHours other) {

    boolean eachMinute = true;
    for (int minute = 0; minute < 24 * 60; minute++) {
      LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
      eachMinute &=
          one.at(DayOfWeek.FRIDAY, time).isPresent() || other.at(DayOfWeek.FRIDAY, time).isEmpty();
    }

    assertThat(one.covers(other)).isEqualTo(eachMinute);
  }

  @Provide
  Arbitrary<WeekHours> hours() {
    Arbitrary<LocalTime> times =
        Arbitraries.integers().between(0, 23).map(hour -> LocalTime.of(hour, 0));

    return times
        .list()
        .ofSize(2)
        .uniqueElements()
        .map(ends -> new TimeRange(ends.get(0), ends.get(1)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ranges -> WeekHours.daily(ranges.toArray(TimeRange[]::new)));
  }

  private static WeekHours daily(String ranges) {
    return WeekHours.daily(
        Arrays.stream(ranges.split(","))
            .map(String::strip)
            .map(TimeRange::parse)
            .toArray(TimeRange[]::new));
  }
}
