/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.web.internal.display.context.InvitationPages;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for a code, and lists what somebody left (A4). */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.INVITATION,
      "mvc.command.name=/",
      "mvc.command.name=/invitation/view"
    },
    service = MVCRenderCommand.class)
public class ViewInvitationMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return invitationPages.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/invitation/view.jsp";
  }

  @Reference private InvitationPages invitationPages;
}
