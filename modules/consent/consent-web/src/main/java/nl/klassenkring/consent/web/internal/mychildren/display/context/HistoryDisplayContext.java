/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;

/** What the reader decided about a child, latest first, and what it comes to. */
public final class HistoryDisplayContext {

  /** Makes the value. */
  public HistoryDisplayContext(
      long pupilId,
      String pupilName,
      List<DecisionDisplay> decisions,
      List<PurposeResult> results) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.decisions = List.copyOf(decisions);
    this.results = List.copyOf(results);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public List<DecisionDisplay> getDecisions() {
    return decisions;
  }

  public List<PurposeResult> getResults() {
    return results;
  }

  private final List<DecisionDisplay> decisions;
  private final long pupilId;
  private final String pupilName;
  private final List<PurposeResult> results;
}
