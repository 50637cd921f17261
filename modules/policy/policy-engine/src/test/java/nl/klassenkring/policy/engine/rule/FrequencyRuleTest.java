/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("B9: no more posts than agreed")
class FrequencyRuleTest {

  @ParameterizedTest(name = "{0} at {2} after {1}: from {3}")
  @CsvSource(
      nullValues = {"none", "now"},
      textBlock =
          """
          # one a calendar day
          1/day,   none,                                    2026-11-17T12:00:00, now
          1/day,   2026-11-17T08:00:00,                     2026-11-17T16:59:59, 2026-11-18T00:00:00
          1/day,   2026-11-17T23:59:59,                     2026-11-18T00:00:00, now
          1/day,   2026-11-17T00:00:00,                     2026-11-17T23:59:59, 2026-11-18T00:00:00
          1/day,   2026-11-16T23:59:59,                     2026-11-17T00:00:00, now
          # a scheduled post takes its day, so the next one comes the day after
          1/day,   2026-11-17T08:00:00 2026-11-18T07:30:00, 2026-11-17T12:00:00, 2026-11-19T00:00:00
          2/day,   2026-11-17T08:00:00,                     2026-11-17T12:00:00, now
          # a calendar week, from Monday
          3/week,  2026-11-16T08:00:00 2026-11-17T08:00:00, 2026-11-18T12:00:00, now
          2/week,  2026-11-16T08:00:00 2026-11-17T08:00:00, 2026-11-20T16:59:59, 2026-11-23T00:00:00
          2/week,  2026-11-16T08:00:00 2026-11-17T08:00:00, 2026-11-22T23:59:59, 2026-11-23T00:00:00
          2/week,  2026-11-21T08:00:00 2026-11-22T23:59:59, 2026-11-23T00:00:00, now
          # the weeks of both clock changes
          1/week,  2026-10-19T08:00:00,                     2026-10-23T12:00:00, 2026-10-26T00:00:00
          1/day,   2026-10-25T00:30:00,                     2026-10-25T23:59:59, 2026-10-26T00:00:00
          1/week,  2027-03-22T08:00:00,                     2027-03-28T23:59:59, 2027-03-29T00:00:00
          1/day,   2027-03-28T00:30:00,                     2027-03-28T03:30:00, 2027-03-29T00:00:00
          # a leap day, and the month that it ends
          1/day,   2028-02-28T12:00:00,                     2028-02-28T13:00:00, 2028-02-29T00:00:00
          1/month, 2028-02-01T12:00:00,                     2028-02-29T23:59:59, 2028-03-01T00:00:00
          1/month, 2028-02-29T12:00:00,                     2028-03-01T00:00:00, now
          # the week that spans the turn of the year
          1/week,  2026-12-28T08:00:00,                     2027-01-03T23:59:59, 2027-01-04T00:00:00
          # any fourteen days
          1/14 days, 2026-11-03T12:00:00,                   2026-11-16T12:00:00, 2026-11-17T00:00:00
          1/14 days, 2026-11-03T12:00:00,                   2026-11-17T00:00:00, now
          1/14 days, 2026-11-20T12:00:00,                   2026-11-17T12:00:00, 2026-12-04T00:00:00
          2/3 days,  2026-11-16T12:00:00 2026-11-18T12:00:00, 2026-11-17T12:00:00, 2026-11-19T00:00:00
          """)
  void maximumHoldsUntilTheFirstDayWithRoom(
      String maximum, String history, String moment, String earliest) {

    List<Finding> findings =
        rule(maximum).judge(draft(moment).group(DraftFixture.classWith(history)).build());

    assertThat(findings.stream().flatMap(finding -> finding.earliest().stream()))
        .isEqualTo(earliest == null ? List.of() : List.of(DraftFixture.moment(earliest)));
  }

