/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A pupil in the list: plain values, not escaped. */
public final class PupilRow {

  PupilRow(long pupilId, String name, String groupName) {
    this.pupilId = pupilId;
    this.name = name;
    this.groupName = groupName;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getName() {
    return name;
  }

  /** Gives the groups of this school year, empty if there is none. */
  public String getGroupName() {
    return groupName;
  }

  private final String groupName;
  private final String name;
  private final long pupilId;
}
