/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.policy.portlet.BaseSettingsMVCActionCommand;
import org.osgi.service.component.annotations.Component;

/** Keeps the settings of the portlet "incidents". */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/settings"
    },
    service = MVCActionCommand.class)
public class IncidentsSettingsMVCActionCommand extends BaseSettingsMVCActionCommand {}
