/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.display.context.HandoverFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what a council handed over, or what waits for the director (A6). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/view_handovers"
    },
    service = MVCRenderCommand.class)
public class ViewHandoversMVCRenderCommand extends BaseClassGroupMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {
    return handoverFactory.createList(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/class_group/view_handovers.jsp";
  }

  @Reference private HandoverFactory handoverFactory;
}
