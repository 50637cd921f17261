/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** A class group to choose from. */
public final class GroupOption {

  GroupOption(long groupId, String name, boolean selected) {
    this.groupId = groupId;
    this.name = name;
    this.selected = selected;
  }

  public long getGroupId() {
    return groupId;
  }

  public String getName() {
    return name;
  }

  public boolean isSelected() {
    return selected;
  }

  private final long groupId;
  private final String name;
  private final boolean selected;
}
