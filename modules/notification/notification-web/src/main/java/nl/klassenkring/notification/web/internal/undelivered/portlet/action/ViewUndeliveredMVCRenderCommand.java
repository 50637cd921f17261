/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.web.internal.undelivered.display.context.Undelivered;
import nl.klassenkring.policy.portlet.BaseSettablePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the mails that did not arrive. */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.UNDELIVERED_MAIL,
      "mvc.command.name=/",
      "mvc.command.name=/undelivered/view"
    },
    service = MVCRenderCommand.class)
public class ViewUndeliveredMVCRenderCommand extends BaseSettablePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return undelivered.of(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/undelivered/view.jsp";
  }

  @Reference private Undelivered undelivered;
}
