/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.web.internal.display.context.MemberPages;
import nl.klassenkring.policy.portlet.BaseSettablePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the members of the group. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/",
      "mvc.command.name=/members/view"
    },
    service = MVCRenderCommand.class)
public class ViewMembersMVCRenderCommand extends BaseSettablePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return memberPages.list(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/members/view.jsp";
  }

  @Reference private MemberPages memberPages;
}
