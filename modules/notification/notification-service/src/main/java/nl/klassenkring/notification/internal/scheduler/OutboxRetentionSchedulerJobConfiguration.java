/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.time.Duration;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets, every day, the mails that ended half a year ago: until then no key is sent twice. */
@Component(service = SchedulerJobConfiguration.class)
public class OutboxRetentionSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> outboxMailLocalService.deleteEndedOutboxMails(KEPT);
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.DAY);
  }

  private static final Duration KEPT = Duration.ofDays(183);

  @Reference private OutboxMailLocalService outboxMailLocalService;
}
