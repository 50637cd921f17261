/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.service.AuditEntryService;

/** Which entries of the log a reader wants: of one pupil, of a name, or all. */
final class AuditFilter {

  AuditFilter(long schoolGroupId, long pupilId, String words) {
    this.schoolGroupId = schoolGroupId;
    this.pupilId = pupilId;
    this.words = words.strip();
  }

  long getPupilId() {
    return pupilId;
  }

  String getWords() {
    return words;
  }

  /** Tells whether it leaves entries out. */
  boolean isFilter() {
    return (pupilId > 0) || !words.isEmpty();
  }

  /** Gives what a link to another page must carry. */
  Map<String, String> getParameters() {
    return Map.of(
        "mvcRenderCommandName",
        "/school_consent/view_audit",
        "pupilId",
        String.valueOf(pupilId),
        "words",
        words);
  }

  int count(AuditEntryService auditEntryService) throws PortalException {
    if (pupilId > 0) {
      return auditEntryService.getPupilAuditEntriesCount(schoolGroupId, pupilId);
    }

    return words.isEmpty()
        ? auditEntryService.getAuditEntriesCount(schoolGroupId)
        : auditEntryService.searchAuditEntriesCount(schoolGroupId, words);
  }

  List<AuditEntry> entries(AuditEntryService auditEntryService, int start, int end)
      throws PortalException {

    if (pupilId > 0) {
      return auditEntryService.getPupilAuditEntries(schoolGroupId, pupilId, start, end);
    }

    return words.isEmpty()
        ? auditEntryService.getAuditEntries(schoolGroupId, start, end)
        : auditEntryService.searchAuditEntries(schoolGroupId, words, start, end);
  }

  private final long pupilId;
  private final long schoolGroupId;
  private final String words;
}
