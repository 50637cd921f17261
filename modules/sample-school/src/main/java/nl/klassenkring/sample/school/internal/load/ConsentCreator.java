/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.SampleAnswers;
import nl.klassenkring.sample.school.internal.data.SampleConsent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Lets the guardians answer: who has an account in the portal, the others on paper. */
@Component(service = ConsentCreator.class)
public class ConsentCreator {

  private static final int PAPER_DAYS_AGO = 5;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentDecisionLocalService consentDecisionLocalService;

  @Reference private ConsentPurposeLocalService consentPurposeLocalService;

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private PolicyService policyService;

  @Reference private Respondents respondents;

  /** Adds the answers of the guardians who gave none yet. */
  void create(SampleConsent consent, Group site) throws PortalException {
    consentPurposeLocalService.getSchoolConsentPurposes(site.getGroupId());

    Map<String, ConsentText> texts = texts(site);
    Set<String> answered = answered(site);

    for (Respondent respondent : respondents.of(site)) {
      SampleAnswers sampleAnswers = respondent.family(consent).answers();
      Map<Long, Boolean> answers = answers(texts, sampleAnswers.given(), true);

      answers.putAll(answers(texts, sampleAnswers.refused(), false));

      if (!answers.isEmpty()
          && !answered.contains(key(respondent.pupilId(), respondent.guardianId()))) {

        answer(respondent, site, answers, consent.paper());
      }
    }
  }

  /** Takes back what families took back after pictures had been placed. */
  void withdraw(SampleConsent consent, Group site) throws PortalException {
    Map<String, ConsentText> texts = texts(site);

    for (Respondent respondent : respondents.of(site)) {
      List<String> withdrawn = respondent.family(consent).withdrawn();

      if (!withdrawn.isEmpty() && !hasWithdrawn(respondent)) {
        answer(respondent, site, answers(texts, withdrawn, false), consent.paper());
      }
    }
  }

  private Set<String> answered(Group site) {
    DynamicQuery dynamicQuery = consentDecisionLocalService.dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("schoolGroupId", site.getGroupId()));
    dynamicQuery.setProjection(
        ProjectionFactoryUtil.distinct(
            ProjectionFactoryUtil.projectionList()
                .add(ProjectionFactoryUtil.property("pupilId"))
                .add(ProjectionFactoryUtil.property("guardianId"))));

    List<Object[]> rows = consentDecisionLocalService.dynamicQuery(dynamicQuery);

    return rows.stream().map(row -> key(row[0], row[1])).collect(Collectors.toSet());
  }

  private static String key(Object pupilId, Object guardianId) {
    return pupilId + "-" + guardianId;
  }

  private boolean hasWithdrawn(Respondent respondent) {
    return consentDecisionLocalService
        .getDeciderConsentDecisions(
            respondent.pupilId(), respondent.guardianId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
        .stream()
        .anyMatch(decision -> decision.getDecision().equals(ConsentAnswer.WITHDRAWN.name()));
  }

  private void answer(Respondent respondent, Group site, Map<Long, Boolean> answers, byte[] paper)
      throws PortalException {

    LocalDate today = LocalDate.ofInstant(clock.instant(), policyService.zone(site.getGroupId()));
    SchoolYear schoolYear = SchoolYear.of(today);

    if (respondent.userId() != 0) {
      consentDecisionLocalService.addConsentDecisions(
          respondent.userId(),
          respondent.pupilId(),
          respondent.guardianId(),
          schoolYear.value(),
          answers);
      return;
    }

    LocalDate signedOn = today.minusDays(PAPER_DAYS_AGO);

    consentDecisionLocalService.addPaperConsentDecisions(
        site.getCreatorUserId(),
        respondent.pupilId(),
        respondent.guardianId(),
        schoolYear.value(),
        answers,
        schoolYear.contains(signedOn) ? signedOn : today,
        paper);
  }

  private Map<String, ConsentText> texts(Group site) {
    return consentTextLocalService.getCurrentConsentTexts(site.getGroupId());
  }

  private static Map<Long, Boolean> answers(
      Map<String, ConsentText> texts, List<String> purposeKeys, boolean yes)
      throws SampleSchoolException {

    Map<Long, Boolean> answers = new TreeMap<>();
    for (String purposeKey : purposeKeys) {
      ConsentText consentText = texts.get(purposeKey);
      if (consentText == null) {
        throw new SampleSchoolException("The school has no purpose " + purposeKey);
      }
      answers.put(consentText.getConsentTextId(), yes);
    }
    return answers;
  }
}
