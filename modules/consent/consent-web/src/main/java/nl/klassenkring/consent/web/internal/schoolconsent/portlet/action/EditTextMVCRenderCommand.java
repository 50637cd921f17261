/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentTextService;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.SchoolLanguages;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.TextFormDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows the form of a new wording, as sent when it was refused, else as the purpose is asked now.
 */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/edit_text"
    },
    service = MVCRenderCommand.class)
public class EditTextMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    String purposeKey = pageRequest.text("purposeKey");
    List<ConsentText> texts =
        consentTextService.getConsentTexts(pageRequest.getSchoolGroupId(), purposeKey);
    boolean typed = pageRequest.isTyped("version");
    int current = texts.isEmpty() ? 0 : texts.get(0).getVersion();

    Map<Locale, String> explanations =
        typed
            ? SchoolLanguages.read(pageRequest::text, "explanation")
            : (texts.isEmpty() ? Map.of() : texts.get(0).getExplanationMap());
    Map<Locale, String> refusalMeanings =
        typed
            ? SchoolLanguages.read(pageRequest::text, "refusalMeaning")
            : (texts.isEmpty() ? Map.of() : texts.get(0).getRefusalMeaningMap());

    return new TextFormDisplayContext(
        purposeKey,
        names.ofPurposes(pageRequest).getOrDefault(purposeKey, purposeKey),
        current,
        LocalizedText.of(explanations),
        LocalizedText.of(refusalMeanings));
  }

  @Override
  protected String getPath() {
    return "/school_consent/edit_text.jsp";
  }

  @Reference private ConsentTextService consentTextService;

  @Reference private Names names;
}
