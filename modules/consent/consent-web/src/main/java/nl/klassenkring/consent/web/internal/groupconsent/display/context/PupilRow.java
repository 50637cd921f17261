/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.groupconsent.display.context;

import java.util.List;

/** A pupil and, for each shown purpose, yes, no or open. */
public final class PupilRow {

  /** Makes the value. */
  public PupilRow(long pupilId, String pupilName, List<String> kinds) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.kinds = List.copyOf(kinds);
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public List<String> getKinds() {
    return kinds;
  }

  private final List<String> kinds;
  private final long pupilId;
  private final String pupilName;
}
