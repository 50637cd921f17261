/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.campaign.PaperFollowUp;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;

/** Who was asked and did not answer, to go round with on paper. */
public final class UnansweredDisplayContext {

  /** Makes the value. */
  public UnansweredDisplayContext(
      YearChoice years,
      List<PaperFollowUp> rows,
      List<GroupProgress> groups,
      long groupId,
      Pages pages,
      String today) {
    this.years = years;
    this.rows = List.copyOf(rows);
    this.groups = List.copyOf(groups);
    this.groupId = groupId;
    this.pages = pages;
    this.today = today;
  }

  public YearChoice getYears() {
    return years;
  }

  public List<PaperFollowUp> getRows() {
    return rows;
  }

  public List<GroupProgress> getGroups() {
    return groups;
  }

  /** Gives the class group that is shown, 0 for the whole school. */
  public long getGroupId() {
    return groupId;
  }

  public Pages getPages() {
    return pages;
  }

  public String getToday() {
    return today;
  }

  private final long groupId;
  private final List<GroupProgress> groups;
  private final Pages pages;
  private final List<PaperFollowUp> rows;
  private final String today;
  private final YearChoice years;
}
