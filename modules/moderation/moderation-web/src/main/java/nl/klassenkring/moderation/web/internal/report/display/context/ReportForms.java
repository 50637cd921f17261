/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.report.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.moderation.report.ReportChoices;
import nl.klassenkring.moderation.service.ContentReportService;
import nl.klassenkring.moderation.web.internal.content.ContentRefs;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the form with which something is reported. */
@Component(service = ReportForms.class)
public class ReportForms {

  /** Gives the form, as it was typed when it comes back. */
  public ReportFormDisplayContext create(PageRequest pageRequest) throws PortalException {
    ReportChoices choices = contentReportService.getReportChoices(ContentRefs.of(pageRequest));

    return new ReportFormDisplayContext(
        choices,
        pageRequest.text("recipientKind"),
        pageRequest.text("reason"),
        pageRequest.text("words"));
  }

  @Reference private ContentReportService contentReportService;
}
