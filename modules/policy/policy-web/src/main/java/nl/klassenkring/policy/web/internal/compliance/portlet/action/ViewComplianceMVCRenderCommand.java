/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.compliance.display.context.CompliancePage;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the director all groups of the school, and teachers their own (B9, B10). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.COMPLIANCE,
      "mvc.command.name=/",
      "mvc.command.name=/compliance/view"
    },
    service = MVCRenderCommand.class)
public class ViewComplianceMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return compliancePage.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/compliance/view.jsp";
  }

  @Reference private CompliancePage compliancePage;
}
