/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.report.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import java.util.Map;
import nl.klassenkring.moderation.constants.ModerationPortletKeys;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.constants.ReportReason;
import nl.klassenkring.moderation.exception.ContentReportException;
import nl.klassenkring.moderation.report.ReportRequest;
import nl.klassenkring.moderation.service.ContentReportService;
import nl.klassenkring.moderation.web.internal.content.ContentRefs;
import nl.klassenkring.moderation.web.internal.content.FormChoices;
import nl.klassenkring.moderation.web.internal.portlet.action.BaseModerationMVCActionCommand;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports something to whom it is meant for (F4). */
@Component(
    property = {
      "javax.portlet.name=" + ModerationPortletKeys.REPORT,
      "mvc.command.name=/report/edit_report"
    },
    service = MVCActionCommand.class)
public class EditReportMVCActionCommand extends BaseModerationMVCActionCommand {

  @Override
  protected Done act(PageRequest pageRequest) throws PortalException {
    contentReportService.addContentReport(
        new ReportRequest(
            ContentRefs.of(pageRequest),
            FormChoices.of(RecipientKind.values(), pageRequest.text("recipientKind"))
                .orElseThrow(() -> new ContentReportException("No recipient chosen")),
            FormChoices.of(ReportReason.values(), pageRequest.text("reason"))
                .orElse(ReportReason.OTHER),
            pageRequest.text("words")));

    return new Done("report-is-sent", "/report/view", Map.of());
  }

  @Override
  protected String getFormCommand() {
    return "/report/edit_report";
  }

  @Reference private ContentReportService contentReportService;
}
