/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads who decided what about a pupil. */
@Component(service = PupilDecisionsReader.class)
public class PupilDecisionsReader {

  /** Gives a page of the decisions, to who may see that guardians disagree. */
  public PupilDecisions read(PageRequest pageRequest, long pupilId) throws PortalException {
    Pages pages =
        pageRequest.pages(
            consentDecisionLocalService.getPupilConsentDecisionsCount(pupilId),
            PAGE_SIZE,
            Map.of(
                "mvcRenderCommandName",
                "/school_consent/view_pupil",
                "pupilId",
                String.valueOf(pupilId)));
    List<ConsentDecision> decisions =
        consentDecisionService.getPupilConsentDecisions(pupilId, pages.getStart(), pages.getEnd());
    Map<Long, String> guardianNames =
        names.ofGuardians(
            decisions.stream().map(ConsentDecision::getGuardianId).collect(Collectors.toSet()));
    Map<String, String> purposeNames = names.ofPurposes(pageRequest);

    return new PupilDecisions(
        decisions.stream()
            .map(decision -> row(pageRequest, decision, guardianNames, purposeNames))
            .collect(Collectors.toList()),
        pages);
  }

  private static PupilDecisionRow row(
      PageRequest pageRequest,
      ConsentDecision decision,
      Map<Long, String> guardianNames,
      Map<String, String> purposeNames) {

    return new PupilDecisionRow(
        decision.getConsentDecisionId(),
        pageRequest.getMoments().dayAndTime(decision.getDecidedDate()),
        guardianNames.getOrDefault(decision.getGuardianId(), ""),
        purposeNames.get(decision.getPurposeKey()),
        decision.getDecision(),
        decision.getSchoolYear(),
        decision.getRoad(),
        !decision.getScanFileName().isEmpty());
  }

  private static final int PAGE_SIZE = 50;

  @Reference private ConsentDecisionLocalService consentDecisionLocalService;

  @Reference private ConsentDecisionService consentDecisionService;

  @Reference private Names names;
}
