/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreements.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.agreements.display.context.AgreementsPage;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what the school agreed (G2). */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.AGREEMENTS,
      "mvc.command.name=/",
      "mvc.command.name=/agreements/view"
    },
    service = MVCRenderCommand.class)
public class ViewAgreementsMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return agreementsPage.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/agreements/view.jsp";
  }

  @Reference private AgreementsPage agreementsPage;
}
