/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A group of a file, and the class group of the school that it is. */
public final class GroupLink {

  GroupLink(String rosterGroupName, String groupName) {
    this.rosterGroupName = rosterGroupName;
    this.groupName = groupName;
  }

  public String getRosterGroupName() {
    return rosterGroupName;
  }

  /** Gives the class group, empty if there is none. */
  public String getGroupName() {
    return groupName;
  }

  private final String groupName;
  private final String rosterGroupName;
}
