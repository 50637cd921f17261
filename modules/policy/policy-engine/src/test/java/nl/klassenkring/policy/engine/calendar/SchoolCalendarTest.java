/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.parameter.HoursType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B11: the calendar of a school")
class SchoolCalendarTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final Holiday AUTUMN =
      new Holiday("Herfstvakantie", LocalDate.of(2026, 10, 17), LocalDate.of(2026, 10, 25));

  /** Lessons, a free Wednesday afternoon, and the usual public holidays. */
  private static final SchoolCalendar WEEK =
      SchoolCalendar.builder(AMSTERDAM)
          .quietHours(new HoursType().parse("DAILY 17:00-07:30\nWEDNESDAY 12:30-07:30"))
          .lessonHours(
              new HoursType().parse("MONDAY 08:30-12:00\nTUESDAY 08:30-12:00, 12:45-15:00"))
          .publicHolidays(PublicHoliday.USUAL)
          .build();

  private final SchoolCalendar calendar =
      SchoolCalendar.builder(AMSTERDAM).holidays(List.of(AUTUMN)).build();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "allowed",
      textBlock =
          """
          # a Tuesday
          2026-11-17T16:59:59,           allowed
          2026-11-17T16:59:59.999999999, allowed
          2026-11-17T17:00:00,           EVENING
          2026-11-17T23:59:59,           EVENING
          2026-11-18T00:00:00,           MORNING
          2026-11-18T07:29:59.999999999, MORNING
          2026-11-18T07:30:00,           allowed
          # from Friday to Monday
          2026-11-20T16:59:59,           allowed
          2026-11-20T17:00:00,           EVENING
          2026-11-21T00:00:00,           DAY
          2026-11-21T12:00:00,           DAY
          2026-11-22T23:59:59,           DAY
          2026-11-23T00:00:00,           MORNING
          2026-11-23T07:30:00,           allowed
          # around the autumn break, which ends in the night of the clock change
          2026-10-16T16:59:59,           allowed
          2026-10-17T00:00:00,           HOLIDAY Herfstvakantie
          2026-10-20T12:00:00,           HOLIDAY Herfstvakantie
          2026-10-25T23:59:59,           HOLIDAY Herfstvakantie
          2026-10-26T07:29:59,           MORNING
          2026-10-26T07:30:00,           allowed
          # a leap day
          2028-02-29T16:59:59,           allowed
          2028-02-29T17:00:00,           EVENING
          """)
  void momentIsQuietForOneCause(LocalDateTime local, String cause) {
    Instant moment = local.atZone(AMSTERDAM).toInstant();

    assertThat(calendar.quietAt(moment).map(QuietCause::toString).orElse(null)).isEqualTo(cause);
    assertThat(calendar.isQuiet(moment)).isEqualTo(cause != null);
  }

  @ParameterizedTest(name = "after {0} comes {1}")
  @CsvSource(
      textBlock =
          """
          # an allowed moment is its own next one
          2026-11-17T12:00:00.5Z, 2026-11-17T12:00:00.5Z
          # evening and night of a working day
          2026-11-17T16:00:00Z,   2026-11-18T06:30:00Z
          2026-11-18T05:00:00Z,   2026-11-18T06:30:00Z
          # Friday 17:00 to Monday 07:30
          2026-11-20T16:00:00Z,   2026-11-23T06:30:00Z
          # Friday 17:00 in summer time, over the break, to Monday 07:30 in winter time
          2026-10-16T15:00:00Z,   2026-10-26T06:30:00Z
          # Friday 17:00 in winter time to Monday 07:30 in summer time
          2027-03-26T16:00:00Z,   2027-03-29T05:30:00Z
          # the evening before and the evening of a leap day
          2028-02-28T16:00:00Z,   2028-02-29T06:30:00Z
          2028-02-29T16:00:00Z,   2028-03-01T06:30:00Z
          # over the turn of the year
          2026-12-31T16:00:00Z,   2027-01-01T06:30:00Z
          """)
  void nextAllowedMomentIsTheFirstOne(Instant moment, Instant next) {
    assertThat(calendar.nextAllowed(moment)).isEqualTo(next);
  }

  @ParameterizedTest(name = "after {0} comes {1}")
  @CsvSource(
      textBlock =
          """
          # 2026-10-25, 03:00 becomes 02:00: half past two comes twice, and is allowed twice
          2026-10-25T00:15:00Z, 2026-10-25T00:30:00Z
          2026-10-25T00:45:00Z, 2026-10-25T00:45:00Z
          2026-10-25T01:15:00Z, 2026-10-25T01:30:00Z
          # 2027-03-28, 02:00 becomes 03:00: half past two does not come
          2027-03-28T00:45:00Z, 2027-03-28T01:00:00Z
          """)
  void quietHoursThatEndInAClockChangeEndWhenTheWallClockSaysSo(Instant moment, Instant next) {
    SchoolCalendar night =
        SchoolCalendar.builder(AMSTERDAM)
            .quietDays(List.of())
            .quietHours(LocalTime.of(17, 0), LocalTime.of(2, 30))
            .build();

    assertThat(night.nextAllowed(moment)).isEqualTo(next);
  }

  @Test
  void allowedHourThatTheClockJumpsOverComesTheNextDay() {
    SchoolCalendar hour =
        SchoolCalendar.builder(AMSTERDAM)
            .quietDays(List.of())
            .quietHours(LocalTime.of(3, 0), LocalTime.of(2, 0))
            .build();

    assertThat(hour.nextAllowed(Instant.parse("2027-03-27T12:00:00Z")))
        .isEqualTo(Instant.parse("2027-03-29T00:00:00Z"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "allowed",
      textBlock =
          """
          2026-11-17T08:29:59, allowed
          2026-11-17T08:30:00, HOURS
          2026-11-17T11:59:59, HOURS
          2026-11-17T12:00:00, allowed
          """)
  void quietHoursCanLieWithinOneDay(LocalDateTime local, String cause) {
    SchoolCalendar lessons =
        SchoolCalendar.builder(AMSTERDAM).quietHours(LocalTime.of(8, 30), LocalTime.NOON).build();
    Instant moment = local.atZone(AMSTERDAM).toInstant();

    assertThat(lessons.quietAt(moment).map(QuietCause::toString).orElse(null)).isEqualTo(cause);
    assertThat(lessons.nextAllowed(moment))
        .isEqualTo(cause == null ? moment : Instant.parse("2026-11-17T11:00:00Z"));
  }

  @Test
  void quietHoursCanEndAtMidnight() {
    SchoolCalendar evening =
        SchoolCalendar.builder(AMSTERDAM)
            .quietDays(Set.of())
            .quietHours(LocalTime.of(17, 0), LocalTime.MIDNIGHT)
            .build();

    assertThat(evening.nextAllowed(Instant.parse("2026-11-17T18:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-17T23:00:00Z"));
  }

  @Test
  void sameWallClockCountsInEveryZone() {
    Instant moment = Instant.parse("2026-11-17T16:30:00Z");

    assertThat(calendar.isQuiet(moment)).isTrue();
    assertThat(SchoolCalendar.builder(ZoneId.of("Europe/London")).build().isQuiet(moment))
        .isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}, teachers from {2} on")
  @CsvSource(
      nullValues = "allowed",
      textBlock =
          """
          # Tuesday: lessons from 08:30 to 12:00 and from 12:45 to 15:00
          2026-11-17T08:29:59, allowed, 2026-11-17T08:29:59
          2026-11-17T08:30:00, LESSON,  2026-11-17T12:00:00
          2026-11-17T11:59:59, LESSON,  2026-11-17T12:00:00
          2026-11-17T12:00:00, allowed, 2026-11-17T12:00:00
          2026-11-17T14:59:59, LESSON,  2026-11-17T15:00:00
          2026-11-17T16:59:59, allowed, 2026-11-17T16:59:59
          2026-11-17T17:00:00, EVENING, 2026-11-18T07:30:00
          # Wednesday: quiet from 12:30 on, without lessons
          2026-11-18T12:29:59, allowed, 2026-11-18T12:29:59
          2026-11-18T12:30:00, EVENING, 2026-11-19T07:30:00
          # a study day that is a public holiday, and the day after
          2027-04-27T09:00:00, PUBLIC_HOLIDAY KINGS_DAY, 2027-04-28T07:30:00
          2027-04-26T17:00:00, EVENING, 2027-04-28T07:30:00
          # Good Friday is a school day here, Easter Monday is not
          2027-03-26T12:00:00, allowed, 2027-03-26T12:00:00
          2027-03-26T17:00:00, EVENING, 2027-03-30T07:30:00
          2027-03-29T09:00:00, PUBLIC_HOLIDAY EASTER_MONDAY, 2027-03-30T07:30:00
          # a leap day with lessons
          2028-02-29T08:30:00, LESSON,  2028-02-29T12:00:00
          """)
  void weekOfASchoolWithLessonsAndPublicHolidays(
      LocalDateTime local, String cause, LocalDateTime next) {

    Instant moment = local.atZone(AMSTERDAM).toInstant();

    assertThat(WEEK.quietAt(moment).map(QuietCause::toString).orElse(null)).isEqualTo(cause);
    assertThat(WEEK.nextAllowed(moment)).isEqualTo(next.atZone(AMSTERDAM).toInstant());
  }

  @Test
  void lessonsAreQuietOnlyForWhomTheyCount() {
    Instant lesson = LocalDateTime.of(2026, 11, 17, 9, 0).atZone(AMSTERDAM).toInstant();
    Set<QuietCause.Kind> others = EnumSet.complementOf(EnumSet.of(QuietCause.Kind.LESSON));

    assertThat(WEEK.quietAt(lesson, others)).isEmpty();
    assertThat(WEEK.nextAllowed(lesson, others)).isEqualTo(lesson);
  }

  @Test
  void schoolDaysAreNeitherHolidaysNorWeekends() {
    assertThat(WEEK.isSchoolDay(LocalDate.of(2026, 11, 17))).isTrue();
    assertThat(WEEK.isSchoolDay(LocalDate.of(2026, 11, 21))).isFalse();
    assertThat(WEEK.isHoliday(LocalDate.of(2026, 11, 21))).isFalse();
    assertThat(WEEK.isSchoolDay(LocalDate.of(2027, 4, 27))).isFalse();
    assertThat(WEEK.isHoliday(LocalDate.of(2027, 4, 27))).isTrue();
    assertThat(calendar.isHoliday(LocalDate.of(2026, 10, 20))).isTrue();
  }

  @Test
  void refusesHoursThatLeaveNoMomentOnAnyDay() {
    SchoolCalendar.Builder builder =
        SchoolCalendar.builder(AMSTERDAM)
            .lessonHours(WeekHours.daily(TimeRange.parse("07:30-17:00")));

    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAWeekOfQuietDays() {
    SchoolCalendar.Builder builder =
        SchoolCalendar.builder(AMSTERDAM).quietDays(EnumSet.allOf(DayOfWeek.class));

    assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesQuietHoursThatBeginWhenTheyEnd() {
    SchoolCalendar.Builder builder = SchoolCalendar.builder(AMSTERDAM);

    assertThatThrownBy(() -> builder.quietHours(LocalTime.NOON, LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesHolidaysThatTogetherLastMoreThanAYear() {
    LocalDate first = LocalDate.of(2026, 7, 1);
    List<Holiday> holidays =
        List.of(
            new Holiday("One", first, first.plusDays(199)),
            new Holiday("Two", first.plusDays(200), first.plusDays(400)));

    assertThatThrownBy(SchoolCalendar.builder(AMSTERDAM).holidays(holidays)::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("One");
    assertThat(SchoolCalendar.builder(AMSTERDAM).holidays(holidays.subList(1, 2)).build())
        .isNotNull();
  }
}
