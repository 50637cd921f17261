/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.policy.portlet.BaseSettingsMVCActionCommand;
import org.osgi.service.component.annotations.Component;

/** Keeps the settings of the portlet "mail that did not arrive". */
@Component(
    property = {
      "javax.portlet.name=" + NotificationPortletKeys.UNDELIVERED_MAIL,
      "mvc.command.name=/settings"
    },
    service = MVCActionCommand.class)
public class UndeliveredSettingsMVCActionCommand extends BaseSettingsMVCActionCommand {}
