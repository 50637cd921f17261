/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.mychildren.display.context.Children;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the children of the reader and what each may be shown for. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/",
      "mvc.command.name=/my_children/view"
    },
    service = MVCRenderCommand.class)
public class ViewMyChildrenMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return children.createList(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/my_children/view.jsp";
  }

  @Reference private Children children;
}
