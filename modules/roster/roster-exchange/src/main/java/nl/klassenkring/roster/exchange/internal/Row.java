/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.ProblemKind;
import nl.klassenkring.roster.exchange.RosterProblem;

/** The fields of one row of a table or one element, by name; what is wrong with them is noted. */
public final class Row {

  private static final int MAX_TEXT_LENGTH = 75;
  private static final int MAX_EMAIL_ADDRESS_LENGTH = 254;
  private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

  private final String entry;
  private final long line;
  private final Map<String, String> fields;
  private final Problems problems;

  /**
   * Takes the fields, which the caller must not change afterwards.
   *
   * @param entry the entry of a zip, empty when the file is none
   */
  public Row(String entry, long line, Map<String, String> fields, Problems problems) {
    this.entry = entry;
    this.line = line;
    this.fields = fields;
    this.problems = problems;
  }

  /** Text that must be there; empty after its lack was noted. */
  public String required(String field) {
    String text = optional(field);

    if (text.isEmpty()) {
      problem(ProblemKind.MISSING, field);
    }
    return text;
  }

  /** Text without space around it; empty when there is none. */
  public String optional(String field) {
    return text(field, MAX_TEXT_LENGTH);
  }

  /** Keys with commas between them, together as long as they like. */
  public List<String> keys(String field) {
    return Arrays.stream(fields.getOrDefault(field, "").split(",", -1))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toList());
  }

  /** An address, or empty; one that can be none is noted. */
  public String emailAddress(String field) {
    String text = text(field, MAX_EMAIL_ADDRESS_LENGTH);

    if (!text.isEmpty() && !EMAIL_ADDRESS.matcher(text).matches()) {
      problem(ProblemKind.NO_EMAIL_ADDRESS, field, text);
    }
    return text;
  }

  /** A day as in 2017-03-31; empty when there is none, or none that can be. */
  public Optional<LocalDate> day(String field) {
    String text = optional(field);

    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = parseDay(text);

    if (day.isEmpty()) {
      problem(ProblemKind.NO_DATE, field, text);
    }
    return day;
  }

  private static Optional<LocalDate> parseDay(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }

    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> !day.isBefore(FIRST_DAY) && day.isBefore(LAST_DAY));
    } catch (DateTimeException exception) {
      return Optional.empty();
    }
  }

  private String text(String field, int maxLength) {
    String text = fields.getOrDefault(field, "").strip();

    if (text.length() > maxLength) {
      problem(ProblemKind.FIELD_TOO_LONG, field, maxLength);
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      problem(ProblemKind.CONTROL_CHARACTER, field);
    }
    return text;
  }

  /** Notes a problem with a field of this row. */
  public void problem(ProblemKind kind, String field, Object... arguments) {
    problems.add(problemOf(kind, field, arguments));
  }

  /** Names a problem of this row, for later. */
  public RosterProblem problemOf(ProblemKind kind, String field, Object... arguments) {
    return RosterProblem.of(kind, line, field, arguments).in(entry);
  }
}
