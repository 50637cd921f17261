/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.model.ConsentSettings;
import nl.klassenkring.consent.service.ConsentSettingsService;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.SchoolLanguages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.SettingsDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how the school handles consent, as sent when it was refused, else as kept. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/edit_settings"
    },
    service = MVCRenderCommand.class)
public class EditSettingsMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    ConsentSettings settings =
        consentSettingsService.getSchoolConsentSettings(pageRequest.getSchoolGroupId());

    return pageRequest.isTyped("reminderDays") ? typed(pageRequest) : kept(settings);
  }

  @Override
  protected String getPath() {
    return "/school_consent/edit_settings.jsp";
  }

  private static SettingsDisplayContext kept(ConsentSettings settings) {
    Map<String, String> numbers = new LinkedHashMap<>();

    numbers.put("pupilDecidesFromAge", String.valueOf(settings.getPupilDecidesFromAge()));
    numbers.put("objectionTermDays", String.valueOf(settings.getObjectionTermDays()));
    numbers.put("deviceReminderDays", String.valueOf(settings.getDeviceReminderDays()));
    numbers.put("retentionYears", String.valueOf(settings.getRetentionYears()));

    return new SettingsDisplayContext(
        settings.getAnswerRule(),
        settings.isExpiresWithSchoolYear(),
        numbers,
        settings.getReminderDays(),
        LocalizedText.of(settings.getPrivacyStatementMap()));
  }

  private static SettingsDisplayContext typed(PageRequest pageRequest) {
    Map<String, String> numbers = new LinkedHashMap<>();

    for (String name : NUMBERS) {
      numbers.put(name, pageRequest.text(name));
    }

    return new SettingsDisplayContext(
        pageRequest.text("answerRule"),
        pageRequest.isTyped("expiresWithSchoolYear"),
        numbers,
        pageRequest.text("reminderDays"),
        LocalizedText.of(SchoolLanguages.read(pageRequest::text, "privacyStatement")));
  }

  private static final List<String> NUMBERS =
      List.of("pupilDecidesFromAge", "objectionTermDays", "deviceReminderDays", "retentionYears");

  @Reference private ConsentSettingsService consentSettingsService;
}
