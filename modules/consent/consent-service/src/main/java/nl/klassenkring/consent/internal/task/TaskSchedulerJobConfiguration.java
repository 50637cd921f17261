/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of tasks whose term is over, each school morning. */
@Component(service = SchedulerJobConfiguration.class)
public class TaskSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      int reminded;

      do {
        reminded = consentTaskLocalService.remindSome();
      } while (reminded > 0);
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration("0 35 7 ? * MON-FRI");
  }

  @Reference private ConsentTaskLocalService consentTaskLocalService;
}
