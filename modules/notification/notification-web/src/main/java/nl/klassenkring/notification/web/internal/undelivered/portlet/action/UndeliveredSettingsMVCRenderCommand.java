/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.web.internal.undelivered.display.context.Undelivered;
import nl.klassenkring.policy.portlet.BaseSettingsMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The settings of the portlet "mail that did not arrive". */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.UNDELIVERED_MAIL,
      "mvc.command.name=/settings"
    },
    service = MVCRenderCommand.class)
public class UndeliveredSettingsMVCRenderCommand extends BaseSettingsMVCRenderCommand {

  @Override
  protected int getUnsetPageSize() {
    return Undelivered.UNSET_PAGE_SIZE;
  }
}
