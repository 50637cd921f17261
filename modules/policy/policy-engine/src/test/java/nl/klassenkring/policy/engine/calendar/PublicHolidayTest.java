/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B11: the public holidays of the Netherlands")
class PublicHolidayTest {

  private static final Set<PublicHoliday> ALL = EnumSet.allOf(PublicHoliday.class);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # year: Good Friday, Easter, King's Day, Ascension, Whit Sunday
          2024, 2024-03-29, 2024-03-31, 2024-04-27, 2024-05-09, 2024-05-19
          2025, 2025-04-18, 2025-04-20, 2025-04-26, 2025-05-29, 2025-06-08
          2026, 2026-04-03, 2026-04-05, 2026-04-27, 2026-05-14, 2026-05-24
          2027, 2027-03-26, 2027-03-28, 2027-04-27, 2027-05-06, 2027-05-16
          2028, 2028-04-14, 2028-04-16, 2028-04-27, 2028-05-25, 2028-06-04
          2031, 2031-04-11, 2031-04-13, 2031-04-26, 2031-05-22, 2031-06-01
          # the latest and the earliest Easter of this century and the next
          2038, 2038-04-23, 2038-04-25, 2038-04-27, 2038-06-03, 2038-06-13
          2285, 2285-03-20, 2285-03-22, 2285-04-27, 2285-04-30, 2285-05-10
          """)
  void movableDaysAreComputed(
      int year,
      LocalDate goodFriday,
      LocalDate easter,
      LocalDate kingsDay,
      LocalDate ascension,
      LocalDate whitSunday) {

    assertThat(PublicHoliday.GOOD_FRIDAY.in(year)).contains(goodFriday);
    assertThat(PublicHoliday.EASTER_SUNDAY.in(year)).contains(easter);
    assertThat(PublicHoliday.EASTER_MONDAY.in(year)).contains(easter.plusDays(1));
    assertThat(PublicHoliday.KINGS_DAY.in(year)).contains(kingsDay);
    assertThat(PublicHoliday.ASCENSION_DAY.in(year)).contains(ascension);
    assertThat(PublicHoliday.WHIT_SUNDAY.in(year)).contains(whitSunday);
    assertThat(PublicHoliday.WHIT_MONDAY.in(year)).contains(whitSunday.plusDays(1));
  }

  @ParameterizedTest
  @CsvSource({"2025, true", "2026, false", "2029, false", "2030, true", "2028, false"})
  void liberationDayIsOneDayInEachYearAndOffInEachFifth(int year, boolean lustrum) {
    LocalDate day = LocalDate.of(year, 5, 5);

    assertThat(PublicHoliday.LIBERATION_DAY.in(year).isPresent()).isEqualTo(lustrum);
    assertThat(PublicHoliday.on(day, PublicHoliday.USUAL).isPresent()).isEqualTo(lustrum);
    assertThat(PublicHoliday.on(day, ALL)).isPresent();
  }

  @Test
  void goodFridayIsOffOnlyWhereTheSchoolSaysSo() {
    LocalDate goodFriday = LocalDate.of(2027, 3, 26);

    assertThat(PublicHoliday.on(goodFriday, PublicHoliday.USUAL)).isEmpty();
    assertThat(PublicHoliday.on(goodFriday, ALL)).contains(PublicHoliday.GOOD_FRIDAY);
  }

  @Test
  void daysOfOneYearAreThese() {
    List<String> days =
        LocalDate.of(2027, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(day -> PublicHoliday.on(day, PublicHoliday.USUAL).isPresent())
            .map(day -> day.toString().substring(5))
            .collect(Collectors.toList());

    assertThat(days)
        .containsExactly(
            "01-01", "03-28", "03-29", "04-27", "05-06", "05-16", "05-17", "12-25", "12-26");
  }

  @Property
  void easterIsASundayFromTheEndOfMarchToTheEndOfApril(
      @ForAll @IntRange(min = 1900, max = 2300) int year) {

    LocalDate easter = PublicHoliday.EASTER_SUNDAY.in(year).orElseThrow();

    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
  }

  @Property
  void kingsDayIsNeverASunday(@ForAll @IntRange(min = 2014, max = 2300) int year) {
    assertThat(PublicHoliday.KINGS_DAY.in(year).orElseThrow().getDayOfWeek())
        .isNotEqualTo(DayOfWeek.SUNDAY);
  }
}
