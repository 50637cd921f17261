/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.report.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCRenderCommand;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.web.internal.report.display.context.ReportForms;
import nl.klassenkring.policy.portlet.BasePageMVCRenderCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the form with which something is reported. */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.REPORT,
      "mvc.command.name=/report/edit_report"
    },
    service = MVCRenderCommand.class)
public class EditReportMVCRenderCommand extends BasePageMVCRenderCommand {

  @Override
  protected Object createDisplayContext(PageRequest pageRequest) throws PortalException {
    return reportForms.create(pageRequest);
  }

  @Override
  protected String getPath() {
    return "/report/edit_report.jsp";
  }

  @Reference private ReportForms reportForms;
}
