/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.Campaigns;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.UnansweredDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists who was asked and did not answer, to print. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_unanswered"
    },
    service = MVCRenderCommand.class)
public class ViewUnansweredMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    YearChoice years = pageRequest.getYearChoice();
    ConsentCampaign campaign = campaigns.fetch(pageRequest, years.getChosen());
    String today = pageRequest.getMoments().day(pageRequest.getNow());

    return (campaign == null)
        ? new UnansweredDisplayContext(
            years, List.of(), List.of(), 0, pageRequest.pages(0, PAGE_SIZE, Map.of()), today)
        : create(pageRequest, years, campaign.getConsentCampaignId(), today);
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_unanswered.jsp";
  }

  private UnansweredDisplayContext create(
      PageRequest pageRequest, YearChoice years, long campaignId, String today)
      throws PortalException {

    long groupId = pageRequest.number("groupId");
    Pages pages =
        pageRequest.pages(
            consentCampaignService.getPaperFollowUpsCount(campaignId, groupId),
            PAGE_SIZE,
            Map.of(
                "mvcRenderCommandName",
                "/school_consent/view_unanswered",
                "groupId",
                String.valueOf(groupId),
                "schoolYear",
                years.getChosen()));

    return new UnansweredDisplayContext(
        years,
        consentCampaignService.getPaperFollowUps(
            campaignId, groupId, pages.getStart(), pages.getEnd()),
        consentCampaignService.getGroupProgress(campaignId),
        groupId,
        pages,
        today);
  }

  private static final int PAGE_SIZE = 100;

  @Reference private Campaigns campaigns;

  @Reference private ConsentCampaignService consentCampaignService;
}
