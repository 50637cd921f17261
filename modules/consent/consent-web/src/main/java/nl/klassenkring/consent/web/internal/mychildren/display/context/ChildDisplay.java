/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;

/** A child and what it may be shown for. */
public final class ChildDisplay {

  /** Makes the value. */
  public ChildDisplay(
      long pupilId, String name, boolean deciding, boolean waiting, List<PurposeResult> results) {
    this.pupilId = pupilId;
    this.name = name;
    this.deciding = deciding;
    this.waiting = waiting;
    this.results = List.copyOf(results);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getName() {
    return name;
  }

  /** Tells whether the reader answers for this child. */
  public boolean isDeciding() {
    return deciding;
  }

  /** Tells whether the school waits for an answer of the reader. */
  public boolean isWaiting() {
    return waiting;
  }

  public List<PurposeResult> getResults() {
    return results;
  }

  private final boolean deciding;
  private final String name;
  private final long pupilId;
  private final List<PurposeResult> results;
  private final boolean waiting;
}
