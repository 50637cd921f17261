/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.agreement.AgreedValue;
import nl.klassenkring.policy.agreement.AgreedValues;
import nl.klassenkring.policy.agreement.SchoolAgreements;
import nl.klassenkring.policy.agreement.ValueOrigin;
import nl.klassenkring.policy.model.Acknowledgement;
import nl.klassenkring.policy.permission.PolicyRights;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.AcknowledgementService;
import nl.klassenkring.policy.web.internal.agreement.AgreementText;
import nl.klassenkring.policy.web.internal.agreement.AgreementWriter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what a school agreed, for who may read it. */
@Component(service = AgreementsPage.class)
public class AgreementsPage {

  /** Gives what the page shows; services check who asks. */
  public AgreementsDisplayContext create(PageRequest pageRequest) throws PortalException {
    AgreedValues agreedValues =
        schoolAgreements.of(pageRequest.getPermissionChecker(), pageRequest.getGroupId());

    return new AgreementsDisplayContext(
        agreedValues,
        texts(agreedValues, pageRequest),
        ownRuleIds(agreedValues),
        agreedValues.getValidFrom().map(pageRequest.getMoments()::day).orElse(""),
        acknowledging(agreedValues, pageRequest),
        policyRights.runsSchool(pageRequest.getPermissionChecker(), pageRequest.getGroupId()));
  }

  private static List<AgreementText> texts(AgreedValues agreedValues, PageRequest pageRequest) {
    return agreedValues.getMistake().isPresent()
        ? List.of()
        : new AgreementWriter(pageRequest.getLocale(), agreedValues.getZone())
            .write(agreedValues.toRuleValues());
  }

  private static List<String> ownRuleIds(AgreedValues agreedValues) {
    return agreedValues.getValues().stream()
        .filter(agreedValue -> agreedValue.getOrigin() == ValueOrigin.SCHOOL)
        .map(AgreedValue::getRuleId)
        .distinct()
        .collect(Collectors.toList());
  }

  private Acknowledging acknowledging(AgreedValues agreedValues, PageRequest pageRequest)
      throws PortalException {

    if (agreedValues.getMistake().isPresent()) {
      return Acknowledging.NOT_ASKED;
    }

    try {
      Acknowledgement acknowledgement =
          acknowledgementService.fetchMyAcknowledgement(pageRequest.getSchoolGroupId());

      return (acknowledgement == null)
          ? Acknowledging.open()
          : Acknowledging.done(
              pageRequest.getMoments().dayAndTime(acknowledgement.getCreateDate()));
    } catch (PrincipalException principalException) {
      return Acknowledging.NOT_ASKED;
    }
  }

  @Reference private AcknowledgementService acknowledgementService;

  @Reference private PolicyRights policyRights;

  @Reference private SchoolAgreements schoolAgreements;
}
