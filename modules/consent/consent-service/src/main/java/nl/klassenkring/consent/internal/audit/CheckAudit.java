/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.audit;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down that somebody checked whether pupils may be shown. */
@Component(service = CheckAudit.class)
public class CheckAudit {

  /** Adds one entry for each school: a check may be about the pupils of a thousand pictures. */
  public void add(long userId, String purposeKey, Collection<Long> pupilIds)
      throws PortalException {

    long[] keys = pupilIds.stream().mapToLong(Long::longValue).distinct().toArray();
    Map<Long, List<Pupil>> pupils =
        pupilLocalService.getPupils(keys).stream()
            .collect(Collectors.groupingBy(Pupil::getSchoolGroupId));

    for (Map.Entry<Long, List<Pupil>> school : pupils.entrySet()) {
      int count = school.getValue().size();

      auditEntryLocalService.addAuditEntry(
          userId,
          school.getKey(),
          AuditActions.CHECK,
          (count == 1) ? school.getValue().get(0).getPupilId() : 0,
          purposeKey,
          AuditDetail.of(AuditField.COUNT, count).text());
    }
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private PupilLocalService pupilLocalService;
}
