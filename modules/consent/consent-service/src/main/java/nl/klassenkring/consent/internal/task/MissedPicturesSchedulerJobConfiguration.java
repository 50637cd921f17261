/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, every hour, the tasks for pictures that were placed while their consent fell away. */
@Component(service = SchedulerJobConfiguration.class)
public class MissedPicturesSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return () -> {
      long consentDecisionId = 0;

      do {
        consentDecisionId = consentTaskLocalService.openMissedTasks(consentDecisionId);
      } while (consentDecisionId > 0);
    };
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.HOUR);
  }

  @Reference private ConsentTaskLocalService consentTaskLocalService;
}
