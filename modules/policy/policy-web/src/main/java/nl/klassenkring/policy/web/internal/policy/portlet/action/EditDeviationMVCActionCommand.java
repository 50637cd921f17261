/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.Validator;
import java.util.Date;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.exception.PolicyDeviationReasonException;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.web.internal.policy.display.context.FoundationValues;
import nl.klassenkring.policy.web.internal.portlet.action.BasePolicyMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what a school proposes, and asks for a decision when it is told to (G1). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/edit_deviation"
    },
    service = MVCActionCommand.class)
public class EditDeviationMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    RuleParameter<?> parameter = FoundationValues.parameter(pageRequest.text("parameterKey"));
    TypedValues typedValues = new TypedValues(actionRequest, pageRequest);
    String value = typedValues.value(parameter);
    Date validFrom = typedValues.validFrom();
    boolean submit = pageRequest.isTyped("submit");

    if (submit) {
      requireSubmittable(parameter, value, pageRequest);
    }

    long policyDeviationId = save(parameter.key(), value, validFrom, pageRequest);

    actionRequest.setAttribute(SAVED, policyDeviationId);

    if (submit) {
      policyDeviationService.submitPolicyDeviation(policyDeviationId);
    }

    return new Done(
        submit ? "deviation-is-submitted" : "deviation-is-saved",
        "/policy/view_deviation",
        Map.of("policyDeviationId", String.valueOf(policyDeviationId)));
  }

  @Override
  protected String getFormCommand() {
    return "/policy/edit_deviation";
  }

  /** What was kept before it was refused is the draft that the form goes on with. */
  @Override
  protected Map<String, String> getFormParameters(ActionRequest actionRequest) {
    Object saved = actionRequest.getAttribute(SAVED);

    return (saved == null) ? Map.of() : Map.of("policyDeviationId", saved.toString());
  }

  private long save(String key, String value, Date validFrom, PageRequest pageRequest)
      throws PortalException {

    long policyDeviationId = pageRequest.number("policyDeviationId");
    String reason = pageRequest.text("reason");
    PolicyDeviation policyDeviation =
        (policyDeviationId > 0)
            ? policyDeviationService.updatePolicyDeviation(
                policyDeviationId, value, reason, validFrom)
            : policyDeviationService.addPolicyDeviation(
                pageRequest.getSchoolGroupId(), key, value, reason, validFrom);

    return policyDeviation.getPolicyDeviationId();
  }

  /** The service checks the same, but only once the draft is there. */
  private void requireSubmittable(RuleParameter<?> parameter, String value, PageRequest pageRequest)
      throws PortalException {

    if (Validator.isBlank(pageRequest.text("reason"))) {
      throw new PolicyDeviationReasonException("A reason must be given");
    }

    if (!parameter.isMoreSpecific(
        foundationValues.get(parameter, pageRequest.getSchoolGroupId()), value)) {

      throw new PolicyValueException(
          PolicyValueException.Reason.NOT_MORE_SPECIFIC,
          parameter.key(),
          parameter.key() + " asks for less than the foundation does",
          null);
    }
  }

  private static final String SAVED = EditDeviationMVCActionCommand.class.getName();

  @Reference private FoundationValues foundationValues;

  @Reference private PolicyDeviationService policyDeviationService;
}
