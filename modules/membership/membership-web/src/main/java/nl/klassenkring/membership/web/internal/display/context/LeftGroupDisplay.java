/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/** A group that the reader left. Immutable. */
public final class LeftGroupDisplay {

  private final long groupId;
  private final String name;
  private final String day;

  LeftGroupDisplay(long groupId, String name, String day) {
    this.groupId = groupId;
    this.name = name;
    this.day = day;
  }

  public long getGroupId() {
    return groupId;
  }

  public String getName() {
    return name;
  }

  /** Gives the day on which he left. */
  public String getDay() {
    return day;
  }
}
