/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

final class RetentionTermTest {

  @Test
  void evidenceIsKeptForWholeYearsAfterItsSchoolYear() {
    assertThat(term(LocalDate.of(2029, 7, 31)).isOver(SchoolYear.parse("2026-2027"))).isFalse();
    assertThat(term(LocalDate.of(2029, 8, 1)).isOver(SchoolYear.parse("2026-2027"))).isTrue();
    assertThat(term(LocalDate.of(2029, 8, 1)).evidenceUntil()).isEqualTo("2029-07-31");
  }

  @Test
  void aMomentBelongsToTheSchoolYearOnTheWallOfTheSchool() {
    Date lastEvening = Date.from(Instant.parse("2027-07-31T21:59:59Z"));
    Date midnight = Date.from(Instant.parse("2027-07-31T22:00:00Z"));
    RetentionTerm term = term(LocalDate.of(2029, 8, 1));

    assertThat(term.evidenceFrom()).isEqualTo(midnight);
    assertThat(term.isOver(lastEvening)).isTrue();
    assertThat(term.isOver(midnight)).isFalse();
    assertThat(term.end()).isEqualTo(midnight);
  }

  @Test
  void aSchoolYearIsOverTheDayAfterItsLast() {
    assertThat(term(LocalDate.of(2027, 7, 31)).isSchoolYearOver()).isFalse();
    assertThat(term(LocalDate.of(2027, 8, 1)).isSchoolYearOver()).isTrue();
  }

  private static RetentionTerm term(LocalDate today) {
    return new RetentionTerm(
        SchoolYear.parse("2026-2027"), 2, today, ZoneId.of("Europe/Amsterdam"));
  }
}
