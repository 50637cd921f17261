/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.roster.exchange.RosterProblem;

/** Collects the problems of one file; names the first ones and counts all. */
public final class Problems {

  private final int maxNamed;
  private final List<RosterProblem> named = new ArrayList<>();
  private int count;

  public Problems(int maxNamed) {
    this.maxNamed = maxNamed;
  }

  public void add(RosterProblem problem) {
    count++;

    if (named.size() < maxNamed) {
      named.add(problem);
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  public int count() {
    return count;
  }

  public List<RosterProblem> named() {
    return named;
  }
}
