/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the reader decided about a child; of others only the result. */
@Component(service = ChildHistory.class)
public class ChildHistory {

  /** Gives the history of the child that the request names, to who decides about it. */
  public HistoryDisplayContext create(PageRequest pageRequest) throws PortalException {
    long pupilId = pageRequest.number("pupilId");
    List<ConsentDecision> decisions =
        new ArrayList<>(
            consentDecisionService.getOwnConsentDecisions(
                pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS));
    Pupil pupil = pupilLocalService.getPupil(pupilId);
    Map<String, String> purposeNames = names.ofPurposes(pupil.getSchoolGroupId(), pageRequest);
    Map<Long, ConsentText> texts = texts(decisions);

    Collections.reverse(decisions);

    return new HistoryDisplayContext(
        pupilId,
        pupil.getFirstName(),
        decisions.stream()
            .map(
                decision ->
                    display(
                        pageRequest,
                        decision,
                        purposeNames.get(decision.getPurposeKey()),
                        texts.get(decision.getConsentTextId())))
            .collect(Collectors.toList()),
        Children.results(consentService.getOwnViews(pupilId), purposeNames));
  }

  private static DecisionDisplay display(
      PageRequest pageRequest,
      ConsentDecision decision,
      String purposeName,
      ConsentText consentText) {

    return new DecisionDisplay(
        pageRequest.getMoments().dayAndTime(decision.getDecidedDate()),
        purposeName,
        decision.getDecision(),
        decision.getSchoolYear(),
        decision.getRoad(),
        consentText.getVersion(),
        consentText.getExplanation(pageRequest.getLocale()));
  }

  private Map<Long, ConsentText> texts(List<ConsentDecision> decisions) {
    if (decisions.isEmpty()) {
      return Map.of();
    }

    DynamicQuery dynamicQuery = consentTextLocalService.dynamicQuery();

    dynamicQuery.add(
        RestrictionsFactoryUtil.in(
            "consentTextId",
            decisions.stream().map(ConsentDecision::getConsentTextId).collect(Collectors.toSet())));

    List<ConsentText> texts = consentTextLocalService.dynamicQuery(dynamicQuery);

    return texts.stream().collect(Collectors.toMap(ConsentText::getConsentTextId, text -> text));
  }

  @Reference private ConsentDecisionService consentDecisionService;

  @Reference private ConsentService consentService;

  @Reference private ConsentTextLocalService consentTextLocalService;

  @Reference private Names names;

  @Reference private PupilLocalService pupilLocalService;
}
