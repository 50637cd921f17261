/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentSettingsService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PageRequestFactory;
import nl.klassenkring.consent.web.internal.display.context.SchoolLanguages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes how the school handles consent. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/edit_settings"
    },
    service = MVCActionCommand.class)
public class EditSettingsMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    PageRequest pageRequest = pageRequestFactory.create(actionRequest);

    consentSettingsService.updateConsentSettings(
        pageRequest.getSchoolGroupId(),
        pageRequest.text("answerRule"),
        ParamUtil.getBoolean(actionRequest, "expiresWithSchoolYear"),
        ParamUtil.getInteger(actionRequest, "pupilDecidesFromAge", -1),
        ParamUtil.getInteger(actionRequest, "objectionTermDays", -1),
        ParamUtil.getInteger(actionRequest, "deviceReminderDays", -1),
        pageRequest.text("reminderDays").replace(" ", ""),
        ParamUtil.getInteger(actionRequest, "retentionYears", -1),
        SchoolLanguages.read(pageRequest::text, "privacyStatement"));

    return "settings-are-saved";
  }

  @Override
  protected String getFormCommand() {
    return "/school_consent/edit_settings";
  }

  @Override
  protected String getNextCommand() {
    return "/school_consent/edit_settings";
  }

  @Reference private ConsentSettingsService consentSettingsService;

  @Reference private PageRequestFactory pageRequestFactory;
}
