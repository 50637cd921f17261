/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.policy.display.context.DeviationFormPage;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets who runs a school choose what to propose something about. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/choose_parameter"
    },
    service = MVCRenderCommand.class)
public class ChooseParameterMVCRenderCommand extends BasePolicyMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return deviationFormPage.choices(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/policy/choose_parameter.jsp";
  }

  @Reference private DeviationFormPage deviationFormPage;
}
