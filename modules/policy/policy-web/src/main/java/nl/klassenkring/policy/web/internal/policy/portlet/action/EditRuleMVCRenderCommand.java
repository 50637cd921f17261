/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.policy.display.context.RuleFormPage;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form for the values of a rule in a draft. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/edit_rule"
    },
    service = MVCRenderCommand.class)
public class EditRuleMVCRenderCommand extends BasePolicyMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return ruleFormPage.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/policy/edit_rule.jsp";
  }

  @Reference private RuleFormPage ruleFormPage;
}
