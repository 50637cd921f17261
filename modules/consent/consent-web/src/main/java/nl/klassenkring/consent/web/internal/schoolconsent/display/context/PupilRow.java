/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** A pupil of the school and the groups he is in now. */
public final class PupilRow {

  /** Makes the value. */
  public PupilRow(long pupilId, String pupilName, String groupNames) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.groupNames = groupNames;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives the names of the groups, empty for who is not enrolled now. */
  public String getGroupNames() {
    return groupNames;
  }

  private final String groupNames;
  private final long pupilId;
  private final String pupilName;
}
