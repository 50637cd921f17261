/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.display.context.PostPageFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one post with its replies. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/view_class_post"
    },
    service = MVCRenderCommand.class)
public class ViewClassPostMVCRenderCommand extends BaseClassGroupMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {
    return postPageFactory.createPage(renderRequest, renderResponse);
  }

  @Override
  protected String getPath() {
    return "/class_group/view_class_post.jsp";
  }

  @Reference private PostPageFactory postPageFactory;
}
