/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ReminderDaysTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 11, 17);

  @Test
  void anEmptySettingMeansNoReminder() {
    assertThat(ReminderDays.parse("").count()).isZero();
    assertThat(ReminderDays.parse("").dueCount(ASKED, ASKED.plusYears(1))).isZero();
  }

  @Test
  void remindersAreDueOnTheirDayAndStayDue() {
    ReminderDays days = ReminderDays.parse("14, 7");

    assertThat(days.dueCount(ASKED, ASKED.plusDays(6))).isZero();
    assertThat(days.dueCount(ASKED, ASKED.plusDays(7))).isEqualTo(1);
    assertThat(days.dueCount(ASKED, ASKED.plusDays(13))).isEqualTo(1);
    assertThat(days.dueCount(ASKED, ASKED.plusDays(40))).isEqualTo(2);
  }

  @Test
  void whoWasAskedOnTheLastDayIsDueToday() {
    ReminderDays days = ReminderDays.parse("7,14");
    LocalDate today = ASKED.plusDays(14);

    assertThat(days.lastAskedDay(2, today)).isEqualTo(ASKED);
    assertThat(days.dueCount(days.lastAskedDay(1, today), today)).isEqualTo(1);
    assertThat(days.dueCount(days.lastAskedDay(2, today), today)).isEqualTo(2);
  }
}
