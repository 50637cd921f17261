/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

  private static List<Finding> judge(QuietHoursRule rule, String moment) {
    return rule.judge(Draft.builder(Instant.parse(moment)).build());
  }
}
