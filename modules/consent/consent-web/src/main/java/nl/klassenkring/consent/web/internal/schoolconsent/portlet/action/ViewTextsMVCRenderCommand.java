/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentPurposeService;
import nl.klassenkring.consent.service.ConsentTextService;
import nl.klassenkring.consent.web.internal.display.context.LocalizedText;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.PurposeTexts;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.TextVersion;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.TextsDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the wordings of all purposes, older ones too. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_texts"
    },
    service = MVCRenderCommand.class)
public class ViewTextsMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    List<PurposeTexts> purposes = new ArrayList<>();

    Map<String, List<ConsentText>> texts =
        consentTextService.getSchoolConsentTexts(pageRequest.getSchoolGroupId()).stream()
            .collect(Collectors.groupingBy(ConsentText::getPurposeKey));

    for (ConsentPurpose purpose :
        consentPurposeService.getSchoolConsentPurposes(pageRequest.getSchoolGroupId())) {

      purposes.add(
          new PurposeTexts(
              purpose.getPurposeKey(),
              purpose.getName(pageRequest.getLocale()),
              versions(pageRequest, texts.getOrDefault(purpose.getPurposeKey(), List.of()))));
    }

    return new TextsDisplayContext(purposes);
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_texts.jsp";
  }

  private static List<TextVersion> versions(PageRequest pageRequest, List<ConsentText> texts) {
    return texts.stream()
        .sorted(Comparator.comparingInt(ConsentText::getVersion).reversed())
        .map(
            text ->
                new TextVersion(
                    text.getVersion(),
                    pageRequest.getMoments().day(text.getCreateDate()),
                    LocalizedText.of(text.getExplanationMap()),
                    LocalizedText.of(text.getRefusalMeaningMap())))
        .collect(Collectors.toList());
  }

  @Reference private ConsentPurposeService consentPurposeService;

  @Reference private ConsentTextService consentTextService;
}
