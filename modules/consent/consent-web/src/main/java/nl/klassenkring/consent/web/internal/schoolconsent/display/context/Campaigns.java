/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the request of this school year. */
@Component(service = Campaigns.class)
public class Campaigns {

  /** Gives the request of this school year with its progress, or what is needed to start it. */
  public CampaignDisplayContext create(PageRequest pageRequest) throws PortalException {
    String schoolYear = pageRequest.getSchoolYear().value();
    ConsentCampaign campaign = fetch(pageRequest);

    return new CampaignDisplayContext(
        campaign,
        schoolYear,
        pageRequest.getMoments(),
        (campaign == null)
            ? List.of()
            : consentCampaignService.getGroupProgress(campaign.getConsentCampaignId()),
        (campaign == null)
            ? null
            : consentCampaignService.getTotalProgress(campaign.getConsentCampaignId()),
        pageRequest.text("dueDate"));
  }

  /** Gives the request of this school year, null when there is none yet. */
  public ConsentCampaign fetch(PageRequest pageRequest) throws PortalException {
    List<ConsentCampaign> latest =
        consentCampaignService.getConsentCampaigns(pageRequest.getSchoolGroupId(), 0, 1);

    return latest.stream()
        .filter(campaign -> campaign.getSchoolYear().equals(pageRequest.getSchoolYear().value()))
        .findFirst()
        .orElse(null);
  }

  @Reference private ConsentCampaignService consentCampaignService;
}
