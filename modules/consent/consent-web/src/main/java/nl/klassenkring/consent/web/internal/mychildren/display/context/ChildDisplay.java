/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;

/** A child and what it may be shown for. */
public final class ChildDisplay {

  /** Makes the value. */
  public ChildDisplay(
      long pupilId,
      String name,
      boolean deciding,
      boolean waiting,
      boolean nextYearAsked,
      boolean nextYearWaiting,
      List<PurposeResult> results) {
    this.pupilId = pupilId;
    this.name = name;
    this.deciding = deciding;
    this.waiting = waiting;
    this.nextYearAsked = nextYearAsked;
    this.nextYearWaiting = nextYearWaiting;
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

  /** Tells whether the school waits for an answer of the reader for this school year. */
  public boolean isWaiting() {
    return waiting;
  }

  /** Tells whether the school asks for the next school year too. */
  public boolean isNextYearAsked() {
    return nextYearAsked;
  }

  /** Tells whether the school waits for an answer of the reader for the next school year. */
  public boolean isNextYearWaiting() {
    return nextYearWaiting;
  }

  public List<PurposeResult> getResults() {
    return results;
  }

  private final boolean deciding;
  private final String name;
  private final boolean nextYearAsked;
  private final boolean nextYearWaiting;
  private final long pupilId;
  private final List<PurposeResult> results;
  private final boolean waiting;
}
