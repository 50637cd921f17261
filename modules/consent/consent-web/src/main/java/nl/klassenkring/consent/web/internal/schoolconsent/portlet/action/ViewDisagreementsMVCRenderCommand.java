/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.DisagreementRow;
import nl.klassenkring.consent.web.internal.schoolconsent.display.context.DisagreementsDisplayContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the director where guardians answered differently. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/school_consent/view_disagreements"
    },
    service = MVCRenderCommand.class)
public class ViewDisagreementsMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    List<PupilDisagreement> disagreements =
        consentService.getDisagreements(pageRequest.getSchoolGroupId());
    Map<Long, String> pupilNames = names.ofPupils(disagreements, PupilDisagreement::getPupilId);
    Map<Long, String> guardianNames = names.ofGuardians(guardianIds(disagreements));
    Map<String, String> purposeNames = names.ofPurposes(pageRequest);

    return new DisagreementsDisplayContext(
        disagreements.stream()
            .map(
                disagreement ->
                    new DisagreementRow(
                        disagreement.getPupilId(),
                        pupilNames.get(disagreement.getPupilId()),
                        purposeNames.get(disagreement.getPurposeKey()),
                        join(disagreement.getInFavourGuardianIds(), guardianNames),
                        join(disagreement.getAgainstGuardianIds(), guardianNames)))
            .collect(Collectors.toList()));
  }

  @Override
  protected String getPath() {
    return "/school_consent/view_disagreements.jsp";
  }

  private static Set<Long> guardianIds(List<PupilDisagreement> disagreements) {
    return disagreements.stream()
        .flatMap(
            disagreement ->
                Stream.concat(
                    disagreement.getInFavourGuardianIds().stream(),
                    disagreement.getAgainstGuardianIds().stream()))
        .collect(Collectors.toSet());
  }

  private static String join(Set<Long> guardianIds, Map<Long, String> guardianNames) {
    return guardianIds.stream().map(guardianNames::get).sorted().collect(Collectors.joining(", "));
  }

  @Reference private ConsentService consentService;

  @Reference private Names names;
}
