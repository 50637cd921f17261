/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.List;

/** What the list of pupils shows. */
public final class PupilsDisplayContext {

  PupilsDisplayContext(
      boolean school,
      boolean manager,
      String keywords,
      long groupId,
      List<GroupOption> groups,
      List<PupilRow> pupils,
      int count,
      Pages pages) {
    this.school = school;
    this.manager = manager;
    this.keywords = keywords;
    this.groupId = groupId;
    this.groups = groups;
    this.pupils = pupils;
    this.count = count;
    this.pages = pages;
  }

  /** Tells whether the list is of a whole school, not of one class group. */
  public boolean isSchool() {
    return school;
  }

  /** Tells whether the reader may open, invite and import. */
  public boolean isManager() {
    return manager;
  }

  public String getKeywords() {
    return keywords;
  }

  /** Gives the group that is looked at, 0 for all. */
  public long getGroupId() {
    return groupId;
  }

  public List<GroupOption> getGroups() {
    return groups;
  }

  public List<PupilRow> getPupils() {
    return pupils;
  }

  /** Gives how many pupils were found, on all pages. */
  public int getCount() {
    return count;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether there is nobody to look for. */
  public boolean isNobody() {
    return (count == 0) && keywords.isEmpty() && (groupId == 0 || !school);
  }

  private final int count;
  private final long groupId;
  private final List<GroupOption> groups;
  private final String keywords;
  private final boolean manager;
  private final Pages pages;
  private final List<PupilRow> pupils;
  private final boolean school;
}
