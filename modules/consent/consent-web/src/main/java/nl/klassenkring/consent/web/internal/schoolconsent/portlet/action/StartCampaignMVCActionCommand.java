/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.exception.ConsentCampaignDateException;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks all families of the school (C1). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/start_campaign"
    },
    service = MVCActionCommand.class)
public class StartCampaignMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    PageRequest pageRequest = pageRequestFactory.create(actionRequest);

    consentCampaignService.startConsentCampaign(
        pageRequest.getSchoolGroupId(),
        pageRequest.text("schoolYear"),
        pageRequest.endOfDay("dueDate").orElseThrow(ConsentCampaignDateException::new));

    return "campaign-is-started";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/view";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/view";
  }

  @Override
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return Map.of("schoolYear", ParamUtil.getString(actionRequest, "schoolYear"));
  }

  @Reference private ConsentCampaignService consentCampaignService;

  @Reference private PageRequestFactory pageRequestFactory;
}
