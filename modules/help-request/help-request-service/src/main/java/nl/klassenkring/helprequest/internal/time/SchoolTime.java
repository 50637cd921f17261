/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.time;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import nl.klassenkring.policy.service.PolicyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads the school's wall clock. */
@Component(service = SchoolTime.class)
public class SchoolTime {

  /** Gives the moment at which something is recorded. */
  public Date now() {
    return Date.from(clock.instant());
  }

  /** Gives what the clock on the wall says in the school of a group. */
  public LocalDateTime wallTime(long groupId) throws PortalException {
    return LocalDateTime.ofInstant(clock.instant(), policyService.zone(groupId));
  }

  /** Gives what the clock on the wall said in the school of a group at a moment. */
  public LocalDateTime wallTime(long groupId, Date date) throws PortalException {
    return LocalDateTime.ofInstant(date.toInstant(), policyService.zone(groupId));
  }

  /** Gives the day in the school of a group. */
  public LocalDate today(long groupId) throws PortalException {
    return wallTime(groupId).toLocalDate();
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;
}
