/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.consent.internal.notice.Notice;
import nl.klassenkring.consent.internal.notice.NoticeKind;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** Whom a campaign is about at a moment. Immutable. */
public final class CampaignScope {

  private final ConsentCampaign campaign;
  private final ConsentSettings settings;
  private final ZoneId zone;
  private final Instant now;

  /**
   * Makes the scope.
   *
   * @param zone of the school
   */
  public CampaignScope(
      ConsentCampaign campaign, ConsentSettings settings, ZoneId zone, Instant now) {

    this.campaign = campaign;
    this.settings = settings;
    this.zone = zone;
    this.now = now;
  }

  public ConsentCampaign campaign() {
    return campaign;
  }

  public ConsentSettings settings() {
    return settings;
  }

  public Date now() {
    return Date.from(now);
  }

  /** The day on the school's calendar on which a moment falls. */
  public LocalDate dayOf(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), zone);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  public Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  /** Whether the campaign still asks: it is not closed and its school year is not over. */
  public boolean isOpen() {
    SchoolYear schoolYear = SchoolYear.parse(campaign.getSchoolYear());

    return (campaign.getClosedDate() == null) && !today().isAfter(schoolYear.lastDay());
  }

  /** What somebody is told about one request, with the day until when an answer is asked. */
  Notice notice(NoticeKind kind) {
    return Notice.of(kind, campaign.getSchoolGroupId(), dayOf(campaign.getDueDate()))
        .ofYear(campaign.getSchoolYear());
  }

  /** A pupil who was born before this decides himself. */
  Date decidingBornBefore() {
    return startOf(today().minusYears(settings.getPupilDecidesFromAge()).plusDays(1));
  }
}
