/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.check.ConsentOverview;
import nl.klassenkring.consent.check.PupilConsents;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.PurposeResult;
import nl.klassenkring.consent.web.internal.text.AnswerKind;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what the school may know of a pupil's consents, each reader as far as his role goes. */
@Component(service = PupilPage.class)
public class PupilPage {

  /** Gives the pupil that the request names. */
  public PupilDisplayContext create(PageRequest pageRequest) throws PortalException {
    long pupilId = pageRequest.number("pupilId");
    ConsentOverview overview = consentService.getPupilOverview(pupilId);
    PupilConsents pupil = overview.getPupils().get(0);

    return new PupilDisplayContext(
        new PupilRow(
            pupilId,
            pupil.getFullName(),
            groupNames.of(List.of(pupilId), pageRequest).getOrDefault(pupilId, "")),
        results(pageRequest, overview, pupil),
        answerers(pupil),
        contains(pageRequest, ConsentActionKeys.VIEW_DISAGREEMENTS)
            ? pupilDecisionsReader.read(pageRequest, pupilId)
            : null,
        contains(pageRequest, ConsentActionKeys.VIEW_AUDIT));
  }

  private static List<PurposeResult> results(
      PageRequest pageRequest, ConsentOverview overview, PupilConsents pupil) {

    return overview.getPurposes().stream()
        .map(
            purpose ->
                new PurposeResult(
                    purpose.getName(pageRequest.getLocale()),
                    AnswerKind.of(pupil.getReason(purpose.getPurposeKey())).key()))
        .collect(Collectors.toList());
  }

  private List<PaperAnswerer> answerers(PupilConsents pupil) throws PortalException {
    List<Long> guardianIds = consentDecisionService.getDecidingGuardianIds(pupil.getPupilId());
    Map<Long, String> guardianNames = names.ofGuardians(guardianIds);

    return guardianIds.stream()
        .map(
            guardianId ->
                new PaperAnswerer(
                    pupil.getPupilId(),
                    pupil.getFullName(),
                    guardianId,
                    guardianNames.getOrDefault(guardianId, "")))
        .collect(Collectors.toList());
  }

  /** Another school's pupil was refused before this is asked. */
  private boolean contains(PageRequest pageRequest, String actionId) {
    return portletResourcePermission.contains(
        pageRequest.getPermissionChecker(), pageRequest.getSchoolGroupId(), actionId);
  }

  @Reference private ConsentDecisionService consentDecisionService;

  @Reference private ConsentService consentService;

  @Reference private GroupNames groupNames;

  @Reference private Names names;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilDecisionsReader pupilDecisionsReader;
}
