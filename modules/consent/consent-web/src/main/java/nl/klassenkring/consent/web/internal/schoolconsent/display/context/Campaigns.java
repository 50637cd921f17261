/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the requests of this school year and the next. */
@Component(service = Campaigns.class)
public class Campaigns {

  /** Gives the request of the year that is asked for, with its progress or what starts it. */
  public CampaignDisplayContext create(PageRequest pageRequest) throws PortalException {
    YearChoice years = pageRequest.getYearChoice();
    ConsentCampaign campaign = fetch(pageRequest, years.getChosen());

    if (campaign == null) {
      return CampaignDisplayContext.ofNone(
          years,
          pageRequest.getMoments(),
          consentCampaignService.getEnrolledPupilsCount(
              pageRequest.getSchoolGroupId(), years.getChosen()),
          pageRequest.text("dueDate"));
    }

    return CampaignDisplayContext.of(
        years,
        pageRequest.getMoments(),
        campaign,
        consentCampaignService.getGroupProgress(campaign.getConsentCampaignId()),
        consentCampaignService.getTotalProgress(campaign.getConsentCampaignId()));
  }

  /** Gives the question whether to close the request that is named. */
  public CampaignDisplayContext createClosing(PageRequest pageRequest) throws PortalException {
    ConsentCampaign campaign =
        consentCampaignService.getConsentCampaign(pageRequest.number("consentCampaignId"));

    return CampaignDisplayContext.of(
        YearChoice.of(
            campaign.getSchoolYear(), campaign.getSchoolYear(), List.of(campaign.getSchoolYear())),
        pageRequest.getMoments(),
        campaign,
        List.of(),
        consentCampaignService.getTotalProgress(campaign.getConsentCampaignId()));
  }

  /** Gives the request of a school year, null when there is none yet. */
  public ConsentCampaign fetch(PageRequest pageRequest, String schoolYear) throws PortalException {
    return consentCampaignService.fetchConsentCampaign(pageRequest.getSchoolGroupId(), schoolYear);
  }

  @Reference private ConsentCampaignService consentCampaignService;
}
