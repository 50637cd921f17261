/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** Until when what belongs to a school year is kept as evidence. Immutable. */
final class RetentionTerm {

  private final SchoolYear schoolYear;
  private final int years;
  private final LocalDate today;
  private final ZoneId zone;

  /**
   * Makes the term.
   *
   * @param schoolYear the last one that is looked at
   * @param years that evidence is kept after its school year
   * @param zone of the school
   */
  RetentionTerm(SchoolYear schoolYear, int years, LocalDate today, ZoneId zone) {
    this.schoolYear = schoolYear;
    this.years = years;
    this.today = today;
    this.zone = zone;
  }

  SchoolYear schoolYear() {
    return schoolYear;
  }

  /** The same with the school year after it. */
  RetentionTerm next() {
    return new RetentionTerm(schoolYear.next(), years, today, zone);
  }

  boolean isSchoolYearOver() {
    return isPast(schoolYear);
  }

  /** Whether a school year is over, though its evidence may still be kept. */
  boolean isPast(SchoolYear year) {
    return today.isAfter(year.lastDay());
  }

  /** The first moment that does not belong to the school year any more. */
  Date end() {
    return Date.from(schoolYear.next().firstDay().atStartOfDay(zone).toInstant());
  }

  LocalDate evidenceUntil() {
    return schoolYear.lastDay().plusYears(years);
  }

  /** Evidence from before this need not be kept any more. */
  Date evidenceFrom() {
    SchoolYear first = SchoolYear.of(today.minusYears(years));

    return Date.from(first.firstDay().atStartOfDay(zone).toInstant());
  }

  /** Whether evidence of a moment need not be kept any more. */
  boolean isOver(Date moment) {
    return isOver(SchoolYear.at(moment.toInstant(), zone));
  }

  boolean isOver(SchoolYear year) {
    return today.isAfter(year.lastDay().plusYears(years));
  }
}