  @ParameterizedTest(name = "{0} with {2} after {1}: {3}")
  @CsvSource(
      nullValues = {"none", "allowed"},
      textBlock =
          """
          1/week: talks, 2026-11-16T08:00:00=talks,      TALKS,      HOLD policy-b9-full
          1/week: talks, 2026-11-16T08:00:00=talks,      DAILY_LIFE, allowed
          1/week: talks, 2026-11-16T08:00:00=daily-life, TALKS,      allowed
          1/week: talks, 2026-11-16T08:00:00=talks,      none,       allowed
          1/week,        2026-11-16T08:00:00=talks,      none,       HOLD policy-b9-full
          1/week,        2026-11-16T08:00:00=talks,      DAILY_LIFE, HOLD policy-b9-full
          """)
  void maximumOfACategoryCountsThatCategoryOnly(
      String maximum, String history, PostCategory category, String result) {

    assertThat(
            DraftFixture.judge(
                rule(maximum),
                draft("2026-11-17T12:00:00")
                    .category(category)
                    .group(DraftFixture.classWith(history))))
        .isEqualTo(result);
  }

  @Test
  void authorSeesWhichPostItIs() {
    Finding finding =
        rule("3/week")
            .judge(
                draft("2026-11-18T12:00:00")
                    .group(DraftFixture.classWith("2026-11-16T08:00:00"))
                    .build())
            .get(0);

    assertThat(finding)
        .isEqualTo(
            Finding.hint(
                "B9", "policy-b9-count", "policy-b9-count-advice", 2, Frequency.parse("3/week")));
  }

  @ParameterizedTest
  @EnumSource
  void councilsCountNothingAndRepliesAreNotCounted(GroupKind kind) {
    Draft.Builder draft =
        draft("2026-11-17T12:00:00").group(DraftFixture.groupWith(kind, "2026-11-17T08:00:00"));
    boolean counted = kind == GroupKind.CLASS || kind == GroupKind.SCHOOL;

    assertThat(DraftFixture.judge(rule("1/day"), draft))
        .isEqualTo(counted ? "HOLD policy-b9-full" : null);
    assertThat(DraftFixture.judge(rule("1/day"), draft.kind(DraftKind.REPLY))).isNull();
  }

  @Test
  @DisplayName("B9, B11: a full Friday is placed on Monday morning, not at midnight")
  void fullDayWaitsForTheEndOfTheQuietHoursToo() {
    Policy policy =
        new Policy(
            List.of(
                rule("1/day"),
                new QuietHoursRule(SchoolCalendar.builder(DraftFixture.AMSTERDAM).build())));
    Draft friday =
        draft("2026-11-20T12:00:00").group(DraftFixture.classWith("2026-11-20T08:00:00")).build();
    Draft friday17 =
        draft("2026-11-20T17:00:00").group(DraftFixture.classWith("2026-11-23T07:30:00")).build();

    assertThat(policy.judge(friday).placeableFrom())
        .contains(DraftFixture.moment("2026-11-23T07:30:00"));
    assertThat(policy.judge(friday17).placeableFrom())
        .contains(DraftFixture.moment("2026-11-24T07:30:00"));
  }

  @Test
  @DisplayName(
      "B9: the defaults are the lowest maximums of the policies, one a day and three a week")
  void defaultsAreOneADayAndThreeAWeek() {
    FrequencyRule rule =
        (FrequencyRule)
            FrequencyRule.DEFINITION
                .rule(RuleValues.defaults(DraftFixture.AMSTERDAM))
                .orElseThrow();
    String week = "2026-11-16T08:00:00 2026-11-17T08:00:00 2026-11-18T08:00:00";
    Draft.Builder thursday = draft("2026-11-19T12:00:00").group(DraftFixture.classWith(week));

    assertThat(earliest(rule.judge(thursday.build())))
        .containsExactly(DraftFixture.moment("2026-11-23T00:00:00"));
    assertThat(
            earliest(
                rule.judge(
                    draft("2026-11-16T12:00:00")
                        .group(DraftFixture.classWith("2026-11-16T08:00:00"))
                        .build())))
        .containsExactly(DraftFixture.moment("2026-11-17T00:00:00"));
  }

  private static List<Instant> earliest(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.earliest().stream()).toList();
  }

  private static FrequencyRule rule(String maximum) {
    return new FrequencyRule(List.of(Frequency.parse(maximum)), DraftFixture.AMSTERDAM);
  }

  private static Draft.Builder draft(String moment) {
    return DraftFixture.draft(moment, "TEACHER").category(PostCategory.GENERAL);
  }
}
