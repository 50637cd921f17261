/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

  private static final SchoolCalendar CALENDAR =
      SchoolCalendar.builder(ZoneId.of("Europe/Amsterdam"))
          .holidays(
              List.of(
                  new Holiday(
                      "Herfstvakantie", LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25)),
                  new Holiday(
                      "Kerstvakantie", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)),
                  new Holiday(
                      "Zomervakantie", LocalDate.of(2027, 7, 17), LocalDate.of(2027, 8, 29))))
          .build();

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
    return !CALENDAR.isQuiet(day.atTime(LocalTime.NOON).atZone(CALENDAR.zone()).toInstant());
  }
}
