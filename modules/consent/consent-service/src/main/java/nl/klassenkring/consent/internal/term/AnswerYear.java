/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.term;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** Knows for which school years somebody can answer: this one, and the next before it begins. */
public final class AnswerYear {

  private AnswerYear() {}

  /**
   * The moment at which answers for a school year tell what they come to: now for this one, its
   * first moment for the next; empty for any other year and what is none.
   *
   * @param schoolYear as in {@code 2026-2027}
   * @param zone of the school
   */
  public static Optional<Instant> moment(String schoolYear, Instant now, ZoneId zone) {
    SchoolYear thisYear = SchoolYear.at(now, zone);

    if (thisYear.value().equals(schoolYear)) {
      return Optional.of(now);
    }

    return thisYear.next().value().equals(schoolYear)
        ? Optional.of(thisYear.next().firstDay().atStartOfDay(zone).toInstant())
        : Optional.empty();
  }
}
