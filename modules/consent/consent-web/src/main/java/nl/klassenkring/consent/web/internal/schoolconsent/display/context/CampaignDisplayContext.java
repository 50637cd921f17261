/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.campaign.GroupProgress;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;
import nl.klassenkring.consent.web.internal.text.SchoolMoments;

/** The request of a school year and how far it is, or the form that starts it. */
public final class CampaignDisplayContext {

  /** Makes it for a request that was started. */
  public static CampaignDisplayContext of(
      YearChoice years,
      SchoolMoments moments,
      ConsentCampaign campaign,
      List<GroupProgress> groups,
      GroupProgress total) {

    return new CampaignDisplayContext(years, moments, campaign, groups, total, 0, "");
  }

  /**
   * Makes it for a year in which nobody was asked.
   *
   * @param pupilsCount about how many pupils the families would be asked now
   */
  public static CampaignDisplayContext ofNone(
      YearChoice years, SchoolMoments moments, int pupilsCount, String typedDueDate) {

    return new CampaignDisplayContext(
        years, moments, null, List.of(), null, pupilsCount, typedDueDate);
  }

  private CampaignDisplayContext(
      YearChoice years,
      SchoolMoments moments,
      ConsentCampaign campaign,
      List<GroupProgress> groups,
      GroupProgress total,
      int pupilsCount,
      String typedDueDate) {

    this.years = years;
    this.moments = moments;
    this.campaign = campaign;
    this.groups = List.copyOf(groups);
    this.total = total;
    this.pupilsCount = pupilsCount;
    this.typedDueDate = typedDueDate;
  }

  public YearChoice getYears() {
    return years;
  }

  /** Tells whether it is about the year that has not begun yet. */
  public boolean isOfNextYear() {
    return years.getYears().indexOf(years.getChosen()) > 0;
  }

  /** Gives the request of this school year, null when there is none yet. */
  public ConsentCampaign getCampaign() {
    return campaign;
  }

  public List<GroupProgress> getGroups() {
    return groups;
  }

  public GroupProgress getTotal() {
    return total;
  }

  public int getPupilsCount() {
    return pupilsCount;
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
  private final int pupilsCount;
  private final GroupProgress total;
  private final String typedDueDate;
  private final YearChoice years;
}
