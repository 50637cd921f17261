/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.PolicyDeviationService;
import nl.klassenkring.policy.web.internal.portlet.action.BasePolicyMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says no to what a school proposed, and why (G1). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/reject_deviation"
    },
    service = MVCActionCommand.class)
public class RejectDeviationMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    long policyDeviationId = pageRequest.number("policyDeviationId");

    policyDeviationService.rejectPolicyDeviation(policyDeviationId, pageRequest.text("reason"));

    return new Done(
        "deviation-is-rejected",
        "/policy/view_deviation",
        Map.of("policyDeviationId", String.valueOf(policyDeviationId)));
  }

  @Override
  protected String getFormCommand() {
    return "/policy/view_deviation";
  }

  @Reference private PolicyDeviationService policyDeviationService;
}
