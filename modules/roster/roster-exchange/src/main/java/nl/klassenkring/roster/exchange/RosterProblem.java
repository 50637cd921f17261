/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Objects;

/** Why a file is refused: what is the matter, and where. Immutable. */
public final class RosterProblem extends Value {

  private static final int MAX_ARGUMENT_LENGTH = 60;

  private final ProblemKind kind;
  private final String entry;
  private final long line;
  private final String field;
  private final List<String> arguments;

  private RosterProblem(
      ProblemKind kind, String entry, long line, String field, List<String> arguments) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.entry = Objects.requireNonNull(entry, "entry");
    this.line = line;
    this.field = Objects.requireNonNull(field, "field");
    this.arguments = arguments;
  }

  /**
   * Names a problem.
   *
   * @param line counted from 1; 0 for the file as a whole
   * @param field the column or element, empty for the whole line
   * @param arguments shortened when they are long
   */
  public static RosterProblem of(ProblemKind kind, long line, String field, Object... arguments) {
    return new RosterProblem(kind, "", line, field, texts(arguments));
  }

  /** The same problem, in an entry of a zip. */
  public RosterProblem in(String zipEntry) {
    return new RosterProblem(kind, zipEntry, line, field, arguments);
  }

  private static List<String> texts(Object... arguments) {
    String[] texts = new String[arguments.length];

    for (int i = 0; i < texts.length; i++) {
      String text = String.valueOf(arguments[i]);

      texts[i] =
          text.length() > MAX_ARGUMENT_LENGTH ? text.substring(0, MAX_ARGUMENT_LENGTH) + "…" : text;
    }
    return List.of(texts);
  }

  public ProblemKind kind() {
    return kind;
  }

  /** The entry of the zip, empty when the file is no zip or the problem is its own. */
  public String entry() {
    return entry;
  }

  /** The line, counted from 1; 0 when the problem is the file's as a whole. */
  public long line() {
    return line;
  }

  /** The column or element; empty when it is the whole line. */
  public String field() {
    return field;
  }

  /** What the sentence of the kind is filled with; text of the file, to be escaped by a view. */
  public List<String> arguments() {
    return arguments;
  }

  @Override
  List<Object> parts() {
    return List.of(kind, entry, line, field, arguments);
  }
}
