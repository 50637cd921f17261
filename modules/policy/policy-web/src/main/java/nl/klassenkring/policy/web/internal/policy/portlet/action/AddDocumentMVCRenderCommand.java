/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.web.internal.policy.display.context.DocumentPages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows with what a next version can begin. */
@Component(
    property = {
      "javax.portlet.name=" + PolicyPortletKeys.POLICY,
      "mvc.command.name=/policy/add_document"
    },
    service = MVCRenderCommand.class)
public class AddDocumentMVCRenderCommand extends BasePolicyMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return documentPages.newDocument(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/policy/add_document.jsp";
  }

  @Reference private DocumentPages documentPages;
}
