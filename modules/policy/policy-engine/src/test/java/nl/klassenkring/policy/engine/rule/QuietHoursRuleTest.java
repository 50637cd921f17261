/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.calendar.TimeRange;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B11: quiet hours")
class QuietHoursRuleTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final Holiday CHRISTMAS =
      new Holiday("Kerstvakantie", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));

  private final QuietHoursRule rule =
      new QuietHoursRule(SchoolCalendar.builder(AMSTERDAM).holidays(List.of(CHRISTMAS)).build());

  @Test
  void lastSecondOfTheWorkingDayIsFree() {
    assertThat(judge(rule, "2026-11-17T15:59:59Z")).isEmpty();
  }

  @Test
  void eveningIsHeldUntilTheNextMorning() {
    Finding finding = judge(rule, "2026-11-17T21:10:59Z").get(0);

    assertThat(finding.effect()).isEqualTo(Effect.HOLD);
    assertThat(finding.earliest()).contains(Instant.parse("2026-11-18T06:30:00Z"));
    assertThat(finding.reasonKey()).isEqualTo("policy-b11-evening");
    assertThat(finding.arguments()).containsExactly(LocalTime.of(22, 10), LocalTime.of(17, 0));
  }

  @Test
  void earlyMorningSaysWhenTheDayBegins() {
    Finding finding = judge(rule, "2026-11-17T05:10:00Z").get(0);

    assertThat(finding.reasonKey()).isEqualTo("policy-b11-morning");
    assertThat(finding.arguments()).containsExactly(LocalTime.of(6, 10), LocalTime.of(7, 30));
  }

  @Test
  void weekendNamesItsDays() {
    Finding finding = judge(rule, "2026-11-22T11:00:00Z").get(0);

    assertThat(finding.reasonKey()).isEqualTo("policy-b11-day");
    assertThat(finding.earliest()).contains(Instant.parse("2026-11-23T06:30:00Z"));
    assertThat(finding.arguments())
        .containsExactly(DayOfWeek.SUNDAY, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  }

  @Test
  void holidayIsCalledByItsName() {
    Finding finding = judge(rule, "2026-12-22T11:00:00Z").get(0);

    assertThat(finding.reasonKey()).isEqualTo("policy-b11-holiday");
    assertThat(finding.earliest()).contains(Instant.parse("2027-01-04T06:30:00Z"));
    assertThat(finding.arguments()).containsExactly("Kerstvakantie");
  }

  @Test
  void quietHoursWithinTheDaySayBothTimes() {
    QuietHoursRule lessons =
        new QuietHoursRule(
            SchoolCalendar.builder(AMSTERDAM)
                .quietHours(LocalTime.of(8, 30), LocalTime.NOON)
                .build());

    Finding finding = judge(lessons, "2026-11-17T08:00:00Z").get(0);

    assertThat(finding.reasonKey()).isEqualTo("policy-b11-hours");
    assertThat(finding.arguments())
        .containsExactly(LocalTime.of(9, 0), LocalTime.of(8, 30), LocalTime.NOON);
  }

  @ParameterizedTest(name = "{0} at {1}, excursion: {2}: {3} until {4}")
  @CsvSource(
      nullValues = {"allowed", "now"},
      textBlock =
          """
          # teachers write outside lesson time
          TEACHER,              2026-11-17T08:29:59, false, allowed,                   now
          TEACHER,              2026-11-17T08:30:00, false, HOLD policy-b11-lesson,    2026-11-17T12:00:00
          TEACHER,              2026-11-17T14:59:59, false, HOLD policy-b11-lesson,    2026-11-17T15:00:00
          TEACHER,              2026-11-17T15:00:00, false, allowed,                   now
          TEACHER PARENT,       2026-11-17T10:00:00, false, HOLD policy-b11-lesson,    2026-11-17T12:00:00
          CLASS_PARENT,         2026-11-17T10:00:00, false, allowed,                   now
          SCHOOL_DIRECTOR,      2026-11-17T10:00:00, false, allowed,                   now
          # excursions are excepted, for whoever leads them
          TEACHER,              2026-11-17T10:00:00, true,  EXCEPTION policy-b11-excursion, now
          TEACHER,              2026-11-17T17:00:00, true,  EXCEPTION policy-b11-excursion, now
          TEACHER,              2026-11-17T16:59:59, true,  allowed,                   now
          SCHOOL_DIRECTOR,      2026-11-17T22:00:00, true,  EXCEPTION policy-b11-excursion, now
          CLASS_PARENT,         2026-11-17T22:00:00, true,  HOLD policy-b11-evening,   2026-11-18T07:30:00
          PARENT,               2026-11-17T22:00:00, true,  HOLD policy-b11-evening,   2026-11-18T07:30:00
          # but not on days off: what is held then waits for the morning, not for midnight
          TEACHER,              2026-11-22T12:00:00, true,  HOLD policy-b11-day,       2026-11-23T07:30:00
          TEACHER,              2026-12-22T12:00:00, true,  HOLD policy-b11-holiday,   2027-01-04T07:30:00
          TEACHER,              2027-04-27T12:00:00, true,  HOLD policy-b11-public-holiday, 2027-04-28T07:30:00
          # the Sundays of the clock changes, and a leap day
          TEACHER,              2026-10-25T23:59:59, false, HOLD policy-b11-day,       2026-10-26T07:30:00
          TEACHER,              2027-03-26T17:00:00, false, HOLD policy-b11-evening,   2027-03-30T07:30:00
          TEACHER,              2028-02-29T17:00:00, false, HOLD policy-b11-evening,   2028-03-01T07:30:00
          """)
  void lessonsAndExcursions(
      String roles, String moment, boolean excursion, String result, String earliest) {

    Draft.Builder draft = DraftFixture.draft(moment, roles).excursion(excursion);

    assertThat(DraftFixture.judge(lessonsRule(true, true), draft)).isEqualTo(result);
    assertThat(new Policy(List.of(lessonsRule(true, true))).judge(draft.build()).placeableFrom())
        .isEqualTo(Optional.ofNullable(earliest).map(DraftFixture::moment));
  }

  @Test
  void excursionIsReportedWithTheVerdictSoThatItIsRecorded() {
    Draft.Builder draft = DraftFixture.draft("2026-11-17T17:20:00", "TEACHER").excursion(true);
    Verdict verdict = new Policy(List.of(lessonsRule(true, true))).judge(draft.build());

    assertThat(verdict.placeableNow()).isTrue();
    assertThat(verdict.exceptions())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.ruleId()).isEqualTo("B11"),
            finding -> assertThat(finding.arguments()).containsExactly(LocalTime.of(17, 20)));
  }

  @Test
  void schoolCanExceptNoExcursions() {
    Draft.Builder draft = DraftFixture.draft("2026-11-17T17:20:00", "TEACHER").excursion(true);

    assertThat(DraftFixture.judge(lessonsRule(false, true), draft))
        .isEqualTo("HOLD policy-b11-evening");
  }

  @Test
  void adviceSpeaksOfExcursionsOnlyWhereTheyAreExcepted() {
    Draft lesson = DraftFixture.draft("2026-11-17T10:00:00", "TEACHER").build();

    assertThat(lessonsRule(true, true).judge(lesson).get(0).adviceKey())
        .isEqualTo("policy-b11-lesson-advice");
    assertThat(lessonsRule(false, true).judge(lesson).get(0).adviceKey())
        .isEqualTo("policy-hold-advice");
  }

  @Test
  void schoolCanLetRepliesThroughAtAnyTime() {
    Draft.Builder reply = DraftFixture.draft("2026-11-17T22:00:00", "PARENT").kind(DraftKind.REPLY);

    assertThat(DraftFixture.judge(lessonsRule(true, true), reply))
        .isEqualTo("HOLD policy-b11-evening");
    assertThat(DraftFixture.judge(lessonsRule(true, false), reply)).isNull();
  }

  private static QuietHoursRule lessonsRule(boolean excursions, boolean repliesToo) {
    SchoolCalendar calendar =
        SchoolCalendar.builder(AMSTERDAM)
            .holidays(List.of(CHRISTMAS))
            .publicHolidays(PublicHoliday.USUAL)
            .lessonHours(
                WeekHours.daily(TimeRange.parse("08:30-12:00"), TimeRange.parse("12:45-15:00")))
            .build();

    return new QuietHoursRule(calendar, excursions, repliesToo);
  }

  private static List<Finding> judge(QuietHoursRule rule, String moment) {
    return rule.judge(Draft.builder(Instant.parse(moment)).build());
  }
}
