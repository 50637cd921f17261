/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.sample.school.internal.SampleCalendar;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

  private static SchoolCalendar calendar;

  @BeforeAll
  static void readTheCalendarOfTheMainSchool() throws Exception {
    calendar = SampleCalendar.of("de-wilgen");
  }

  @Test
  void b11PassesOverTheWeekend() throws Exception {
    assertThat(schoolDays(WEDNESDAY).ago(3)).isEqualTo(LocalDate.of(2026, 11, 13));
    assertThat(schoolDays(WEDNESDAY).after(WEDNESDAY, 3)).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void b11PassesOverHolidays() throws Exception {
    assertThat(schoolDays(LocalDate.of(2026, 10, 26)).ago(1)).isEqualTo(LocalDate.of(2026, 10, 16));
    assertThat(schoolDays(LocalDate.of(2026, 12, 26)).ago(1)).isEqualTo(LocalDate.of(2026, 12, 18));
  }

  @Test
  void todayNeverCounts() throws Exception {
    assertThat(schoolDays(WEDNESDAY).ago(1)).isEqualTo(WEDNESDAY.minusDays(1));
    assertThat(schoolDays(SATURDAY).ago(1)).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void b11EveryDayThatItNamesIsAllowedWheneverTheSampleIsLoaded() throws Exception {
    for (LocalDate today = LocalDate.of(2026, 8, 1);
        today.isBefore(LocalDate.of(2027, 9, 15));
        today = today.plusDays(1)) {
      SchoolDays schoolDays = schoolDays(today);
      for (int days = 1; days <= 40; days++) {
        LocalDate day = schoolDays.ago(days);
        assertThat(isSchoolDay(day)).as(day + " loaded on " + today).isTrue();
        assertThat(day).isBefore(today);
      }
    }
  }

  @Test
  void asksAboutADayOnce() throws Exception {
    List<LocalDate> asked = new ArrayList<>();
    SchoolDays schoolDays =
        new SchoolDays(
            WEDNESDAY,
            day -> {
              asked.add(day);
              return day.getDayOfWeek() != DayOfWeek.SUNDAY;
            });

    schoolDays.ago(10);
    schoolDays.ago(12);

    assertThat(asked).doesNotHaveDuplicates();
  }

  @Test
  void givesUpWhenThereIsNoSchoolAtAll() {
    assertThatThrownBy(() -> new SchoolDays(WEDNESDAY, day -> false).ago(1))
        .isInstanceOf(SampleSchoolException.class)
        .hasMessageContaining("no school day");
  }

  private static SchoolDays schoolDays(LocalDate today) {
    return new SchoolDays(today, SchoolDaysTest::isSchoolDay);
  }

  private static boolean isSchoolDay(LocalDate day) {
    return !calendar.isQuiet(day.atTime(LocalTime.NOON).atZone(calendar.zone()).toInstant());
  }
}
