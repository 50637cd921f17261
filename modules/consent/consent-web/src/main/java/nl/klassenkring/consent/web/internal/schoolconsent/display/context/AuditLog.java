/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.consent.service.AuditEntryService;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import nl.klassenkring.consent.web.internal.display.context.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the log: all of it, about one pupil, or about pupils with a name. */
@Component(service = AuditLog.class)
public class AuditLog {

  /** Gives the page of the log that the request names. */
  public AuditDisplayContext create(PageRequest pageRequest) throws PortalException {
    AuditFilter filter =
        new AuditFilter(
            pageRequest.getSchoolGroupId(),
            pageRequest.number("pupilId"),
            pageRequest.text("words"));
    Pages pages =
        pageRequest.pages(filter.count(auditEntryService), PAGE_SIZE, filter.getParameters());
    List<AuditRow> rows =
        auditRows.of(
            filter.entries(auditEntryService, pages.getStart(), pages.getEnd()), pageRequest);

    return new AuditDisplayContext(
        filter.getWords(), pupilName(filter, rows), filter.isFilter(), rows, pages);
  }

  /** The name comes from the school's own log: the request may name another school's pupil. */
  private static String pupilName(AuditFilter filter, List<AuditRow> rows) {
    return ((filter.getPupilId() > 0) && !rows.isEmpty()) ? rows.get(0).getPupilName() : "";
  }

  private static final int PAGE_SIZE = 50;

  @Reference private AuditEntryService auditEntryService;

  @Reference private AuditRows auditRows;
}
