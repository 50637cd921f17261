/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.TypedAnswers;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the form for an answer on paper needs. */
@Component(service = PaperAnswers.class)
public class PaperAnswers {

  /** Gives the form for the pupil and the guardian that the request names. */
  public PaperAnswerDisplayContext create(PageRequest pageRequest) throws PortalException {
    Pupil pupil = pupilLocalService.getPupil(pageRequest.number("pupilId"));

    portletResourcePermission.check(
        pageRequest.getPermissionChecker(),
        pupil.getSchoolGroupId(),
        ConsentActionKeys.RECORD_PAPER_CONSENT);

    long guardianId = pageRequest.number("guardianId");

    return new PaperAnswerDisplayContext(
        pupil.getPupilId(),
        names.ofPupils(List.of(pupil), Pupil::getPupilId).get(pupil.getPupilId()),
        guardianId,
        names.ofGuardians(List.of(guardianId)).getOrDefault(guardianId, ""),
        pageRequest.text("signedOn"),
        questions(pageRequest, pupil.getSchoolGroupId()));
  }

  private List<PaperQuestion> questions(PageRequest pageRequest, long schoolGroupId)
      throws PortalException {

    TypedAnswers typedAnswers = pageRequest.getTypedAnswers();
    Map<String, List<ConsentText>> texts =
        consentTextLocalService.getSchoolConsentTexts(schoolGroupId).stream()
            .collect(Collectors.groupingBy(ConsentText::getPurposeKey));

    return consentPurposeLocalService.getActiveConsentPurposes(schoolGroupId).stream()
        .filter(purpose -> texts.containsKey(purpose.getPurposeKey()))
        .map(
            purpose ->
                question(purpose, pageRequest, texts.get(purpose.getPurposeKey()), typedAnswers))
        .collect(Collectors.toList());
  }

  private static PaperQuestion question(
      ConsentPurpose purpose,
      PageRequest pageRequest,
      List<ConsentText> texts,
      TypedAnswers typedAnswers) {

    return new PaperQuestion(
        purpose.getPurposeKey(),
        purpose.getName(pageRequest.getLocale()),
        texts,
        typedAnswers.getTextId(purpose.getPurposeKey()),
        Objects.toString(typedAnswers.get(purpose.getPurposeKey()), ""));
  }

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private Names names;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;
}
