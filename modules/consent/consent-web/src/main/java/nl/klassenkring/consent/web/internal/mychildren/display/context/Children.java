/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;
import nl.klassenkring.consent.web.internal.display.context.TypedAnswers;
import nl.klassenkring.consent.web.internal.display.context.YearChoice;
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
    List<Pupil> pupils = pupils(views.keySet());
    AskedYears askedYears = askedYearsReader.read(pageRequest, pupils);
    Map<Long, Map<String, String>> purposeNames = purposeNames(pageRequest, pupils);
    String thisYear = pageRequest.getSchoolYear().value();
    String nextYear = pageRequest.getSchoolYear().next().value();
    List<ChildDisplay> children = new ArrayList<>();

    for (Pupil pupil : pupils) {
      Map<String, OwnView> ownViews = views.getOrDefault(pupil.getPupilId(), Map.of());

      children.add(
          new ChildDisplay(
              pupil.getPupilId(),
              pupil.getFirstName(),
              decides(ownViews),
              askedYears.isWaiting(pupil.getPupilId(), thisYear),
              askedYears.isAsked(pupil.getSchoolGroupId(), nextYear),
              askedYears.isWaiting(pupil.getPupilId(), nextYear),
              results(ownViews, purposeNames.get(pupil.getSchoolGroupId()))));
    }

    return new MyChildrenDisplayContext(children, nextYear, pageRequest.text("code"));
  }

  /**
   * Gives the questions about the child that the request names, to who decides about it: for this
   * school year, or for the next if that is asked for and the school has asked its families.
   */
  public ChildFormDisplayContext createForm(PageRequest pageRequest, TypedAnswers typedAnswers)
      throws PortalException {

    long pupilId = pageRequest.number("pupilId");
    Map<String, OwnView> views = consentService.getOwnViews(pupilId);

    if (!decides(views)) {
      throw new PrincipalException("Others decide about pupil " + pupilId);
    }

    Pupil pupil = pupilLocalService.getPupil(pupilId);
    YearChoice years = years(pageRequest, pupil);
    boolean ofNextYear = !years.getChosen().equals(pageRequest.getSchoolYear().value());

    return new ChildFormDisplayContext(
        pupilId,
        pupil.getFirstName(),
        years,
        ofNextYear
            ? pageRequest.getMoments().day(pageRequest.getSchoolYear().next().firstDay())
            : "",
        questions(
            pageRequest,
            pupil,
            ofNextYear ? consentService.getOwnViews(pupilId, years.getChosen()) : views,
            typedAnswers));
  }

  private YearChoice years(PageRequest pageRequest, Pupil pupil) throws PortalException {
    YearChoice both = pageRequest.getYearChoice();
    String thisYear = pageRequest.getSchoolYear().value();
    String nextYear = pageRequest.getSchoolYear().next().value();

    return askedYearsReader
            .read(pageRequest, List.of(pupil))
            .isAsked(pupil.getSchoolGroupId(), nextYear)
        ? both
        : YearChoice.of(thisYear, thisYear, List.of(thisYear));
  }

  private List<QuestionDisplay> questions(
      PageRequest pageRequest, Pupil pupil, Map<String, OwnView> views, TypedAnswers typedAnswers)
      throws PortalException {

    Map<String, ConsentText> texts =
        consentTextLocalService.getCurrentConsentTexts(pupil.getSchoolGroupId());
    Map<String, String> purposeNames = names.ofPurposes(pupil.getSchoolGroupId(), pageRequest);

    return views.entrySet().stream()
        .filter(view -> texts.containsKey(view.getKey()))
        .map(
            view ->
                new QuestionDisplay(
                    purposeNames.get(view.getKey()),
                    texts.get(view.getKey()),
                    view.getValue(),
                    pageRequest.getLocale(),
                    typedAnswers.get(view.getKey())))
        .collect(Collectors.toList());
  }

  /** The names of the purposes of each school; the children of most families are at one. */
  private Map<Long, Map<String, String>> purposeNames(PageRequest pageRequest, List<Pupil> pupils)
      throws PortalException {

    Map<Long, Map<String, String>> purposeNames = new HashMap<>();

    for (Pupil pupil : pupils) {
      if (!purposeNames.containsKey(pupil.getSchoolGroupId())) {
        purposeNames.put(
            pupil.getSchoolGroupId(), names.ofPurposes(pupil.getSchoolGroupId(), pageRequest));
      }
    }

    return purposeNames;
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

  @Reference private AskedYearsReader askedYearsReader;

  @Reference private ConsentService consentService;

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private Names names;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilService pupilService;
}
