/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.settings.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.service.NotificationPreferenceService;
import nl.klassenkring.notification.web.internal.portlet.action.BaseNotificationMVCActionCommand;
import nl.klassenkring.notification.web.internal.settings.display.context.TypedChoices;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what a reader chose. */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.NOTIFICATION_SETTINGS,
      "mvc.command.name=/settings/save"
    },
    service = MVCActionCommand.class)
public class SaveSettingsMVCActionCommand extends BaseNotificationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    notificationPreferenceService.updateMyChoices(
        pageRequest.getSchoolGroupId(), TypedChoices.read(pageRequest));

    return new Done("settings-are-saved", "/settings/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/settings/view";
  }

  @Reference private NotificationPreferenceService notificationPreferenceService;
}
