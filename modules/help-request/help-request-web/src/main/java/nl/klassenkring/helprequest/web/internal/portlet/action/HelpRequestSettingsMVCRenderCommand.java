/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.web.internal.display.context.SlotLists;
import nl.klassenkring.policy.portlet.BaseSettingsMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The settings of the portlet "help requests". */
@Component(
    property = {
      "javax.portlet.name=" + HelpRequestPortletKeys.HELP_REQUEST,
      "mvc.command.name=/settings"
    },
    service = MVCRenderCommand.class)
public class HelpRequestSettingsMVCRenderCommand extends BaseSettingsMVCRenderCommand {

  @Override
  protected int getUnsetPageSize() {
    return SlotLists.UNSET_PAGE_SIZE;
  }
}
