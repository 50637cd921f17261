/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.scheduler;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds directors, every hour, of what has waited for two working days. */
@Component(service = SchedulerJobConfiguration.class)
public class ReviewDeadlinesSchedulerJobConfiguration implements SchedulerJobConfiguration {

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return publicationRequestLocalService::remindReviewers;
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.HOUR);
  }

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
