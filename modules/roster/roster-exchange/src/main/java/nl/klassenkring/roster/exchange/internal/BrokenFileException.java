/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.io.IOException;
import nl.klassenkring.roster.exchange.RosterProblem;

/** The file cannot be read any further. */
public final class BrokenFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient RosterProblem problem;

  public BrokenFileException(RosterProblem problem) {
    super(problem.toString());

    this.problem = problem;
  }

  public RosterProblem problem() {
    return problem;
  }
}
