/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.TypedAnswers;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.roster.exception.NoSuchGuardianException;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the form for an answer on paper needs. */
@Component(service = PaperAnswers.class)
public class PaperAnswers {

  /**
   * Gives the form for the pupil and the guardian that the request names.
   *
   * @throws NoSuchGuardianException if the guardian does not decide about the pupil, be it that he
   *     is one of other children
   */
  public PaperAnswerDisplayContext create(PageRequest pageRequest) throws PortalException {
    long pupilId = pageRequest.number("pupilId");
    long guardianId = pageRequest.number("guardianId");

    if (!consentDecisionService.getDecidingGuardianIds(pupilId).contains(guardianId)) {
      throw new NoSuchGuardianException(guardianId + " does not decide about " + pupilId);
    }

    return new PaperAnswerDisplayContext(
        new PaperAnswerer(
            pupilId,
            names.ofPupils(List.of(pupilId), Function.identity()).getOrDefault(pupilId, ""),
            guardianId,
            names.ofGuardians(List.of(guardianId)).getOrDefault(guardianId, "")),
        years(pageRequest),
        pageRequest.text("signedOn"),
        pageRequest.text("from").equals("pupil"),
        questions(pageRequest, pupilLocalService.getPupil(pupilId).getSchoolGroupId()));
  }

  /** A paper may come in after the school year that it is about. */
  private static YearChoice years(PageRequest pageRequest) {
    SchoolYear thisYear = pageRequest.getSchoolYear();

    return YearChoice.of(
        pageRequest.text("schoolYear"),
        thisYear.value(),
        List.of(thisYear.previous().value(), thisYear.value(), thisYear.next().value()));
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

  @Reference private ConsentDecisionService consentDecisionService;

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private Names names;

  @Reference private PupilLocalService pupilLocalService;
}
