/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.model.AuditEntry;
import nl.klassenkring.consent.web.internal.display.context.Names;
import nl.klassenkring.consent.web.internal.display.context.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts names to the entries of a page of the log; one statement for each kind of name. */
@Component(service = AuditRows.class)
public class AuditRows {

  /** Gives the rows of entries that a service has let the reader see. */
  public List<AuditRow> of(List<AuditEntry> auditEntries, PageRequest pageRequest)
      throws PortalException {

    Map<Long, String> pupilNames = names.ofPupils(auditEntries, AuditEntry::getPupilId);
    Map<String, String> purposeNames = names.ofPurposes(pageRequest);
    AuditParts auditParts =
        new AuditParts(
            names.ofGroups(keys(auditEntries, AuditField.GROUP), pageRequest),
            names.ofGuardians(keys(auditEntries, AuditField.GUARDIAN)));

    return auditEntries.stream()
        .map(
            auditEntry ->
                new AuditRow(
                    pageRequest.getMoments().dayAndTime(auditEntry.getCreateDate()),
                    auditEntry.getUserName(),
                    auditEntry.getAction(),
                    auditEntry.getPupilId(),
                    pupilNames.getOrDefault(auditEntry.getPupilId(), ""),
                    purposeNames.getOrDefault(
                        auditEntry.getPurposeKey(), auditEntry.getPurposeKey()),
                    auditParts.of(auditEntry.getDetail())))
        .collect(Collectors.toList());
  }

  private static Set<Long> keys(List<AuditEntry> auditEntries, AuditField field) {
    return auditEntries.stream()
        .map(auditEntry -> AuditDetail.parse(auditEntry.getDetail()))
        .flatMap(Optional::stream)
        .flatMap(detail -> detail.values(field).stream())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  @Reference private Names names;
}
