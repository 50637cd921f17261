/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.policy.portlet.BaseRefusedMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The page that says that nothing was done. */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.NOTIFICATION_SETTINGS,
      "javax.portlet.name=" + NotificationPortletKeys.UNDELIVERED_MAIL,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand extends BaseRefusedMVCRenderCommand {}
