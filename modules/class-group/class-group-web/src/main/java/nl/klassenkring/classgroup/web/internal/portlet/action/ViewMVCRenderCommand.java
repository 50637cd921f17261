/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.util.PortalUtil;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.display.context.ClassGroupDisplayContextFactory;
import nl.klassenkring.policy.permission.PolicyRights;
import nl.klassenkring.policy.portlet.PageKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the posts of the group, newest first. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/",
      "mvc.command.name=/class_group/view"
    },
    service = MVCRenderCommand.class)
public class ViewMVCRenderCommand extends BaseClassGroupMVCRenderCommand {

  @Override
  protected Object createDisplayContext(RenderRequest renderRequest, RenderResponse renderResponse)
      throws PortalException {
    renderRequest.setAttribute(
        PageKeys.SETTABLE,
        policyRights.runsSchool(
            PermissionThreadLocal.getPermissionChecker(),
            PortalUtil.getScopeGroupId(renderRequest)));

    return classGroupDisplayContextFactory.createList(renderRequest, renderResponse);
  }

  @Override
  protected String getPath() {
    return "/class_group/view.jsp";
  }

  @Reference private ClassGroupDisplayContextFactory classGroupDisplayContextFactory;

  @Reference private PolicyRights policyRights;
}
