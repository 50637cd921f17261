/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.event;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import nl.klassenkring.policy.service.PolicyReminderLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Removes, each night, what the rules did and of what teachers were reminded before the last two
 * school years and this one.
 */
@Component(service = SchedulerJobConfiguration.class)
public class PolicyEventRetentionSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      Date before = before(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));

      policyEventLocalService.deletePolicyEvents(before);
      policyReminderLocalService.deletePolicyReminders(before);
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration("0 20 3 * * ?");
  }

  private static Date before(LocalDate today) {
    LocalDate opening = SchoolYear.of(today).firstDay().minusYears(YEARS_KEPT);

    return Date.from(opening.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static final int YEARS_KEPT = 2;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyEventLocalService policyEventLocalService;

  @Reference private PolicyReminderLocalService policyReminderLocalService;
}
