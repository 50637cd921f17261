/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import java.util.List;
import java.util.Optional;

/** What came of reading a file: the whole of it, or why it is refused; never a part. Immutable. */
public final class RosterReading {

  private final RosterFile file;
  private final List<RosterProblem> problems;
  private final int problemCount;

  private RosterReading(RosterFile file, List<RosterProblem> problems, int problemCount) {
    this.file = file;
    this.problems = problems;
    this.problemCount = problemCount;
  }

  static RosterReading whole(RosterFile file) {
    return new RosterReading(file, List.of(), 0);
  }

  static RosterReading refused(List<RosterProblem> problems, int problemCount) {
    return new RosterReading(null, List.copyOf(problems), problemCount);
  }

  /** What the file says; empty when there is any problem. */
  public Optional<RosterFile> file() {
    return Optional.ofNullable(file);
  }

  /** The first problems, in the order of the file. */
  public List<RosterProblem> problems() {
    return problems;
  }

  /** How many problems there are, those that are not named included. */
  public int problemCount() {
    return problemCount;
  }
}
