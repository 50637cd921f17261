/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A group that a pupil is or was in. */
public final class EnrolmentDisplay {

  EnrolmentDisplay(String schoolYear, String groupName, String startDate, String endDate) {
    this.schoolYear = schoolYear;
    this.groupName = groupName;
    this.startDate = startDate;
    this.endDate = endDate;
  }

  public String getSchoolYear() {
    return schoolYear;
  }

  public String getGroupName() {
    return groupName;
  }

  public String getStartDate() {
    return startDate;
  }

  /** Gives the last day, empty while it lasts. */
  public String getEndDate() {
    return endDate;
  }

  private final String endDate;
  private final String groupName;
  private final String schoolYear;
  private final String startDate;
}
