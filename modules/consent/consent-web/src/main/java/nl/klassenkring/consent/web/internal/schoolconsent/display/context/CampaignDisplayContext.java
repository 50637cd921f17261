/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.web.internal.text.SchoolMoments;

/** The request of a school year and how far it is. */
public final class CampaignDisplayContext {

  /** Makes the value. */
  public CampaignDisplayContext(
      ConsentCampaign campaign,
      String schoolYear,
      SchoolMoments moments,
      List<GroupProgress> groups,
      GroupProgress total,
      String typedDueDate) {
    this.campaign = campaign;
    this.schoolYear = schoolYear;
    this.moments = moments;
    this.groups = List.copyOf(groups);
    this.total = total;
    this.typedDueDate = typedDueDate;
  }

  /** Gives the request of this school year, null when there is none yet. */
  public ConsentCampaign getCampaign() {
    return campaign;
  }

  public String getSchoolYear() {
    return schoolYear;
  }

  public SchoolMoments getMoments() {
    return moments;
  }

  public List<GroupProgress> getGroups() {
    return groups;
  }

  public GroupProgress getTotal() {
    return total;
  }

  public String getTypedDueDate() {
    return typedDueDate;
  }

  public boolean isStarted() {
    return campaign != null;
  }

  public boolean isClosed() {
    return isStarted() && (campaign.getClosedDate() != null);
  }

  /** Gives how many requests are answered, and of how many. */
  public Object[] getProgress() {
    return new Object[] {total.getAnsweredCount(), total.getAskedCount()};
  }

  /** Gives when was asked, and until when an answer is wanted. */
  public Object[] getTerm() {
    return new Object[] {moments.day(campaign.getStartDate()), moments.day(campaign.getDueDate())};
  }

  private final ConsentCampaign campaign;
  private final List<GroupProgress> groups;
  private final SchoolMoments moments;
  private final String schoolYear;
  private final GroupProgress total;
  private final String typedDueDate;
}
