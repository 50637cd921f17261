/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exception;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.roster.exchange.RosterProblem;

/** A roster file is refused, with the problems that say why; nothing of it was taken. */
public class RosterFileException extends PortalException {

  /**
   * Refuses a file.
   *
   * @param problems the first problems
   * @param problemCount how many there are in all
   */
  public RosterFileException(List<RosterProblem> problems, int problemCount) {
    // No text of the file, which names children: messages end in logs.
    super(problemCount + " problems, the first is " + problems.get(0).kind());

    this.problems = List.copyOf(problems);
    this.problemCount = problemCount;
  }

  /** The first problems, in the order of the file. */
  public List<RosterProblem> getProblems() {
    return problems;
  }

  /** How many problems there are, those that are not named included. */
  public int getProblemCount() {
    return problemCount;
  }

  private static final long serialVersionUID = 1L;

  private final int problemCount;
  private final transient List<RosterProblem> problems;
}
