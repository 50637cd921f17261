/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.web.internal.display.context.MemberPages;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a member, and what can be done about him. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/view_member"
    },
    service = MVCRenderCommand.class)
public class ViewMemberMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return memberPages.member(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/members/view_member.jsp";
  }

  @Reference private MemberPages memberPages;
}
