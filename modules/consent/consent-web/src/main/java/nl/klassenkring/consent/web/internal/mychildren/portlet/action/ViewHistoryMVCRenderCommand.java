/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.mychildren.display.context.ChildHistory;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCRenderCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what the reader decided about a child. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/my_children/view_history"
    },
    service = MVCRenderCommand.class)
public class ViewHistoryMVCRenderCommand extends BaseConsentMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return childHistory.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/my_children/view_history.jsp";
  }

  @Reference private ChildHistory childHistory;
}
