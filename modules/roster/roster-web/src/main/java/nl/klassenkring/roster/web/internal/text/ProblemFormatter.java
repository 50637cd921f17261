/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.roster.exchange.RosterProblem;

/** Says what is the matter with a file, and where, in the reader's language. Not escaped. */
public final class ProblemFormatter {

  public ProblemFormatter(Locale locale, ResourceBundle texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /** Gives where the problem is, such as "users.csv, regel 12, veld role"; empty for the file. */
  public String place(RosterProblem problem) {
    List<String> parts = new ArrayList<>();

    if (!problem.entry().isEmpty()) {
      parts.add(problem.entry());
    }

    if (problem.line() > 0) {
      parts.add(format("roster-problem-place-line", String.valueOf(problem.line())));
    }

    if (!problem.field().isEmpty()) {
      parts.add(format("roster-problem-place-field", problem.field()));
    }

    return String.join(", ", parts);
  }

  /** Gives what is the matter. */
  public String sentence(RosterProblem problem) {
    return format(problem.kind().key(), problem.arguments().toArray());
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  private final Locale locale;
  private final ResourceBundle texts;
}
