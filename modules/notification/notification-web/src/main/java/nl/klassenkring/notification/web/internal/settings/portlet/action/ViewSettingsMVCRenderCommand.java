/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.settings.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.web.internal.settings.display.context.Settings;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a reader's choices. */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.NOTIFICATION_SETTINGS,
      "mvc.command.name=/",
      "mvc.command.name=/settings/view"
    },
    service = MVCRenderCommand.class)
public class ViewSettingsMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return settings.of(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/settings/view.jsp";
  }

  @Reference private Settings settings;
}
