/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.display.context.ReplyFormFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form of a reply that is changed, or that was refused. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/edit_class_reply"
    },
    service = MVCRenderCommand.class)
public class EditClassReplyMVCRenderCommand extends BaseClassGroupMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {
    return replyFormFactory.createForm(renderRequest);
  }

  @Override
  protected String getPath() {
    return "/class_group/edit_class_reply.jsp";
  }

  @Reference private ReplyFormFactory replyFormFactory;
}
