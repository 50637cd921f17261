/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Says that nothing was done, because the user may not do it or it is not there any more. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/refused"
    },
    service = MVCRenderCommand.class)
public class RefusedMVCRenderCommand implements MVCRenderCommand {

  @Override
  public String render(RenderRequest renderRequest, RenderResponse renderResponse) {
    return "/no_access.jsp";
  }
}
