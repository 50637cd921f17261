/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Objects;

/** A help request that is not complete. Nothing is kept. */
public final class SlotProblemException extends PortalException {

  private static final long serialVersionUID = 1L;

  private final SlotProblem problem;
  private final int index;

  /**
   * Makes it.
   *
   * @param index of the slot, counted from zero
   */
  public SlotProblemException(SlotProblem problem, int index) {
    super(problem.name());
    this.problem = Objects.requireNonNull(problem, "problem");
    this.index = index;
  }

  public SlotProblem getProblem() {
    return problem;
  }

  /** Gives the slot that it is about, counted from zero. */
  public int getIndex() {
    return index;
  }
}
