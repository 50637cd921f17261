/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.List;
import java.util.function.Function;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.permission.PolicyRights;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.web.internal.value.MoreSpecific;
import nl.klassenkring.policy.web.internal.value.ParameterField;
import nl.klassenkring.policy.web.internal.value.ValueLines;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the form in which a school proposes a value of its own. */
@Component(service = DeviationFormPage.class)
public class DeviationFormPage {

  /** Gives what can be chosen to propose something about. */
  public List<ParameterChoices> choices(PageRequest pageRequest) throws PortalException {
    requireRunsSchool(pageRequest);

    return ParameterChoices.all(DocumentPages.texts(pageRequest));
  }

  /**
   * Gives the form, as sent when it was refused, else as kept, else with the foundation's value.
   */
  public DeviationFormDisplayContext create(PageRequest pageRequest) throws PortalException {
    requireRunsSchool(pageRequest);

    long policyDeviationId = pageRequest.number("policyDeviationId");
    PolicyDeviation draft =
        (policyDeviationId > 0)
            ? policyDeviationService.getPolicyDeviation(policyDeviationId)
            : null;
    RuleParameter<?> parameter =
        FoundationValues.parameter(
            (draft == null) ? pageRequest.text("parameterKey") : draft.getParameterKey());
    String foundationText = foundationValues.get(parameter, pageRequest.getSchoolGroupId());
    PolicyTexts texts = DocumentPages.texts(pageRequest);

    return new DeviationFormDisplayContext(
        policyDeviationId,
        new ParameterField(parameter, fields(pageRequest, parameter, draft, foundationText), texts),
        texts.title(parameter.key().substring(0, parameter.key().indexOf('.'))),
        MoreSpecific.keyOf(parameter.type()),
        new ValueLines(texts).of(parameter, foundationText),
        (isTyped(pageRequest) || (draft == null)) ? pageRequest.text("reason") : draft.getReason(),
        validFrom(pageRequest, draft));
  }

  private static Function<String, List<String>> fields(
      PageRequest pageRequest,
      RuleParameter<?> parameter,
      PolicyDeviation draft,
      String foundationText) {

    return isTyped(pageRequest)
        ? pageRequest::texts
        : RuleFormPage.kept(parameter, (draft == null) ? foundationText : draft.getRuleValue());
  }

  private static String validFrom(PageRequest pageRequest, PolicyDeviation draft) {
    return (isTyped(pageRequest) || (draft == null) || (draft.getValidFrom() == null))
        ? pageRequest.text("validFrom")
        : draft.getValidFrom().toInstant().atZone(pageRequest.getZone()).toLocalDate().toString();
  }

  private static boolean isTyped(PageRequest pageRequest) {
    return pageRequest.isTyped(RuleFormPage.SENT);
  }

  private void requireRunsSchool(PageRequest pageRequest) throws PortalException {
    if (!policyRights.runsSchool(
        pageRequest.getPermissionChecker(), pageRequest.getSchoolGroupId())) {

      throw new PrincipalException("User must run the school to propose something");
    }
  }

  @Reference private FoundationValues foundationValues;

  @Reference private PolicyDeviationService policyDeviationService;

  @Reference private PolicyRights policyRights;
}
