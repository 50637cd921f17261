/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.term;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.policy.engine.calendar.WorkingDays;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Knows until when something is to be done: always until the end of a day of the school. */
@Component(service = DueDates.class)
public class DueDates {

  /** The end of the term for conversations (C4), in working days from today. */
  public Date endOfTerm(long schoolGroupId) throws PortalException {
    ZoneId zone = policyService.zone(schoolGroupId);
    int days =
        consentSettingsLocalService.getSchoolConsentSettings(schoolGroupId).getObjectionTermDays();

    return endOf(WorkingDays.after(LocalDate.ofInstant(clock.instant(), zone), days), zone);
  }

  /** When pictures must be gone from one's own device (C5), in days after the upload. */
  public Date endOfDeviceTerm(long schoolGroupId, Date uploadDate) throws PortalException {
    ZoneId zone = policyService.zone(schoolGroupId);
    int days =
        consentSettingsLocalService.getSchoolConsentSettings(schoolGroupId).getDeviceReminderDays();

    return endOf(LocalDate.ofInstant(uploadDate.toInstant(), zone).plusDays(days), zone);
  }

  /** The day of the school in which a due date falls. */
  public LocalDate dayOf(long schoolGroupId, Date dueDate) throws PortalException {
    return LocalDate.ofInstant(dueDate.toInstant(), policyService.zone(schoolGroupId));
  }

  /** The last second: databases differ in what they keep below it. */
  private static Date endOf(LocalDate day, ZoneId zone) {
    Instant nextDay = day.plusDays(1).atStartOfDay(zone).toInstant();

    return Date.from(nextDay.minusSeconds(1));
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentSettingsLocalService consentSettingsLocalService;

  @Reference private PolicyService policyService;
}
