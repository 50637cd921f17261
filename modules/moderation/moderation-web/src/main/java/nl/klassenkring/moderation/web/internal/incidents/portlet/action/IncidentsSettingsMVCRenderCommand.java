/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.web.internal.incidents.display.context.IncidentLists;
import nl.klassenkring.policy.portlet.BaseSettingsMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The settings of the portlet "incidents". */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.INCIDENTS,
      "mvc.command.name=/settings"
    },
    service = MVCRenderCommand.class)
public class IncidentsSettingsMVCRenderCommand extends BaseSettingsMVCRenderCommand {

  @Override
  protected int getUnsetPageSize() {
    return IncidentLists.UNSET_PAGE_SIZE;
  }
}
