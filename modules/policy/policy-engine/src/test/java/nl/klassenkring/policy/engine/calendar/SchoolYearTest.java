/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2025-2026",
    "2026-08-01, 2026-2027",
    "2026-12-31, 2026-2027",
    "2027-01-01, 2026-2027",
    "2027-07-31, 2026-2027",
    "2027-08-01, 2027-2028"
  })
  void runsFromTheFirstOfAugustToTheLastOfJuly(LocalDate day, String value) {
    SchoolYear schoolYear = SchoolYear.of(day);

    assertThat(schoolYear.value()).isEqualTo(value);
    assertThat(schoolYear.contains(day)).isTrue();
    assertThat(schoolYear.next().contains(day)).isFalse();
    assertThat(schoolYear.previous().contains(day)).isFalse();
    assertThat(SchoolYear.parse(value)).isEqualTo(schoolYear).hasSameHashCodeAs(schoolYear);
  }

  @Test
  void knowsItsFirstAndLastDay() {
    SchoolYear schoolYear = SchoolYear.parse("2026-2027");

    assertThat(schoolYear.firstDay()).isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(schoolYear.lastDay()).isEqualTo(LocalDate.of(2027, 7, 31));
  }

  @Test
  void turnsOverAtMidnightOfTheSchool() {
    Instant midnightInAmsterdam = Instant.parse("2026-07-31T22:00:00Z");
    ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");

    assertThat(SchoolYear.at(midnightInAmsterdam, amsterdam)).hasToString("2026-2027");
    assertThat(SchoolYear.at(midnightInAmsterdam.minusMillis(1), amsterdam))
        .hasToString("2025-2026");
    assertThat(SchoolYear.at(midnightInAmsterdam, ZoneId.of("America/Curacao")))
        .hasToString("2025-2026");
  }

  @Test
  void comesAfterTheYearBefore() {
    SchoolYear schoolYear = SchoolYear.parse("2026-2027");

    assertThat(schoolYear).isGreaterThan(schoolYear.previous()).isLessThan(schoolYear.next());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026/2027", "2026-2026", "2026-2028", "2027-2026", "2026-2027 "})
  void refusesWhatIsNoSchoolYear(String value) {
    assertThatThrownBy(() -> SchoolYear.parse(value)).isInstanceOf(IllegalArgumentException.class);
  }
}
