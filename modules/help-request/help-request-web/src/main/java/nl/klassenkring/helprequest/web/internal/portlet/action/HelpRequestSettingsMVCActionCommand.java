/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.policy.portlet.BaseSettingsMVCActionCommand;
import org.osgi.service.component.annotations.Component;

/** Keeps the settings of the portlet "help requests". */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/settings"
    },
    service = MVCActionCommand.class)
public class HelpRequestSettingsMVCActionCommand extends BaseSettingsMVCActionCommand {}
