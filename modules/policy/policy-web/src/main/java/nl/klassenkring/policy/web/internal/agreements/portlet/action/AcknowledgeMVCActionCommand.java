/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.service.AcknowledgementService;
import nl.klassenkring.policy.web.internal.portlet.action.BasePolicyMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps that a member read the agreements that he was shown (G2). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.AGREEMENTS,
      "mvc.command.name=/agreements/acknowledge"
    },
    service = MVCActionCommand.class)
public class AcknowledgeMVCActionCommand extends BasePolicyMVCActionCommand {

  @Override
  protected Done act(ActionRequest actionRequest, PageRequest pageRequest) throws PortalException {

    acknowledgementService.acknowledge(
        pageRequest.getSchoolGroupId(), pageRequest.text("versionKey"));

    return new Done("agreements-are-acknowledged", getFormCommand(), Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/agreements/view";
  }

  @Reference private AcknowledgementService acknowledgementService;
}
