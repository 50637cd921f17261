/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.history.DateRange;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.GroupHistory;
import nl.klassenkring.policy.engine.history.PlacedPost;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("B9, B10: a class hears of school often enough")
class MinimumReminderTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final SchoolCalendar CALENDAR =
      SchoolCalendar.builder(AMSTERDAM)
          .holidays(
              List.of(
                  Holiday.parse("2026-07-11/2026-08-23 Zomervakantie"),
                  Holiday.parse("2026-10-17/2026-10-25 Herfstvakantie"),
                  Holiday.parse("2026-12-19/2027-01-03 Kerstvakantie")))
          .publicHolidays(PublicHoliday.USUAL)
          .build();

  @ParameterizedTest(name = "{0} at {2} after {1}: {3}")
  @CsvSource(
      nullValues = {"none", "enough"},
      textBlock =
          """
          # B9: one a week, from Monday to Sunday
          1/week, none,                2026-11-17T12:00:00, 0 in 2026-11-16/2026-11-22
          1/week, 2026-11-15T23:59:59, 2026-11-17T12:00:00, 0 in 2026-11-16/2026-11-22
          1/week, 2026-11-16T00:00:00, 2026-11-17T12:00:00, enough
          1/week, 2026-11-20T07:30:00, 2026-11-17T12:00:00, enough
          1/week, none,                2026-11-22T23:59:59, 0 in 2026-11-16/2026-11-22
          1/week, none,                2026-11-23T00:00:00, 0 in 2026-11-23/2026-11-29
          2/week, 2026-11-16T08:00:00, 2026-11-17T12:00:00, 1 in 2026-11-16/2026-11-22
          # a holiday owes nothing, nor does a week that is mostly one
          1/week, none,                2026-10-20T12:00:00, enough
          1/week, none,                2027-05-05T12:00:00, 0 in 2027-05-03/2027-05-09
          # the weeks of the clock changes
          1/week, 2026-10-25T23:59:59, 2026-10-26T12:00:00, 0 in 2026-10-26/2026-11-01
          1/week, 2027-03-28T23:59:59, 2027-03-29T12:00:00, 0 in 2027-03-29/2027-04-04
          # B10: learning goals once a month
          1/month: learning-goals, 2026-11-02T12:00:00=learning-goals, 2026-11-30T12:00:00, enough
          1/month: learning-goals, 2026-11-02T12:00:00,                2026-11-30T12:00:00, 0 in 2026-11-01/2026-11-30
          1/month: learning-goals, 2026-10-31T23:59:59=learning-goals, 2026-11-01T00:00:00, 0 in 2026-11-01/2026-11-30
          1/month: learning-goals, 2028-02-29T23:59:59=learning-goals, 2028-02-29T12:00:00, enough
          1/month: learning-goals, 2028-02-29T23:59:59=learning-goals, 2028-03-01T12:00:00, 0 in 2028-03-01/2028-03-31
          # August is mostly holiday
          1/month: learning-goals, none,               2026-08-28T12:00:00, enough
          # B9: one in the last fourteen days, those of a holiday not counted
          1/14 days, 2026-11-03T12:00:00, 2026-11-16T12:00:00, enough
          1/14 days, 2026-11-03T12:00:00, 2026-11-17T12:00:00, 0 in 2026-11-04/2026-11-17
          1/14 days, 2026-10-12T12:00:00, 2026-11-03T12:00:00, enough
          1/14 days, 2026-10-12T12:00:00, 2026-11-04T12:00:00, 0 in 2026-10-13/2026-11-04
          # a school year owes nothing before it is so old
          1/14 days, none,                2026-08-29T12:00:00, enough
          1/14 days, none,                2026-09-06T12:00:00, 0 in 2026-08-24/2026-09-06
          """)
  void classIsBelowItsMinimum(String minimum, String history, String moment, String result) {
    List<Shortfall> below =
        reminder(minimum, 2).below(GroupKind.CLASS, history(history), moment(moment));

    assertThat(below.stream().map(one -> one.count() + " in " + one.days()))
        .isEqualTo(result == null ? List.of() : List.of(result));
  }

  @ParameterizedTest(name = "{0} at {1}, reminded on {2}: {3}")
  @CsvSource(
      nullValues = "never",
      textBlock =
          """
          # on Thursday and Friday, once
          1/week, 2026-11-18T12:00:00, never,      false
          1/week, 2026-11-19T07:29:59, never,      false
          1/week, 2026-11-19T07:30:00, never,      true
          1/week, 2026-11-20T12:00:00, never,      true
          1/week, 2026-11-20T12:00:00, 2026-11-19, false
          1/week, 2026-11-20T12:00:00, 2026-11-13, true
          # never in quiet time
          1/week, 2026-11-20T17:00:00, never,      false
          1/week, 2026-11-21T12:00:00, never,      false
          # Wednesday before Ascension Day; the Friday after it is a school day here
          1/week, 2027-05-05T12:00:00, never,      true
          1/week, 2027-05-04T12:00:00, never,      false
          # the last two school days of a month, one of which is a leap day
          1/month, 2028-02-25T12:00:00, never,     false
          1/month, 2028-02-28T12:00:00, never,     true
          1/month, 2028-02-29T12:00:00, 2028-02-28, false
          1/month, 2028-02-29T12:00:00, 2028-01-31, true
          # after fourteen days, and again fourteen days later
          1/14 days, 2026-11-17T12:00:00, never,      true
          1/14 days, 2026-11-18T12:00:00, 2026-11-17, false
          1/14 days, 2026-11-30T12:00:00, 2026-11-17, false
          1/14 days, 2026-12-01T12:00:00, 2026-11-17, true
          """)
  void teachersAreRemindedOncePerWindowWhenLittleTimeIsLeft(
      String minimum, String moment, LocalDate remindedOn, boolean due) {

    assertThat(
            reminder(minimum, 2)
                .due(
                    GroupKind.CLASS,
                    GroupHistory.EMPTY,
                    moment(moment),
                    Optional.ofNullable(remindedOn)))
        .hasSize(due ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void onlyClassesAreAskedFor(GroupKind kind) {
    assertThat(reminder("1/week", 5).below(kind, GroupHistory.EMPTY, moment("2026-11-19T12:00:00")))
        .hasSize(kind == GroupKind.CLASS ? 1 : 0);
  }

  @Test
  void shortfallSaysWhatWasAgreed() {
    assertThat(
            reminder("2/week", 2)
                .due(
                    GroupKind.CLASS,
                    history("2026-11-16T08:00:00"),
                    moment("2026-11-19T12:00:00"),
                    Optional.empty()))
        .containsExactly(
            new Shortfall(
                "B9",
                Frequency.parse("2/week"),
                new DateRange(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22)),
                1));
  }

  private static MinimumReminder reminder(String minimum, int reminderDays) {
    return new MinimumReminder("B9", List.of(Frequency.parse(minimum)), CALENDAR, reminderDays);
  }

  private static GroupHistory history(String posts) {
    return posts == null
        ? GroupHistory.EMPTY
        : GroupHistory.of(
            Arrays.stream(posts.split(" "))
                .map(MinimumReminderTest::post)
                .collect(Collectors.toList()));
  }

  private static PlacedPost post(String text) {
    int end = text.indexOf('=');
    return end < 0
        ? new PlacedPost(moment(text), PostCategory.GENERAL, false)
        : new PlacedPost(
            moment(text.substring(0, end)),
            PostCategory.fromKey(text.substring(end + 1)).orElseThrow(),
            false);
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
  }
}
