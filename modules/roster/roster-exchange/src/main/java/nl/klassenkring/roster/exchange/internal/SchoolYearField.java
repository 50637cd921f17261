/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.util.Optional;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.roster.exchange.ProblemKind;

/** The field of a row that has the school year. */
public final class SchoolYearField {

  private SchoolYearField() {}

  /** A year as in 2026-2027; what is none is noted. */
  public static Optional<SchoolYear> read(Row row, String field) {
    String text = row.required(field);

    return text.isEmpty() ? Optional.empty() : parse(row, field, text, text);
  }

  /** A year that goes by the one in which it ends, as 2027 for 2026-2027; what is none is noted. */
  public static Optional<SchoolYear> readLast(Row row, String field) {
    String text = row.required(field);

    if (text.isEmpty()) {
      return Optional.empty();
    } else if (!text.matches("[12]\\d{3}")) {
      row.problem(ProblemKind.NO_SCHOOL_YEAR, field, text);
      return Optional.empty();
    }
    return parse(row, field, text, (Integer.parseInt(text) - 1) + "-" + text);
  }

  private static Optional<SchoolYear> parse(Row row, String field, String text, String value) {
    try {
      return Optional.of(SchoolYear.parse(value));
    } catch (IllegalArgumentException exception) {
      row.problem(ProblemKind.NO_SCHOOL_YEAR, field, text);
      return Optional.empty();
    }
  }
}
