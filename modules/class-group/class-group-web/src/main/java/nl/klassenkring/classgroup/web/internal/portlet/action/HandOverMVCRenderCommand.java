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

/** Shows the form of a message to all parents (A6). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/hand_over"
    },
    service = MVCRenderCommand.class)
public class HandOverMVCRenderCommand extends BaseClassGroupMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {
    return handoverFactory.createForm(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/class_group/hand_over.jsp";
  }

  @Reference private HandoverFactory handoverFactory;
}
