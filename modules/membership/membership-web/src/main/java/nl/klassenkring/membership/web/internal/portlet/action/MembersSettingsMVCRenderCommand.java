/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.web.internal.display.context.MemberPages;
import nl.klassenkring.policy.portlet.BaseSettingsMVCRenderCommand;
import org.osgi.service.component.annotations.Component;

/** The settings of the portlet "members". */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/settings"
    },
    service = MVCRenderCommand.class)
public class MembersSettingsMVCRenderCommand extends BaseSettingsMVCRenderCommand {

  @Override
  protected int getUnsetPageSize() {
    return MemberPages.UNSET_PAGE_SIZE;
  }
}
