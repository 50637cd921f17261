/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentCampaignService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;
import nl.klassenkring.consent.web.internal.display.context.TypedAnswers;
import nl.klassenkring.consent.web.internal.text.AnswerKind;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.PupilService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the children of a guardian and what is asked about them. */
@Component(service = Children.class)
public class Children {

  /** Gives the children of the reader. */
  public MyChildrenDisplayContext createList(PageRequest pageRequest) throws PortalException {
    Map<Long, Map<String, OwnView>> views = consentService.getMyViews();
    Set<Long> waiting =
        consentCampaignService.getMyOpenConsentRequests().stream()
            .map(ConsentRequest::getPupilId)
            .collect(Collectors.toSet());
    List<ChildDisplay> children = new ArrayList<>();

    for (Pupil pupil : pupils(views.keySet())) {
      Map<String, OwnView> ownViews = views.getOrDefault(pupil.getPupilId(), Map.of());

      children.add(
          new ChildDisplay(
              pupil.getPupilId(),
              pupil.getFirstName(),
              decides(ownViews),
              waiting.contains(pupil.getPupilId()),
              results(ownViews, names.ofPurposes(pupil.getSchoolGroupId(), pageRequest))));
    }

    return new MyChildrenDisplayContext(children, pageRequest.text("code"));
  }

  /** Gives the questions about the child that the request names, to who decides about it. */
  public ChildFormDisplayContext createForm(PageRequest pageRequest, TypedAnswers typedAnswers)
      throws PortalException {

    long pupilId = pageRequest.number("pupilId");
    Map<String, OwnView> views = consentService.getOwnViews(pupilId);

    if (!decides(views)) {
      throw new PrincipalException("Others decide about pupil " + pupilId);
    }

    Pupil pupil = pupilLocalService.getPupil(pupilId);
    Map<String, ConsentText> texts =
        consentTextLocalService.getCurrentConsentTexts(pupil.getSchoolGroupId());
    Map<String, String> purposeNames = names.ofPurposes(pupil.getSchoolGroupId(), pageRequest);

    return new ChildFormDisplayContext(
        pupilId,
        pupil.getFirstName(),
        pageRequest.getSchoolYear().value(),
        views.entrySet().stream()
            .filter(view -> texts.containsKey(view.getKey()))
            .map(
                view ->
                    new QuestionDisplay(
                        purposeNames.get(view.getKey()),
                        texts.get(view.getKey()),
                        view.getValue(),
                        pageRequest.getLocale(),
                        typedAnswers.get(view.getKey())))
            .collect(Collectors.toList()));
  }

  static List<PurposeResult> results(Map<String, OwnView> views, Map<String, String> purposeNames) {

    return views.entrySet().stream()
        .map(
            view ->
                new PurposeResult(
                    purposeNames.get(view.getKey()), AnswerKind.of(view.getValue()).key()))
        .collect(Collectors.toList());
  }

  /** A guardian of a pupil who decides himself sees what it comes to, and is not asked. */
  private static boolean decides(Map<String, OwnView> views) {
    return views.values().stream().anyMatch(OwnView::mayDecide);
  }

  /** The children whose guardian the reader is, and himself if he decides. */
  private List<Pupil> pupils(Set<Long> decidedPupilIds) throws PortalException {
    Set<Long> pupilIds = new TreeSet<>(decidedPupilIds);

    pupilService.getMyPupils().forEach(pupil -> pupilIds.add(pupil.getPupilId()));

    return pupilLocalService.getPupils(pupilIds.stream().mapToLong(Long::longValue).toArray());
  }

  @Reference private ConsentCampaignService consentCampaignService;

  @Reference private ConsentService consentService;

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private Names names;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilService pupilService;
}
