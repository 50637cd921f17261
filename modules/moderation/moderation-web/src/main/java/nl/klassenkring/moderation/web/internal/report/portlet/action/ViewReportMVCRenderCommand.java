/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.report.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;

/** Says how something is reported, and thanks who did. */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.REPORT,
      "mvc.command.name=/",
      "mvc.command.name=/report/view"
    },
    service = MVCRenderCommand.class)
public class ViewReportMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) {
    return pageRequest.getPermissionChecker().isSignedIn();
  }

  @Override
  protected String getPath() {
    return "/report/view.jsp";
  }
}
